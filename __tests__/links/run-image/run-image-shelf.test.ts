import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isLoaderConfiguration, readLoaderFolders } from '../../../src/links/run-image/loader-folders.ts';
import { readRunImageIndex, writeRunImageIndex } from '../../../src/links/run-image/run-image-json.ts';
import { createRunImageShelf } from '../../../src/links/run-image/run-image-shelf.ts';
import { createRecordingLog } from '../../harness/recording-log.ts';
import { useToolCache } from '../../harness/tool-cache.ts';
import { aRunImage } from '../a-check.ts';

const folder = useToolCache();

const sorted = (entries: ReadonlyMap<string, unknown>) => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

test('an index that was kept is found again, whole, by the image that it is of; the next version takes its place', async () => {
  const log = createRecordingLog();
  const shelf = createRunImageShelf({ temporaryFolder: folder(), log });
  const index = aRunImage({ '/x\xff': 'a name that is no UTF-8' });
  expect(await shelf.find('heroku/heroku:24', index.identity)).toBeNull();
  await shelf.keep('heroku/heroku:24', index);
  const found = await shelf.find('heroku/heroku:24', index.identity);
  expect(sorted(found?.entries ?? new Map())).toEqual(sorted(index.entries));
  expect({ ...found, entries: 0 }).toEqual({ ...index, entries: 0 });
  const next = { ...index, identity: '1'.repeat(64) };
  await shelf.keep('heroku/heroku:24', next);
  expect(await shelf.find('heroku/heroku:24', index.identity)).toBeNull();
  expect((await shelf.find('heroku/heroku:24', next.identity))?.identity).toBe(next.identity);
  expect(await shelf.find('heroku/heroku:22', next.identity)).toBeNull();
  expect(readdirSync(folder())).toEqual(['tools']);
  expect(log.lines).toEqual([]);
});

test('a shelf that is damaged, or cannot be written, costs time and nothing else', async () => {
  const log = createRecordingLog();
  const shelf = createRunImageShelf({ temporaryFolder: folder(), log });
  const index = aRunImage();
  await shelf.keep('x', index);
  const [file] = readdirSync(folder(), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('index.json'));
  writeFileSync(join(folder(), file ?? ''), '{"version":1}');
  expect(await shelf.find('x', index.identity)).toBeNull();
  const nowhere = createRunImageShelf({ temporaryFolder: join(folder(), 'none'), log });
  await nowhere.keep('x', index);
  expect(log.text('debug').split('\n')).toHaveLength(2);
  expect(log.lines.every(({ level }) => level === 'debug')).toBe(true);
});

test('an index that does not fit names the field that does not', () => {
  const written = JSON.parse(JSON.stringify(writeRunImageIndex(aRunImage())));
  const broken = (change: object) => () => readRunImageIndex({ ...written, ...change });
  expect(broken({ version: 2 })).toThrow('its version is not 1');
  expect(broken({ identity: 'x' })).toThrow('identity is not a SHA-256 in hex');
  expect(broken({ folders: [] })).toThrow('folders is not an object');
  expect(broken({ elf: { '/a': { needed: [1] } } })).toThrow('elf./a');
  expect(broken({ target: { machine: 62, bits: 16, order: 'little' } })).toThrow('target.bits is neither 32 nor 64');
  expect(broken({ system: 'bsd' })).toThrow('system is no system');
});

test('folders of libraries are read as ldconfig reads them', () => {
  const texts = new Map(
    Object.entries({
      '/etc/ld.so.conf': 'include /etc/ld.so.conf.d/*.conf\n/opt/last/ # why\nhwcap 1 nosegneg\n',
      '/etc/ld.so.conf.d/b.conf': '/opt/b=libc6 /opt/c:/opt/d,/opt/e\n',
      '/etc/ld.so.conf.d/a.conf': '# nothing\n/opt/a\ninclude ../ld.so.conf\n',
      '/etc/ld.so.conf.d/off.disabled': '/opt/off\n',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
  expect([...texts.keys()].every(isLoaderConfiguration)).toBe(true);
  expect(isLoaderConfiguration('/etc/ld.so.conf.d/x/y')).toBe(false);
  expect(readLoaderFolders(texts)).toEqual(['/opt/last', '/opt/a', '/opt/b', '/opt/c', '/opt/d', '/opt/e']);
});
