import { basename } from 'node:path';
import { ActionError, type SourceLocation } from '../errors.ts';
import { runDocker } from './command.ts';
import type { Engine } from './connect.ts';

/** Which of Docker's two builders builds. */
export type Builder = 'buildkit' | 'legacy';

/** What one `docker build` is given. */
export interface BuildOptions {
  readonly engine: Engine;
  readonly builder: Builder;
  /** Said in errors, e.g. `The base image`. */
  readonly what: string;
  /** Absolute path of the build context. */
  readonly context: string;
  /** A file, or text that is given on stdin and written nowhere. `shownAs` is the path as the user knows it. */
  readonly dockerfile: { readonly file: string; readonly shownAs: string } | { readonly text: string };
  readonly tag: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly target: string | null;
  readonly platform: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** BuildKit secret mounts: value by id. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Whether layers of earlier builds may be taken, however old they are. */
  readonly usesCache: boolean;
  /** The build is stopped when nothing was printed for so long. */
  readonly idleLimitMs: number;
  readonly onOutput: (chunk: string) => void;
  readonly signal: AbortSignal;
}

/**
 * What the docker CLI and its loader act on themselves; a build arg of such a name goes into the arguments, where every user
 * of the machine can read it. None of them holds a secret but a proxy, which is left to the environment if it names a user.
 */
const readByDocker =
  /^(PATH|HOME|USER|TMPDIR|TZ|TERM|LANG|LC_\w+|LD_\w+|GODEBUG|GOGC|GOMEMLIMIT|OTEL_\w+|XDG_\w+|NO_COLOR|SOURCE_DATE_EPOCH|SSL_CERT_(FILE|DIR)|SSH_AUTH_SOCK|BUILDX_\w+|BUILDKIT_\w+|DOCKER_(HOST|CONTEXT|CONFIG|BUILDKIT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION|CONTENT_TRUST\w*|DEFAULT_PLATFORM|CUSTOM_HEADERS|CLI_\w+))$/;
const proxies = /^(HTTP|HTTPS|FTP|NO|ALL)_PROXY$/i;

/** What BuildKit prints before it asks a registry, and then nothing until it has an answer, for which it waits for ever. */
const asksRegistry = /^#\d+ (resolve image config for|\[internal\] load metadata for) /;
const REGISTRY_IDLE_LIMIT_MS = 30_000;

/** Of a build that lost an image of its cache: each time, another job must have removed one in that very moment. */
const MOST_TRIES = 3;

/**
 * Builds one image into the engine. Values of build args and secrets go by the environment of the docker command, not in
 * its arguments. With BuildKit, the builder is the engine's own whatever builder the workflow selected, because only that
 * one sees the engine's images. Throws ActionError with the builder's reason, at the Dockerfile's line where it names one.
 */
export async function buildImage(options: BuildOptions): Promise<void> {
  const { dockerfile, engine, builder } = options;
  const environment: Record<string, string> = { ...engine.cliEnvironment };
  const args = builder === 'buildkit' ? buildKitArguments() : ['build', '--force-rm'];
  environment['DOCKER_BUILDKIT'] = builder === 'buildkit' ? '1' : '0';
  // An attestation would make an index of the image, with the time in it. https://docs.docker.com/build/metadata/attestations/
  environment['BUILDX_NO_DEFAULT_ATTESTATIONS'] = '1';
  // Seven calls of git, for attestations and labels that an image of ours has not. https://docs.docker.com/build/building/variables/
  environment['BUILDX_GIT_INFO'] = 'false';
  environment['BUILDX_GIT_LABELS'] = 'false';
  if (builder === 'buildkit' || options.platform !== engine.platform) args.push('--platform', options.platform);
  if (!options.usesCache) args.push('--no-cache');
  if (options.target !== null) args.push('--target', options.target);
  for (const [name, value] of Object.entries(options.labels)) args.push('--label', `${name}=${value}`);
  for (const [name, value] of options.buildArgs) {
    if (readByDocker.test(name) || (proxies.test(name) && !value.includes('@')))
      args.push('--build-arg', `${name}=${value}`);
    else {
      args.push('--build-arg', name);
      environment[name] = value;
    }
  }
  for (const [index, [id, value]] of [...options.secrets].entries()) {
    const variable = `HEROKU_DOCKER_RELEASE_SECRET_${index}`;
    args.push('--secret', `id=${id},env=${variable}`);
    environment[variable] = value;
  }
  args.push('--tag', options.tag, '--file', 'text' in dockerfile ? '-' : dockerfile.file, options.context);
  const build = () =>
    runDocker(args, {
      environment,
      ...('text' in dockerfile ? { input: dockerfile.text } : {}),
      idleLimitMs: (line) => (asksRegistry.test(line) ? REGISTRY_IDLE_LIMIT_MS : options.idleLimitMs),
      onOutput: options.onOutput,
      signal: options.signal,
    });
  let result = await build();
  for (let tries = 1; tries < MOST_TRIES && result.exitCode !== 0 && result.tail.some(isCacheLost); tries += 1)
    result = await build();
  if (result.exitCode !== 0) {
    const location = 'text' in dockerfile ? undefined : failingLine(result.tail, dockerfile);
    const where = location === undefined ? '' : ` (${location.file} line ${location.line})`;
    throw new ActionError(
      `${options.what} could not be built${where}: ${buildFailure(result.tail)}`,
      location === undefined ? {} : { location },
    );
  }
}

/** The legacy builder looks through all images for one to go on from, and gives up when any of them is removed meanwhile. */
function isCacheLost(line: string): boolean {
  return /^unable to find image "sha256:[0-9a-f]{64}"/.test(line);
}

/** `default` is buildx's name for the engine that `DOCKER_HOST` names. https://docs.docker.com/build/builders/drivers/docker/ */
function buildKitArguments(): string[] {
  return ['buildx', 'build', '--builder', 'default', '--load', '--progress', 'plain'];
}

const ASK_REGISTRY =
  'Is the FROM image spelled right, and does this machine reach (and is it logged in to) its registry?';

/** BuildKit takes the image for a stage. https://github.com/moby/buildkit/pull/5357 */
const unknownTrigger = /^cannot copy from stage ".*", it needs to be defined before current stage ""/;
const NO_COPY_FROM =
  'Is it an ONBUILD COPY --from? An engine can do that from BuildKit 0.17 on, which Docker 28 has. With an older one, copy from that image in the base itself, without ONBUILD.';

/** The builder's own last word on why it failed. */
function buildFailure(tail: readonly string[]): string {
  const last =
    tail.findLast((line) => /^(ERROR|error)\b|returned a non-zero code|failed to /.test(line)) ?? tail.at(-1);
  const reason = (last ?? 'docker build gave no reason.').replace(
    /^ERROR: (failed to build: )?(failed to solve: )?/,
    '',
  );
  if (unknownTrigger.test(reason)) return `${reason}. ${NO_COPY_FROM}`;
  const image = unavailableImage(tail);
  if (image !== null) return `the FROM image ${image} cannot be had: ${reason}. ${ASK_REGISTRY}`;
  return /pull access denied|no such host|connection refused|i\/o timeout|manifest unknown|failed to resolve source metadata|toomanyrequests/.test(
    reason,
  )
    ? `${reason}. ${ASK_REGISTRY}`
    : reason;
}

/**
 * The image, as the Dockerfile names it, that the legacy builder could not go on from: a registry's answer, which is all that
 * it prints of the reason, need not name it. Null if it came further, and for BuildKit, whose reason does name it.
 */
function unavailableImage(tail: readonly string[]): string | null {
  // The triggers of the FROM image fire within its step.
  const last = tail.findLast((line) => /^(Step \d+\/\d+ : | ---> |# Executing \d+ build trigger)/.test(line)) ?? '';
  return /^Step \d+\/\d+ : FROM\s+(?:--\S+\s+)*(\S+)/i.exec(last)?.[1] ?? null;
}

/** BuildKit quotes the Dockerfile's failing lines under `NAME:LINE`; the name tells it from what a failing compiler printed. */
function failingLine(
  tail: readonly string[],
  { file, shownAs }: { readonly file: string; readonly shownAs: string },
): SourceLocation | undefined {
  const heading = `${basename(file)}:`;
  const line = tail.findLast((text) => text.startsWith(heading) && /^\d+$/.test(text.slice(heading.length)));
  return line === undefined ? undefined : { file: shownAs, line: Number(line.slice(heading.length)) };
}
