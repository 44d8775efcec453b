import { readdirSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createRecordShelf } from '../src/base/record-shelf.ts';
import type { ImageFacts } from '../src/docker/engine.ts';
import { createToolCacheShelf } from '../src/tool-cache-shelf.ts';
import { aDigest, aRecord } from './base/a-record.ts';
import { createRecordingLog } from './harness/recording-log.ts';
import { useToolCache } from './harness/tool-cache.ts';

const DAY_S = 24 * 3600;
const folder = useToolCache();

function aShelf(mostBytes = 1000) {
  const log = createRecordingLog();
  const shelf = createToolCacheShelf<{ readonly word: string }>({
    tool: 'tool',
    version: '1.0.0',
    file: 'thing.json',
    what: 'thing',
    mostBytes,
    read: (json) => json as { readonly word: string },
    write: (thing) => thing,
    temporaryFolder: folder(),
    log,
  });
  const place = join(folder(), 'tools', 'tool', '1.0.0');
  return { shelf, log, place, folders: () => readdirSync(place).toSorted() };
}

test('what is kept is found by its name, and nothing else is left', async () => {
  const { shelf, log } = aShelf();
  expect(await shelf.find('a')).toBeNull();
  await shelf.keep('a', { word: 'one' });
  await shelf.keep('b', { word: 'two' });
  await shelf.keep('a', { word: 'three' });
  expect(await Promise.all(['a', 'b', 'c'].map((name) => shelf.find(name)))).toEqual([
    { word: 'three' },
    { word: 'two' },
    null,
  ]);
  expect(readdirSync(folder())).toEqual(['tools']);
  expect(log.lines).toEqual([]);
});

test('what nobody kept again for 30 days goes when the next is kept', async () => {
  const { shelf, place, folders } = aShelf();
  for (const name of ['old', 'new', 'again']) await shelf.keep(name, { word: name });
  for (const [name, days] of [
    ['old', 31],
    ['new', 29],
    ['again', 31],
  ] as const) {
    const time = Date.now() / 1000 - days * DAY_S;
    await utimes(join(place, `${name}.complete`), time, time);
  }
  await shelf.keep('again', { word: 'again' });
  expect(folders()).toEqual(['again', 'again.complete', 'new', 'new.complete']);
});

test('what is too large, damaged, or cannot be written is not there, and costs no more than a line of debugging', async () => {
  const { shelf, log, place } = aShelf(30);
  await shelf.keep('large', { word: 'x'.repeat(30) });
  await shelf.keep('damaged', { word: 'x' });
  await writeFile(join(place, 'damaged', 'thing.json'), '{');
  expect(await Promise.all(['large', 'damaged'].map((name) => shelf.find(name)))).toEqual([null, null]);
  await writeFile(join(folder(), 'file'), '');
  process.env['RUNNER_TOOL_CACHE'] = join(folder(), 'file');
  await shelf.keep('nowhere', { word: 'x' });
  expect(log.text('debug').split('\n').toSorted()).toEqual([
    expect.stringMatching(/^The thing of damaged cannot be read: /),
    'The thing of large cannot be read: it is too large',
    expect.stringMatching(/^The thing of nowhere cannot be kept: /),
  ]);
  expect(readdirSync(folder()).toSorted()).toEqual(['file', 'tools']);
});

test('the record of a base is found for that very image alone', async () => {
  const shelf = createRecordShelf({ temporaryFolder: folder(), log: createRecordingLog() });
  await shelf.keep(aRecord);
  const described = { id: aDigest('e'), repoDigests: [], created: aRecord.builtAt, architecture: 'amd64', os: 'linux' };
  const image: ImageFacts = { ...described, diffIds: aRecord.diffIds, config: aRecord.config };
  expect(await shelf.find(aRecord.key, image)).toEqual(aRecord);
  expect(await shelf.find('0'.repeat(64), image)).toBeNull();
  const other = { ...image, diffIds: [...aRecord.diffIds, `sha256:${'1'.repeat(64)}`] };
  expect(await shelf.find(aRecord.key, other)).toBeNull();
});
