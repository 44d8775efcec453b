import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Docker from 'dockerode';
import { openSlugSource } from '../../src/slug/source.ts';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { type SocketFault, startFaultySocket } from '../harness/faulty-socket.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder, archiveOf, chunksOf, pack, sourceOf } from './an-archive.ts';
import { imageOf, type TestImage } from './an-image.ts';

let archive: Buffer = Buffer.alloc(0);
/** Where the content of the last file ends: the border before the zero blocks. */
let border = 0;
beforeAll(async () => {
  await using folder = await aFolder();
  await mkdir(join(folder.path, 'sub'));
  await writeFile(join(folder.path, 'sub/a'), 'x'.repeat(3000));
  await writeFile(join(folder.path, 'b'), 'y'.repeat(70_000));
  archive = await archiveOf(folder.path, ['--format=ustar']);
  border = archive.findLastIndex((byte) => byte !== 0);
  border = Math.ceil((border + 1) / 512) * 512;
});

const places: readonly (readonly [name: string, place: () => number])[] = [
  ['at once', () => 0],
  ['in the middle of the first header', () => 100],
  ['at the border after the folder', () => 512],
  ['in the middle of a later header', () => 512 + 300],
  ['behind a header', () => 1024],
  ['in the middle of a body', () => 40_000],
  ['before the padding of a body', () => border - 100],
  ['before the zero blocks', () => border],
  ['in the middle of the first zero block', () => border + 300],
  ['after one zero block', () => border + 512],
  ['in the middle of the second zero block', () => border + 1000],
];

describe('row 47: an archive that ends too soon is no slug', () => {
  test.each(places)('%s', async (_name, place) => {
    await using folder = await aFolder();
    const file = join(folder.path, 'slug.tgz');
    const packing = pack(file, { archive: archive.subarray(0, place()) });
    await expect(packing).rejects.toThrow(/The engine's archive of \/app is damaged: .*run the job again/);
    expect(existsSync(file)).toBe(false);
  });

  test('each block border but the end, in chunks of odd sizes', async () => {
    await using folder = await aFolder();
    const file = join(folder.path, 'slug.tgz');
    for (let end = 0; end < border + 1024; end += 512) {
      const source = sourceOf(() => chunksOf(archive.subarray(0, end), 777));
      await expect(pack(file, { source })).rejects.toThrow('is damaged');
    }
    await pack(file, { source: sourceOf(() => chunksOf(archive.subarray(0, border + 1024), 1)) });
  });

  test('a stream that breaks after the end mark', async () => {
    await using folder = await aFolder();
    const source = sourceOf(async function* () {
      yield archive;
      throw new Error('connection reset');
    });
    await expect(pack(join(folder.path, 'slug.tgz'), { source })).rejects.toThrow('connection reset');
  });
});

test('a damaged header, an unknown type and nonsense in place of a number are refused', async () => {
  await using folder = await aFolder();
  const broken = (change: (copy: Buffer) => void, { keepChecksum = false } = {}) => {
    const copy = Buffer.from(archive);
    change(copy);
    if (!keepChecksum) {
      copy.fill(' ', 148, 156);
      copy.write(
        `${copy
          .subarray(0, 512)
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, '0')}\0 `,
        148,
      );
    }
    return pack(join(folder.path, 'slug.tgz'), { archive: copy });
  };
  await expect(broken((copy) => copy.write('z', 0), { keepChecksum: true })).rejects.toThrow('checksum is wrong');
  await expect(broken((copy) => copy.write('S', 156))).rejects.toThrow("unknown type 'S'");
  await expect(broken((copy) => copy.write('12x4567', 136))).rejects.toThrow('a field that is no number');
  await expect(broken((copy) => copy.fill(0xff, 124, 136).write('0', 156))).rejects.toThrow('a size that is no number');
});

describe('row 47: in front of the real engine', () => {
  let hosts: readonly DockerHost[] = [];
  beforeAll(async () => {
    hosts = await dockerHosts();
  });

  /** An image whose archive fits into the buffers of a socket, so that an engine whose reply nobody reads is done with it. */
  async function anImage(host: DockerHost): Promise<TestImage> {
    await using folder = await aFolder();
    await mkdir(join(folder.path, 'app'));
    await writeFile(join(folder.path, 'app/big'), Buffer.alloc(100_000, 'abc'));
    return imageOf(host, await archiveOf(folder.path));
  }

  /** Packs an image through a socket with a fault on the archive's connection; gives the length of the engine's reply. */
  async function packThrough(
    { host, image, file }: { readonly host: DockerHost; readonly image: TestImage; readonly file: string },
    fault: SocketFault | undefined,
  ): Promise<number> {
    const target = (host.environment['DOCKER_HOST'] || 'unix:///var/run/docker.sock').replace('unix://', '');
    const plan = ({ firstLine }: { readonly firstLine: string }) =>
      /^GET .*\/archive\?/.test(firstLine) ? fault : undefined;
    const socket = await startFaultySocket({ target: { path: target }, listen: 'unix', plan });
    const signal = AbortSignal.timeout(60_000);
    try {
      // A connection for each call, so that the fault meets the archive alone.
      const api = new Docker({ socketPath: socket.path });
      Object.assign(api.modem, { agent: new Agent({ keepAlive: false }) });
      await using source = await openSlugSource({
        api,
        image: image.reference,
        runId: 'test-cut',
        log: createRecordingLog(),
        signal,
      });
      await pack(file, { source });
      return socket.connections.find(({ firstLine }) => firstLine.includes('/archive?'))?.replyBytes ?? 0;
    } finally {
      await socket.close();
    }
  }

  test('a reset at many places, and a clean end in place of the rest, are red', async () => {
    await using folder = await aFolder();
    const file = join(folder.path, 'slug.tgz');
    for (const host of hosts) {
      await using image = await anImage(host);
      const given = { host, image, file };
      const whole = await packThrough(given, undefined);
      expect(whole).toBeGreaterThan(100_000);
      for (const afterBytes of [10, 300, 700, 5000, whole - 1200, whole - 600, whole - 3]) {
        const cut = packThrough(given, { kind: 'cut', direction: 'reply', afterBytes });
        await expect(cut).rejects.toMatchObject({ name: 'ActionError' });
        expect(existsSync(file)).toBe(false);
      }
      const stat = Buffer.from(JSON.stringify({ name: 'app', size: 4096, mode: 2147484141 })).toString('base64');
      const head = `HTTP/1.1 200 OK\r\nContent-Type: application/x-tar\r\nX-Docker-Container-Path-Stat: ${stat}\r\nConnection: close\r\n\r\n`;
      for (const end of [512, 1024, border, border + 512]) {
        const reply = Buffer.concat([Buffer.from(head), archive.subarray(0, end)]);
        await expect(packThrough(given, { kind: 'replace-reply', reply })).rejects.toThrow('is damaged');
      }
      // The archive that comes is whole, and is not what the image holds.
      const other = Buffer.concat([Buffer.from(head), archive]);
      const packing = packThrough(given, { kind: 'replace-reply', reply: other });
      await expect(packing).rejects.toThrow(/left out 1 of the files in \/app without an error: \/app\/big/);
      expect(existsSync(file)).toBe(false);
    }
  }, 240_000);
});

test('row 48: a file that the listing has and the archive lacks is red, by name', async () => {
  await using folder = await aFolder();
  const file = join(folder.path, 'slug.tgz');
  const listing = { paths: ['b', 'sub', 'sub/a', 'caf\xe9', 'sub/s'], notFiles: new Set(['sub/s']) };
  const packing = pack(file, { archive, listing });
  await expect(packing).rejects.toThrow(/left out 1 of the files .*: \/app\/caf\\xe9\. Nothing was released/);
  const slug = await pack(file, { archive, listing: { ...listing, paths: ['b', 'sub', 'sub/a', 'sub/s'] } });
  expect(slug).toMatchObject({ comparedWith: 'container', findings: [{ kind: 'not-a-file', path: 'sub/s' }] });
});

test('row 48: a file that the archive has and the listing lacks is red, by name: one of the two was cut', async () => {
  await using folder = await aFolder();
  const file = join(folder.path, 'slug.tgz');
  const packing = pack(file, { archive, listing: { paths: ['sub', 'sub/a'], notFiles: new Set() } });
  await expect(packing).rejects.toThrow(/does not list 1 of the files .* holds: \/app\/b\. Nothing was released/);
  expect(existsSync(file)).toBe(false);
});
