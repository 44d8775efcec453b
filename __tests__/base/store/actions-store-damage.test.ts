import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { aFolder, aKey, buildBase, referenceOf } from '../a-base.ts';
import { StoreBench } from './a-store.ts';
import { readMembers, type TarMember, writeMembers } from './tar-edit.ts';

const bench = new StoreBench();

/** Changes what is compressed in an entry: by zstd, or by gzip where the machine has no zstd program. */
async function changed(bytes: Buffer, change: (plain: Buffer) => Buffer | Promise<Buffer>): Promise<Buffer> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gzipSync(await change(gunzipSync(bytes)));
  return zstdCompressSync(await change(zstdDecompressSync(bytes)));
}

describe('row 36: a damaged entry is a miss, and the next save makes up for it', () => {
  test.each<[string, (bytes: Buffer) => Buffer | Promise<Buffer>]>([
    ['empty', () => Buffer.alloc(0)],
    ['231 bytes', (bytes) => bytes.subarray(0, 231)],
    ['half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['10 KiB short', (bytes) => bytes.subarray(0, bytes.length - 10_240)],
    ['one bit flipped', (bytes) => bytes.fill((bytes[100_000] ?? 0) ^ 1, 100_000, 100_001)],
    ['other bytes', (bytes) => Buffer.alloc(bytes.length, 'x')],
    [
      'one bit flipped before it was compressed',
      (bytes) => {
        return changed(bytes, (plain) => {
          plain[200_000] = (plain[200_000] ?? 0) ^ 1;
          return plain;
        });
      },
    ],
  ])('%s', async (_, damage) => {
    await bench.service.rewrite(await bench.saved(), damage);
    await bench.missed();
  });

  test('so that the job after it has a hit', async () => {
    const entry = await bench.saved();
    await bench.service.rewrite(entry, (bytes) => bytes.subarray(0, 231));
    await bench.missed();
    const next = await bench.saved(
      {},
      { ...bench.record, builtAt: new Date(Date.parse(bench.record.builtAt) + 60_000).toISOString() },
    );
    expect(next).not.toBe(entry);
    expect((await bench.open().restore(bench.record.key))?.entry).toBe(next);
  });
});

describe('row 39: only an entry of exactly this key is used', () => {
  test('the service names another', async () => {
    await bench.saved();
    bench.service.fault = { kind: 'other-key', key: `heroku-docker-release-v1-${aKey()}-20260101T000000000Z` };
    expect(await bench.missed()).toContain('another key');
    expect(bench.service.calls.some((call) => call.name === 'download')).toBe(false);
  });

  test('the service names something longer', async () => {
    bench.service.rename(await bench.saved(), `heroku-docker-release-v1-${bench.record.key}-20260101T000000000Z-evil`);
    expect(await bench.missed()).toContain('another key');
  });

  test('row 32: another base’s entry under this key', async () => {
    const other = await buildBase(bench.engine);
    const entry = await bench.saved({}, other);
    await bench.images.removeImage(referenceOf(other.key));
    bench.service.rename(entry, entry.replace(other.key, bench.record.key));
    expect(await bench.missed()).toContain('of another base key');
  });
});

describe('row 32: a poisoned entry is refused', () => {
  /** Saves the base, takes it from the engine, changes what is in the entry and expects a miss. */
  async function poisoned(change: (members: readonly TarMember[]) => readonly TarMember[]): Promise<string> {
    const entry = await bench.saved();
    const { images, reference } = bench;
    const copy = referenceOf(aKey());
    await images.tagImage(reference, copy);
    await images.removeImage(reference);
    try {
      await bench.service.rewrite(entry, async (bytes) =>
        changed(bytes, async (plain) => writeMembers(change(await readMembers(plain)))),
      );
      const warning = await bench.missed();
      expect(await images.inspectImage(reference)).toBeNull();
      return warning;
    } finally {
      await images.tagImage(copy, reference);
      await images.removeImage(copy);
    }
  }
  const withRecord = (change: (text: string) => string) => (members: readonly TarMember[]) =>
    members.map((each) =>
      each.path === 'record.json' ? { ...each, content: Buffer.from(change(String(each.content))) } : each,
    );

  test('unchanged, it would be a hit', async () => {
    const entry = await bench.saved();
    await bench.service.rewrite(entry, async (bytes) =>
      changed(bytes, async (plain) => writeMembers(await readMembers(plain))),
    );
    expect(await bench.open().restore(bench.record.key)).not.toBeNull();
  });

  test.each<[string, (text: string) => string, string]>([
    [
      'a record of other triggers',
      (text) => text.replace('COPY . /app', 'RUN curl evil'),
      'its ONBUILD is not what the base record says',
    ],
    [
      'a record of another config',
      (text) => text.replace(/"configDigest":"sha256:./, '"configDigest":"sha256:x'),
      'configDigest is not',
    ],
    [
      'a record without a config digest',
      (text) => text.replace(/"configDigest":"[^"]+"/, '"configDigest":null'),
      'its config is not the one',
    ],
    ['a record of another platform', (text) => text.replace('linux/amd64', 'linux/arm64'), 'it is for linux/amd64'],
    ['a record that is no record', () => '{}', 'The base record cannot be used'],
  ])('%s', async (_, change, reason) => {
    expect(await poisoned(withRecord(change))).toContain(reason);
  });

  test('another image beside a true record', async () => {
    const other = await buildBase(bench.engine);
    const { images } = bench;
    const archive = await buffer(await images.saveImage(referenceOf(other.key)));
    await images.removeImage(referenceOf(other.key));
    const swap = (members: readonly TarMember[]) =>
      members.map((each) =>
        each.path === 'base.tar'
          ? {
              ...each,
              content: Buffer.from(
                String(archive.toString('latin1')).replaceAll(other.key, bench.record.key),
                'latin1',
              ),
            }
          : each,
      );
    expect(await poisoned(swap)).toContain('its image archive cannot be used');
  });

  test('row 33: names and links that lead out of the folder write nothing there', async () => {
    await using outside = await aFolder();
    const victim = join(outside.path, 'victim');
    await writeFile(victim, 'untouched');
    const evil = Buffer.from('evil');
    const warning = await poisoned((members) => [
      { path: `${outside.path}/absolute`, type: 'File', content: evil },
      { path: `../../../${bench.record.key}`, type: 'File', content: evil },
      { path: 'out', type: 'SymbolicLink', linkpath: outside.path },
      { path: 'out/through-link', type: 'File', content: evil },
      { path: 'hard', type: 'Link', linkpath: victim },
      { path: 'hard', type: 'File', content: evil },
      ...members,
    ]);
    expect(warning).toMatch(/does not hold exactly|tar/);
    expect(await readdir(outside.path)).toEqual(['victim']);
    expect(await readFile(victim, 'utf8')).toBe('untouched');
    await expect(stat(join(bench.staging, '..', bench.record.key))).rejects.toThrow('ENOENT');
  });

  test('row 33: a link in place of the record', async () => {
    await using outside = await aFolder();
    const target = join(outside.path, 'record.json');
    await writeFile(target, JSON.stringify(bench.record));
    const link: TarMember = { path: 'record.json', type: 'SymbolicLink', linkpath: target };
    expect(await poisoned((members) => [...members.filter((each) => each.path !== 'record.json'), link])).toContain(
      'exactly',
    );
  });
});
