import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib';
import type { RegistryUser } from '../../harness/registry.ts';
import { readMembers, writeMembers } from './tar-edit.ts';

/** A manifest as a registry serves it. */
export interface ServedManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json';
const kinds = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  DOCKER,
];

/**
 * A repository as who may push to it can read and change it: by the registry's own API, without an engine.
 * https://distribution.github.io/distribution/spec/api/
 */
export class RegistryContent {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** `repository` such as `127.0.0.1:5000/org/app-base`. */
  constructor(repository: string, login?: RegistryUser) {
    const slash = repository.indexOf('/');
    this.#url = `http://${repository.slice(0, slash)}/v2${repository.slice(slash)}`;
    const pair = Buffer.from(`${login?.user}:${login?.password}`).toString('base64');
    this.#headers = login === undefined ? {} : { Authorization: `Basic ${pair}` };
  }

  /** Tags that start so, in order. */
  async tags(start = ''): Promise<readonly string[]> {
    const { tags } = (await (await this.#call('GET', '/tags/list')).json()) as { tags: readonly string[] | null };
    return (tags ?? []).filter((tag) => tag.startsWith(start)).toSorted();
  }

  /** By tag or digest. */
  async manifest(reference: string): Promise<ServedManifest> {
    const answer = await this.#call('GET', `/manifests/${reference}`, { Accept: kinds.join(', ') });
    const text = await answer.text();
    return { digest: digestOf(text), mediaType: answer.headers.get('content-type') ?? '', text };
  }

  /** Makes a tag lead to that manifest. */
  async moveTag(tag: string, { mediaType, text }: Omit<ServedManifest, 'digest'>): Promise<void> {
    await this.#call('PUT', `/manifests/${tag}`, { 'Content-Type': mediaType }, text);
  }

  /** The text of the record that the tag leads to, by way of the index that some engines push. */
  async readRecord(tag: string): Promise<string> {
    const [layer] = await this.#layers(tag);
    if (layer === undefined) throw new Error(`${tag} has no layer`);
    const blob = await this.blob(layer.digest);
    const [file] = await readMembers(unpacked(blob));
    return String(file?.content);
  }

  /** Puts another record under the tag. */
  async writeRecord(tag: string, text: string): Promise<void> {
    const layer = writeMembers([{ path: 'base-record.json', type: 'File', content: Buffer.from(text) }]);
    const config = Buffer.from(
      JSON.stringify({
        os: 'linux',
        architecture: 'amd64',
        config: {},
        rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
      }),
    );
    const manifest = {
      schemaVersion: 2,
      mediaType: DOCKER,
      config: await this.#upload(config, 'application/vnd.docker.container.image.v1+json'),
      layers: [await this.#upload(gzipSync(layer), 'application/vnd.docker.image.rootfs.diff.tar.gzip')],
    };
    await this.moveTag(tag, { mediaType: DOCKER, text: JSON.stringify(manifest) });
  }

  async editRecord(tag: string, change: (text: string) => string): Promise<void> {
    await this.writeRecord(tag, change(await this.readRecord(tag)));
  }

  async blob(digest: string): Promise<Buffer> {
    return Buffer.from(await (await this.#call('GET', `/blobs/${digest}`)).arrayBuffer());
  }

  /** Throws the layers of an image away, as a registry's clean-up gone wrong does. */
  async removeLayers(reference: string): Promise<void> {
    for (const { digest } of await this.#layers(reference)) await this.#call('DELETE', `/blobs/${digest}`);
  }

  /** Of an image, or of the first one in an index. */
  async #layers(reference: string): Promise<readonly Descriptor[]> {
    const { text } = await this.manifest(reference);
    const { layers, manifests } = JSON.parse(text) as {
      layers?: readonly Descriptor[];
      manifests?: readonly Descriptor[];
    };
    const [first] = manifests ?? [];
    return layers ?? (first === undefined ? [] : this.#layers(first.digest));
  }

  async #upload(content: Buffer, mediaType: string): Promise<Descriptor> {
    const digest = digestOf(content);
    const start = await this.#call('POST', '/blobs/uploads/');
    const place = new URL(start.headers.get('location') ?? '', this.#url);
    place.searchParams.set('digest', digest);
    await this.#fetch(place, { method: 'PUT', body: new Uint8Array(content) });
    return { mediaType, digest, size: content.length };
  }

  #call(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Response> {
    return this.#fetch(new URL(this.#url + path), { method, headers, ...(body === undefined ? {} : { body }) });
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const answer = await fetch(url, { ...init, headers: { ...this.#headers, ...init.headers } });
    if (!answer.ok) throw new Error(`${init.method} ${url.pathname}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}

function digestOf(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function unpacked(blob: Buffer): Buffer {
  if (blob[0] === 0x1f && blob[1] === 0x8b) return gunzipSync(blob);
  return blob.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(blob) : blob;
}
