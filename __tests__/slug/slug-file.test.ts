import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type AppFile, readAppFiles } from '../../src/slug/app-files.ts';
import { type Block, BlockCutter } from '../../src/slug/blocks.ts';
import { deflateBlocks } from '../../src/slug/deflate.ts';
import { gnuTarHeader } from '../../src/tar/tar-writer.ts';
import { content } from './a-tree.ts';
import { aFolder, archiveOf, chunksOf, gunzip, pack, sourceOf, tarList } from './an-archive.ts';

const SIZE = 2 ** 26;

/** An archive of one file of whole 64 KiB, made as it is asked for. */
function streamed(sizeBytes: number, onChunk: (sent: number) => void) {
  return sourceOf(async function* () {
    yield gnuTarHeader({ path: 'large', type: 'file', mode: 0o644, size: sizeBytes, mtime: 0, linkPath: '' });
    const chunk = content(1, 65_536);
    for (let sent = 0; sent < sizeBytes; sent += chunk.length) {
      onChunk(sent + chunk.length);
      yield chunk;
    }
    yield Buffer.alloc(1024);
  });
}

test('GNU gzip and tar find one whole member, without name or time, and its checksum is told', async () => {
  await using folder = await aFolder();
  for (const index of Array(40).keys()) {
    await mkdir(join(folder.path, `app/${index % 5}`), { recursive: true });
    await writeFile(join(folder.path, `app/${index % 5}/${index}`), content(index, index * 20_011));
  }
  const slug = await pack(join(folder.path, 'slug.tgz'), { archive: await archiveOf(join(folder.path, 'app')) });
  execFileSync('gzip', ['--test', slug.file]);
  const bytes = await readFile(slug.file);
  expect(bytes.subarray(0, 10).toString('hex')).toBe('1f8b0800000000000003');
  expect({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual({
    size: slug.sizeBytes,
    sha256: slug.sha256,
  });
  const tar = await gunzip(slug.file);
  expect(tar.length).toBe(slug.tarBytes);
  expect(tar.length % 10_240).toBe(0);
  expect(gunzipSync(bytes).equals(tar)).toBe(true);
  expect(await tarList(slug.file)).toHaveLength(slug.manifest.entries.length);
});

describe('the blocks of the base', () => {
  /** The deflated blocks of an archive, by where each came from. */
  async function blocksOf(archive: Buffer, base: readonly AppFile[], folder: string): Promise<readonly string[]> {
    const slug = await pack(join(folder, 'slug.tgz'), { archive, base });
    const file = await readFile(slug.file);
    const found: string[] = [];
    // Each block ends with a sync flush, 00 00 ff ff: what is between two of them is the same bytes or is not.
    for (
      let from = 10, to = file.indexOf('0000ffff', from, 'hex');
      to >= 0;
      from = to + 4, to = file.indexOf('0000ffff', from, 'hex')
    ) {
      found.push(createHash('sha256').update(file.subarray(from, to)).digest('hex'));
    }
    return found;
  }

  test('are the same bytes in two slugs that differ in the app alone', async () => {
    await using folder = await aFolder();
    const app = join(folder.path, 'app');
    await mkdir(join(app, 'lib'), { recursive: true });
    for (const index of Array(300).keys())
      await writeFile(join(app, `lib/f${index}`), content(index * 2, 30_000 + index));
    for (const index of Array(6).keys()) await writeFile(join(app, `lib/g${index}`), content(index * 2 + 1, 900_000));
    const base = await readAppFiles(chunksOf(await archiveOf(app)));
    await writeFile(join(app, 'lib/f150-own'), 'one');
    await writeFile(join(app, 'own'), content(3, 200_000));
    const first = await blocksOf(await archiveOf(app), base, folder.path);
    await writeFile(join(app, 'lib/f150-own'), 'another, of another length');
    await writeFile(join(app, 'own'), content(5, 300_000));
    const second = await blocksOf(await archiveOf(app), base, folder.path);
    // The app's own blocks: before, between and behind those of the base.
    expect(first.filter((block) => !second.includes(block)).length).toBeLessThanOrEqual(2);
    expect(first.length).toBeGreaterThan(10);
    // A new name in the middle costs the blocks around it; further on, the borders are the same again.
    await writeFile(join(app, 'lib/f20-new'), 'new');
    const third = await blocksOf(await archiveOf(app), base, folder.path);
    expect(second.filter((block) => third.includes(block)).length).toBeGreaterThan(second.length * 0.6);
  });

  test('borders follow names and sizes, never how the bytes came', () => {
    const cut = (chunk: number): readonly Block[] => {
      const cutter = new BlockCutter();
      for (const index of Array(400).keys()) {
        const bytes = content(index, 20_000 + index * 7);
        const origin = index % 50 < 45 ? 'base' : 'app';
        cutter.entry(Buffer.alloc(512, index), { index, path: `f${index}`, size: bytes.length, origin });
        for (let at = 0; at < bytes.length; at += chunk) cutter.add(bytes.subarray(at, at + chunk), index);
      }
      cutter.end();
      return cutter.take();
    };
    const [small, large] = [cut(333), cut(100_000)];
    const facts = (blocks: readonly Block[]) => blocks.map(({ bytes, origin, spans }) => [bytes.length, origin, spans]);
    expect(facts(small)).toEqual(facts(large));
    expect(Math.max(...large.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(2 ** 20);
    expect(large.every(({ dictionary }) => dictionary.length <= 32_768)).toBe(true);
    for (const [index, block] of large.entries()) {
      if (block.origin !== large[index - 1]?.origin) expect(block.dictionary.length).toBe(0);
    }
  });

  test('each can be inflated with nothing but its own dictionary', async () => {
    const cutter = new BlockCutter();
    cutter.entry(Buffer.alloc(512), { index: 0, path: 'a', size: 3_000_000, origin: 'base' });
    cutter.add(content(0, 3_000_000), 0);
    cutter.end();
    async function* blocks(): AsyncGenerator<Block, void> {
      yield* cutter.take();
    }
    for await (const { block, deflated } of deflateBlocks(blocks(), { concurrency: 2 })) {
      const whole = Buffer.concat([deflated, Buffer.from([3, 0])]);
      expect(inflateRawSync(whole, { dictionary: block.dictionary }).equals(block.bytes)).toBe(true);
    }
  });
});

describe('row 62: a slow or broken disk', () => {
  test('a file that is not read on holds the source back', async () => {
    await using folder = await aFolder();
    const pipe = join(folder.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    let sent = 0;
    const reader = spawn('sh', ['-c', 'exec 3<"$0"; read go; exec sha256sum <&3', pipe]);
    const source = streamed(SIZE, (bytes) => {
      sent = bytes;
    });
    const packing = pack(pipe, { source, concurrency: 2 });
    const sentLater = async (): Promise<number> => {
      const before = sent;
      await delay(300);
      return sent > before || sent === 0 ? sentLater() : sent;
    };
    try {
      // Some blocks at work, one that is written, one that is cut: far from all.
      expect(await sentLater()).toBeLessThan(8 * 2 ** 20);
      reader.stdin.end('go\n');
      const slug = await packing;
      expect(Buffer.concat(await reader.stdout.toArray()).toString()).toContain(slug.sha256);
    } finally {
      reader.kill();
      await packing.catch(() => {});
    }
    expect(existsSync(pipe)).toBe(true);
  });

  test('a full disk is red and says so, and what stood for the file stays', async () => {
    await using folder = await aFolder();
    const full = join(folder.path, 'full');
    await symlink('/dev/full', full);
    await expect(pack(full, { source: streamed(SIZE, () => {}) })).rejects.toThrow(
      /The slug could not be written to .*full \(.* free there\): ENOSPC.*Make room, or name another place as slug-path/,
    );
    expect(existsSync('/dev/full')).toBe(true);
  });

  test('a place that is not there is red and says so', async () => {
    const packing = pack('/no-such-folder/slug.tgz', { source: streamed(SIZE, () => {}) });
    await expect(packing).rejects.toThrow(/could not be written to \/no-such-folder\/slug\.tgz: ENOENT/);
  });

  test('an archive that fails in the middle leaves no file behind', async () => {
    await using folder = await aFolder();
    const file = join(folder.path, 'slug.tgz');
    await (await open(file, 'w')).close();
    const source = streamed(SIZE, (sent) => {
      if (sent > 20_000_000) throw new Error('the engine is gone');
    });
    await expect(pack(file, { source })).rejects.toThrow('the engine is gone');
    expect(existsSync(file)).toBe(false);
  });
});
