import { ActionError } from '../../errors.ts';
import { asDigest, asList, asMap, asObject, asText, type JsonObject, parseJson } from '../../json-shape.ts';
import type { ArchivedFile } from './archive-entries.ts';

/** The image that `manifest.json` describes, which the OCI index must describe as well. Digests are `sha256:…`. */
export interface ExpectedImage {
  readonly reference: string;
  readonly configDigest: string;
  /** Of the layers as they are stored, lowest first. */
  readonly layers: readonly string[];
}

/**
 * Proves that the OCI index of an image archive leads to the expected image and to no other; a containerd store loads by
 * the index, and others by `manifest.json`. Returns the names of the blobs it needs, which are all there. Throws
 * ActionError otherwise. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 */
export function imageOfIndex(files: ReadonlyMap<string, ArchivedFile>, expected: ExpectedImage): ReadonlySet<string> {
  const used = new Set<string>();
  const read = (digest: string): JsonObject => {
    const text = blob(digest).text;
    if (text === null) throw new ActionError(`${digest} is no manifest`);
    return asObject(parseJson(text, digest), digest);
  };
  const blob = (digest: string): ArchivedFile => {
    const name = `blobs/sha256/${digest.replace(/^sha256:/, '')}`;
    const file = files.get(name);
    if (file === undefined) throw new ActionError(`it lacks ${digest}`);
    used.add(name);
    return file;
  };
  const readLayers = (manifest: JsonObject): readonly string[] => {
    const layers = asList(manifest['layers'], 'layers', descriptor).map(({ digest }) => digest);
    layers.forEach(blob);
    return layers;
  };

  const index = asObject(parseJson(files.get('index.json')?.text ?? '', 'index.json'), 'index.json');
  const image = onlyOne(asList(index['manifests'], 'manifests', descriptor), 'index.json');
  checkNames(image.annotations, expected.reference);

  let manifest = read(image.digest);
  if ('manifests' in manifest) {
    const inner = asList(manifest['manifests'], 'manifests', descriptor);
    for (const attestation of inner.filter(isAttestation)) {
      const { config, ...rest } = read(attestation.digest);
      blob(descriptor(config, 'config').digest);
      readLayers(rest);
    }
    manifest = read(
      onlyOne(
        inner.filter((each) => !isAttestation(each)),
        'its index',
      ).digest,
    );
  }
  if (descriptor(manifest['config'], 'config').digest !== expected.configDigest) {
    throw new ActionError('its index leads to another image than its manifest.json');
  }
  if (readLayers(manifest).join() !== expected.layers.join()) {
    throw new ActionError('its index leads to other layers than its manifest.json');
  }
  return used;
}

interface Descriptor {
  readonly digest: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
function descriptor(value: unknown, where: string): Descriptor {
  const fields = asObject(value, where);
  if ('urls' in fields) throw new ActionError(`${where} is to be fetched from elsewhere`);
  const annotations = fields['annotations'] ?? {};
  return {
    digest: asDigest(fields['digest'], `${where}.digest`),
    annotations: asMap(annotations, `${where}.annotations`, asText),
  };
}

function onlyOne(images: readonly Descriptor[], where: string): Descriptor {
  const [image, ...others] = images;
  if (image === undefined || others.length > 0) throw new ActionError(`${where} has ${images.length} images, not one`);
  return image;
}

/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
function isAttestation({ annotations }: Descriptor): boolean {
  return annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}

function checkNames(annotations: Descriptor['annotations'], reference: string): void {
  const tag = annotations['org.opencontainers.image.ref.name'];
  const isOurs =
    annotations['io.containerd.image.name'] === reference && (tag === undefined || reference.endsWith(`:${tag}`));
  if (!isOurs) throw new ActionError(`its image is not ${reference} alone`);
}
