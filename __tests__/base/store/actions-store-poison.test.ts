import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { aKey, type BaseChoice, buildBase, referenceOf } from '../a-base.ts';
import { content, type EntryChange, members } from './entry-edit.ts';
import { TamperedBase } from './tampered-base.ts';

const run = promisify(execFile);
const base = new TamperedBase();
const { bench } = base;

const record = (change: (text: string) => string): EntryChange =>
  content('record', (old) => Buffer.from(change(String(old))));
const archive = (bytes: Buffer): EntryChange => content('archive', () => bytes);

/** One archive of several images, by the docker CLI. */
async function savedTogether(references: readonly string[]): Promise<Buffer> {
  const env = { ...process.env, ...bench.engine.engine.cliEnvironment };
  const { stdout } = await run('docker', ['save', ...references], { env, encoding: 'buffer', maxBuffer: 2 ** 26 });
  return stdout;
}

test('unchanged, both would be a hit', async () => {
  const same = members((all) => all);
  await base.while({ record: same, archive: same }, () => bench.restored());
});

describe('row 32: a record that is not the image’s', () => {
  test.each<[string, (text: string) => string, string]>([
    [
      'other triggers',
      (text) => text.replace('COPY . /app', 'RUN curl evil'),
      'its ONBUILD is not what the base record says',
    ],
    ['a variable more', (text) => text.replace('"LANG=', '"LD_PRELOAD=/x","LANG='), 'its ENV is not what'],
    [
      'another config',
      (text) => text.replace(/"configDigest":"[^"]+"/, `"configDigest":"sha256:${'0'.repeat(64)}"`),
      'its config is not the one',
    ],
    ['no image', (text) => text.replace(/"stored":\{[^}]*\}/, '"stored":null'), 'says that no image is stored'],
    [
      'other layers, in all it says',
      (text) => text.replaceAll(bench.record.diffIds[0] ?? '', `sha256:${'0'.repeat(64)}`),
      'its layers are not those',
    ],
    [
      'a thin image',
      (text) =>
        text.replace(/"form":"whole",("configDigest":"[^"]+"),"diffIds":\[[^\]]*\]/, (_, config) => {
          return `"form":"thin",${config},"diffIds":["${bench.record.diffIds[0]}"]`;
        }),
      'its layers are not those',
    ],
    ['another platform', (text) => text.replace('linux/amd64', 'linux/arm64'), 'it is for linux/amd64'],
  ])('%s', async (_, change, reason) => {
    expect(await base.missed({ record: record(change) }, 'archive')).toContain(reason);
  });

  test.each<[string, (text: string) => string, string]>([
    [
      'a config digest that is none',
      (text) => text.replace(/"configDigest":"sha256:./, '"configDigest":"sha256:x'),
      'stored.configDigest is not',
    ],
    [
      'a stored image of other layers',
      (text) => text.replace(/"diffIds":\[[^\]]*\]\}/, `"diffIds":["sha256:${'0'.repeat(64)}"]}`),
      'stored.diffIds is not diffIds',
    ],
    ['no record', () => '{}', 'The base record cannot be used'],
    ['no JSON', () => 'evil', 'its record is not JSON'],
    [
      'another base key',
      (text) => text.replaceAll(bench.record.key, 'ab'.repeat(32)),
      'its record is of another base key',
    ],
  ])('%s', async (_, change, reason) => {
    expect(await base.missed({ record: record(change) }, 'record')).toContain(reason);
  });
});

describe('row 32: another image beside a true record', () => {
  const cases: readonly (readonly [string, BaseChoice])[] = [
    ['of other content', { runtime: Buffer.from('evil') }],
    ['with another trigger', { onBuild: 'RUN curl evil' }],
    ['with a trigger more', { more: ['ONBUILD RUN curl evil'] }],
    ['with another config', { more: ['ENV LD_PRELOAD=/app/runtime'] }],
    ['with an extra layer', { more: ['COPY app/note /etc/ld.so.preload'] }],
  ];

  const archives = new Map<BaseChoice, Promise<Buffer>>();
  /** Built once for the two tests of each. */
  const archiveOf = (choice: BaseChoice): Promise<Buffer> => {
    const made = archives.get(choice) ?? bench.archiveOfAnother(choice);
    archives.set(choice, made);
    return made;
  };

  test.each(cases)('%s', async (_, choice) => {
    const bytes = await archiveOf(choice);
    expect(await base.missed({ archive: archive(bytes) }, 'archive')).toContain(
      'its config is not the one in the base record',
    );
  });

  test.each(cases)('%s, and the record names its config', async (_, choice) => {
    const bytes = await archiveOf(choice);
    // Engines name the config by its digest: in a blob's path, or in a file's name.
    const config = /"Config":"(?:blobs\/sha256\/)?([0-9a-f]{64})/.exec(bytes.toString('latin1'))?.[1];
    const named = record((text) => text.replace(/("configDigest":"sha256:)[0-9a-f]{64}/, `$1${config}`));
    expect(await base.missed({ archive: archive(bytes), record: named }, 'archive')).toMatch(
      /its layers are not those in the base record|the engine made another image of it: its (ONBUILD|ENV)/,
    );
  });

  test('with a second image in the tar', async () => {
    const other = await buildBase(bench.engine);
    const references = [bench.reference, referenceOf(other.key)];
    const bytes = await savedTogether(references);
    expect(await base.missed({ archive: archive(bytes) }, 'archive')).toContain('2 images, not one');
    expect((await bench.images.inspectImage(referenceOf(other.key)))?.diffIds).toEqual(other.diffIds);
    await bench.images.removeImage(referenceOf(other.key));
  });

  test('with a second name', async () => {
    const name = `localhost/heroku-docker-release/evil:${aKey()}`;
    await bench.images.tagImage(bench.reference, name);
    const bytes = await savedTogether([bench.reference, name]);
    await bench.images.removeImage(name);
    const warning = await base.missed({ archive: archive(bytes) }, 'archive');
    expect(warning).toMatch(/alone|images, not one/);
    expect(await bench.images.inspectImage(name)).toBeNull();
  });
});
