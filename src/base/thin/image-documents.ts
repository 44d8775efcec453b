import { createHash } from 'node:crypto';
import type { ImagePlatform } from './thin-config.ts';

/** An image of one layer. */
export interface OneLayerImage {
  /** The only name that the archive gives it. */
  readonly reference: string;
  readonly platform: ImagePlatform;
  /** The config as JSON. */
  readonly config: string;
  readonly layer: {
    /** `sha256:…` of the uncompressed tar, which is how it is stored. */
    readonly digest: string;
    readonly size: number;
  };
}

/** A file of an image archive. */
export interface ArchiveDocument {
  readonly name: string;
  readonly content: Buffer;
}

/** Where an image archive keeps what has that digest. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md */
export function blobName(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

/**
 * All that an image archive holds beside the layer: an OCI layout, by which a containerd store loads it, and the
 * `manifest.json` that every engine since 1.10 goes by.
 */
export function imageDocuments(image: OneLayerImage): {
  readonly configDigest: string;
  readonly documents: readonly ArchiveDocument[];
} {
  const { reference, platform, layer } = image;
  const config = blob('application/vnd.oci.image.config.v1+json', image.config);
  const stored = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layer.digest, size: layer.size };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = blob(
    mediaType,
    JSON.stringify({ schemaVersion: 2, mediaType, config: config.descriptor, layers: [stored] }),
  );
  const annotations = {
    'io.containerd.image.name': reference,
    'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
  };
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{ ...manifest.descriptor, platform, annotations }],
  };
  const forEngines = [
    { Config: blobName(config.descriptor.digest), RepoTags: [reference], Layers: [blobName(layer.digest)] },
  ];
  const documents = [
    config.document,
    manifest.document,
    document('index.json', JSON.stringify(index)),
    document('manifest.json', JSON.stringify(forEngines)),
    document('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' })),
  ];
  return { configDigest: config.descriptor.digest, documents };
}

function blob(mediaType: string, json: string) {
  const content = Buffer.from(json);
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const descriptor = { mediaType, digest, size: content.length };
  return { descriptor, document: { name: blobName(digest), content } };
}

function document(name: string, text: string): ArchiveDocument {
  return { name, content: Buffer.from(text) };
}
