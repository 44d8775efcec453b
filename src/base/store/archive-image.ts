import { ActionError } from '../../errors.ts';
import { asDigest, asList, asMap, asObject, asText, parseJson } from '../../json-shape.ts';
import type { ArchivedFile, ArchiveEntries } from './archive-entries.ts';
import { imageOfIndex } from './archive-index.ts';

/** The one image of an archive. Digests are `sha256:…`. */
export interface ArchivedImage {
  /** The name of the image that all engines agree on. */
  readonly configDigest: string;
  /** Of the uncompressed layers, lowest first. */
  readonly diffIds: readonly string[];
}

/**
 * Reads the image out of what `docker save` writes, and proves that the archive holds this image, under this reference
 * alone, whole, and nothing else. Three forms are in use: Engine 20.10 (a folder per layer), 25 and later (OCI layout
 * plus `manifest.json`), and the containerd image store (OCI index, compressed layers, attestations). Throws ActionError
 * with the reason otherwise.
 */
export function imageOfArchive(entries: ArchiveEntries, reference: string): ArchivedImage {
  const { files, links } = entries;
  for (const name of [...files.keys(), ...links.keys()]) checkName(name);
  for (const [link, target] of links) {
    if (!layerFile.test(link) || !linkedLayer.test(target)) throw new ActionError(`${link} is a link out of it`);
  }
  checkDigests(files);

  const manifest = readManifest(files, reference);
  checkRepositories(files.get('repositories'), reference);
  const config = named(files, manifest.config, 'config');
  if (digestInName(manifest.config) !== config.digest) throw new ActionError('its config is not what its name says');
  const diffIds = readDiffIds(config);
  if (diffIds.length !== manifest.layers.length)
    throw new ActionError('its config tells of other layers than it holds');
  const layers = manifest.layers.map((name) => resolveLink(links, name));
  for (const [index, name] of layers.entries()) {
    const layer = named(files, name, diffIds[index] ?? '');
    if (layer.plainDigest !== diffIds[index]) throw new ActionError(`layer ${index + 1} is not ${diffIds[index]}`);
  }

  const image = { configDigest: config.digest, diffIds };
  const used = new Set([manifest.config, ...layers]);
  if (files.has('index.json')) {
    const blobs = layers.map(digestInName);
    for (const name of imageOfIndex(files, { reference, configDigest: config.digest, layers: blobs })) used.add(name);
  } else if (layers.some((name) => name.startsWith('blobs/'))) {
    throw new ActionError('it has blobs and no index.json');
  }
  for (const [name, file] of files) if (!used.has(name)) checkUnused(name, file, layers);
  return image;
}

const layerFile = /^[0-9a-f]{64}\/layer\.tar$/;
const linkedLayer = /^\.\.\/[0-9a-f]{64}\/layer\.tar$/;
const blob = /^blobs\/sha256\/[0-9a-f]{64}$/;
const legacyConfig = /^[0-9a-f]{64}\.json$/;
const legacyNote = /^([0-9a-f]{64})\/(?:VERSION|json)$/;
const documents: ReadonlySet<string> = new Set(['index.json', 'manifest.json', 'oci-layout', 'repositories']);

function checkName(name: string): void {
  const fits = documents.has(name) || [blob, layerFile, legacyConfig, legacyNote].some((pattern) => pattern.test(name));
  if (!fits) throw new ActionError(`it has ${JSON.stringify(name.slice(0, 200))}, which no engine writes`);
}

function checkDigests(files: ReadonlyMap<string, ArchivedFile>): void {
  for (const [name, file] of files) {
    if (blob.test(name) && digestInName(name) !== file.digest)
      throw new ActionError(`${digestInName(name)} is damaged`);
  }
}

function readManifest(files: ReadonlyMap<string, ArchivedFile>, reference: string) {
  const text = named(files, 'manifest.json', 'manifest.json').text ?? '';
  const [manifest, ...others] = asList(parseJson(text, 'manifest.json'), 'manifest.json', asObject);
  if (manifest === undefined || others.length > 0)
    throw new ActionError(`it has ${others.length + (manifest ? 1 : 0)} images, not one`);
  const tags = asList(manifest['RepoTags'], 'RepoTags', asText);
  if (tags.length !== 1 || tags[0] !== reference) throw new ActionError(`its image is not ${reference} alone`);
  return { config: asText(manifest['Config'], 'Config'), layers: asList(manifest['Layers'], 'Layers', asText) };
}

/** Engines older than 1.10 went by this file alone. */
function checkRepositories(file: ArchivedFile | undefined, reference: string): void {
  if (file === undefined) return;
  const repositories = asMap(parseJson(file.text ?? '', 'repositories'), 'repositories', (tags, where) =>
    asMap(tags, where, asText),
  );
  const references = Object.entries(repositories).flatMap(([name, tags]) =>
    Object.keys(tags).map((tag) => `${name}:${tag}`),
  );
  if (references.length !== 1 || references[0] !== reference)
    throw new ActionError(`its image is not ${reference} alone`);
}

function readDiffIds(config: ArchivedFile): readonly string[] {
  const image = asObject(parseJson(config.text ?? '', 'its config'), 'its config');
  return asList(asObject(image['rootfs'], 'rootfs')['diff_ids'], 'rootfs.diff_ids', asDigest);
}

function resolveLink(links: ReadonlyMap<string, string>, name: string): string {
  return links.get(name)?.replace(/^\.\.\//, '') ?? name;
}

/** The file that something in the archive names. The containerd store leaves out blobs that it shares with an image it cannot read, without an error. https://github.com/moby/moby/issues/49473 */
function named(files: ReadonlyMap<string, ArchivedFile>, name: string, what: string): ArchivedFile {
  const file = files.get(name);
  if (file === undefined) throw new ActionError(`it lacks ${blob.test(name) ? digestInName(name) : what}`);
  return file;
}

/** `sha256:…` as a blob's or config's name has it. */
function digestInName(name: string): string {
  return `sha256:${name.replace(/^blobs\/sha256\//, '').replace(/\.json$/, '')}`;
}

/** Beside the image itself engines write notes about its layers for older engines; what else is there is no part of it. */
function checkUnused(name: string, { text }: ArchivedFile, layers: readonly string[]): void {
  if (documents.has(name)) return;
  const folder = legacyNote.exec(name)?.[1];
  if (folder !== undefined) return;
  if (blob.test(name) && text !== null) {
    const note = asObject(parseJson(text, name), name);
    if (typeof note['id'] === 'string' && !['layers', 'manifests', 'rootfs'].some((field) => field in note)) return;
  }
  throw new ActionError(`it has ${name}, which is no part of its ${layers.length} layers`);
}
