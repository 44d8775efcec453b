import type Docker from 'dockerode';
import { ActionError } from '../../errors.ts';

/** https://github.com/moby/docker-image-spec/blob/v1.3.1/specs-go/v1/image.go: what is kept of a base beside its layers. */
const configFields = [
  ...['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels', 'StopSignal'],
  ...['Healthcheck', 'OnBuild', 'Shell', 'ArgsEscaped'],
];

/** For which machines an image is, as OCI documents say it. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md */
export interface ImagePlatform {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
}

/** What a base's engine says of it, for an image of one layer that is like it in all else. Throws ActionError if it does not say it all. */
export interface ThinConfig {
  readonly platform: ImagePlatform;
  /** The config of the image whose uncompressed layer is `diffId`. */
  toJson(diffId: string): string;
}

/** `builtAt` is ISO 8601 in UTC. Throws ActionError if the engine does not say what the image is. */
export function thinConfig(base: Docker.ImageInspectInfo, builtAt: string): ThinConfig {
  // An engine with the containerd store says nothing of an image whose blobs it did not fetch.
  if (!base.Config || !base.Os || !base.Architecture)
    throw new ActionError('the engine does not tell what the base is');
  const variant = 'Variant' in base && typeof base.Variant === 'string' ? base.Variant : '';
  const platform = { architecture: base.Architecture, os: base.Os, ...(variant === '' ? {} : { variant }) };
  const told = new Map<string, unknown>(Object.entries(base.Config));
  const config = configFields
    .map((name) => [name, told.get(name)] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  return {
    platform,
    toJson: (diffId) =>
      JSON.stringify({
        ...platform,
        created: builtAt,
        config: Object.fromEntries(config),
        rootfs: { type: 'layers', diff_ids: [diffId] },
        history: [{ created: builtAt, created_by: 'heroku-docker-release: /app and the user names of the base' }],
      }),
  };
}
