import { describe, expect, test } from '@jest/globals';
import type { EntryPart } from '../../../src/base/store/cache-entry.ts';
import { aKey, buildBase, builtLater, referenceOf } from '../a-base.ts';
import { StoreBench, wholeBase } from './a-store.ts';
import { content } from './entry-edit.ts';

const bench = new StoreBench();

describe('row 39: only entries of exactly this key are used', () => {
  test('the service names another', async () => {
    await bench.saved();
    bench.service.fault = { kind: 'other-key', key: `heroku-docker-release-record-v3-${aKey()}-20260101000000000` };
    expect(await bench.missedRecord()).toContain('another key');
    expect(bench.service.calls.some((call) => call.name === 'download')).toBe(false);
  });

  test.each(['2026010100000000', '202601010000000000', '20260101000000000-evil'])(
    'the service names one that ends with %s',
    async (end) => {
      const { record } = await bench.saved();
      bench.service.rename(record, `heroku-docker-release-record-v3-${bench.record.key}-${end}`);
      expect(await bench.missedRecord()).toContain('another key');
      expect(bench.service.calls.some((call) => call.name === 'download')).toBe(false);
    },
  );

  test('the service names another image than was asked for', async () => {
    await bench.saved();
    const found = await bench.found();
    bench.service.fault = { kind: 'other-key', key: found.location.replace(bench.record.key, aKey()) };
    expect(await bench.missedImage(found)).toContain('another entry');
  });

  test('row 32: another base’s record under this key', async () => {
    const other = await buildBase(bench.engine);
    const entries = await bench.saved(wholeBase(other));
    await bench.images.removeImage(referenceOf(other.key));
    bench.service.rename(entries.record, entries.record.replace(other.key, bench.record.key));
    expect(await bench.missedRecord()).toContain('its record is of another base key');
  });

  test('row 32: another base’s image under this key', async () => {
    const other = await buildBase(bench.engine);
    const theirs = await bench.saved(wholeBase(other));
    await bench.images.removeImage(referenceOf(other.key));
    const ours = await bench.saved();
    bench.service.rename(ours.archive, 'gone');
    bench.service.rename(theirs.archive, ours.archive);
    expect(await bench.missedImage()).toContain(`its image is not ${bench.reference} alone`);
  });
});

describe('row 32: a record that names another image', () => {
  /** Expects a miss of a record that names that one in place of its own. */
  const missed = async (name: (location: string) => string, at: EntryPart): Promise<string> => {
    const entries = await bench.saved();
    const change = (old: Buffer) => Buffer.from(String(old).replace(entries.archive, name(entries.archive)));
    await bench.service.rewrite(entries.record, content('record', change));
    return bench.without(() => (at === 'record' ? bench.missedRecord() : bench.missedImage()));
  };

  test.each<[string, (location: string) => string]>([
    ['another key’s', (location) => location.replace(bench.record.key, aKey())],
    ['a record', (location) => location.replace('-archive-', '-record-')],
    ['another prefix’s', (location) => `evil-${location}`],
    ['a longer name', (location) => `${location}0`],
    ['nothing', () => ''],
    ['a path', () => '../../etc/passwd'],
  ])('%s', async (_, name) => {
    expect(await missed(name, 'record')).toContain('its record names the image of another base key');
    const asked = bench.service.calls.filter((call) => call.name === 'GetCacheEntryDownloadURL');
    expect(asked.some((call) => JSON.stringify(call.body).includes('-archive-'))).toBe(false);
  });

  test('that of another build of this key', async () => {
    const other = await bench.archiveOfAnother({ runtime: Buffer.from('other') });
    const old = await bench.saved(wholeBase(builtLater(bench.record, -60)));
    await bench.service.rewrite(
      old.archive,
      content('archive', () => other),
    );
    expect(await missed(() => old.archive, 'archive')).toContain('its config is not the one in the base record');
  });
});
