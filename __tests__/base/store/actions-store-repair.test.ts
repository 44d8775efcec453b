import { describe, expect, test } from '@jest/globals';
import { createRecordingLog } from '../../harness/recording-log.ts';
import { builtLater } from '../a-base.ts';
import { StoreBench, wholeBase } from './a-store.ts';

const bench = new StoreBench();

describe('row 36: the next save makes up for the loss', () => {
  test('of a damaged image', async () => {
    const entries = await bench.saved();
    await bench.service.rewrite(entries.archive, (bytes) => bytes.subarray(0, 231));
    await bench.missedImage();
    const next = await bench.saved(wholeBase(builtLater(bench.record)));
    expect([next.record, next.archive]).not.toContain(entries.record);
    expect(next.archive).not.toBe(entries.archive);
    await bench.without(async () => {
      const { location, loaded } = await bench.restored();
      expect(location).toBe(next.archive);
      expect(loaded.image.diffIds).toEqual(bench.record.diffIds);
    });
  });

  test('of a damaged image whose record was renewed meanwhile', async () => {
    const entries = await bench.saved();
    const { record, location } = await bench.found();
    await bench.saved({ record: builtLater(record), image: { kind: 'stored', location } });
    await bench.service.rewrite(entries.archive, (bytes) => bytes.subarray(0, 231));
    await bench.missedImage();
    const next = await bench.saved(wholeBase(builtLater(bench.record, 120)));
    expect((await bench.restored()).location).toBe(next.archive);
  });

  test('of a damaged record', async () => {
    const entries = await bench.saved();
    await bench.service.rewrite(entries.record, (bytes) => bytes.subarray(0, 231));
    await bench.missedRecord();
    const next = await bench.saved(wholeBase(builtLater(bench.record)));
    expect(next.record).not.toBe(entries.record);
    expect((await bench.restored()).location).toBe(next.archive);
  });
});

test('an image that the service has no more is a miss without a warning', async () => {
  const entries = await bench.saved();
  const gone = `has the image of this base no more (${entries.archive})`;
  await bench.without(async () => {
    const found = await bench.found();
    bench.service.rename(entries.archive, 'evicted');
    expect(await found.load(bench.log)).toBeNull();
    expect(bench.log.text('info')).toContain(gone);
    expect(await bench.images.inspectImage(bench.reference)).toBeNull();
  });
  const log = createRecordingLog();
  expect(await bench.open().find(bench.record.key, log)).toBeNull();
  expect(log.text('info')).toContain(gone);
  expect([bench.log.text('warning'), bench.log.text('error')]).toEqual(['', '']);
  await bench.expectNoTrace();
});
