import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { processesWith } from '../docker/processes.ts';
import type { ArtifactFault } from '../harness/artifact-service.ts';
import { UploadBench } from './an-upload.ts';

const page = '<!doctype html><title>treemap</title>';
const aFile = (bench: UploadBench) => bench.file('treemap.html', page);

describe('what passes is outlasted', () => {
  test.concurrent.each<ArtifactFault>([
    { kind: 'status', status: 500, times: 1 },
    { kind: 'status', status: 429, times: 1 },
    { kind: 'cut-upload', times: 1 },
  ])('%j', async (fault) => {
    await using bench = await UploadBench.start();
    bench.service.fault = fault;
    expect((await bench.upload(await aFile(bench))).kind).toBe('uploaded');
    expect((await bench.service.artifacts()).map(({ content }) => content.toString())).toEqual([page]);
  });
});

describe('what does not pass ends in time, with a reason', () => {
  test.concurrent.each<[ArtifactFault, string]>([
    [{ kind: 'status', status: 500 }, 'took longer than 3 s (Attempt 1 of 5 failed with error: Failed request: (500)'],
    [{ kind: 'text', text: '<a href="https://blob/?sig=canary">' }, 'took longer than 3 s (Attempt 1 of 5 failed'],
    [{ kind: 'hang', method: 'CreateArtifact' }, 'the upload took longer than 3 s'],
    [{ kind: 'hang', method: 'FinalizeArtifact' }, 'the upload took longer than 3 s'],
    [{ kind: 'hang-upload' }, 'the upload took longer than 3 s'],
    [{ kind: 'cut-upload' }, 'the upload took longer than 3 s'],
  ])('%j', async (fault, reason) => {
    await using bench = await UploadBench.start();
    bench.service.fault = fault;
    const start = performance.now();
    expect(await bench.failure(await aFile(bench), { limitMs: 3_000 })).toContain(reason);
    expect(performance.now() - start).toBeLessThan(6_000);
    expect(await bench.service.artifacts()).toEqual([]);
  });
});

describe('what is refused is not repeated', () => {
  test.concurrent.each<[ArtifactFault, string]>([
    [{ kind: 'status', status: 403, msg: 'not yours' }, '(403) Forbidden: not yours'],
    [{ kind: 'status', status: 403, msg: 'insufficient usage' }, 'the storage for artifacts is used up'],
    [{ kind: 'status', status: 404 }, '(404) Not Found'],
    [{ kind: 'refuse-upload' }, 'Signature not valid: sig=***'],
    [{ kind: 'short-upload' }, 'FinalizeArtifact: response from backend was not ok'],
  ])('%j', async (fault, reason) => {
    await using bench = await UploadBench.start();
    bench.service.fault = fault;
    expect(await bench.failure(await aFile(bench))).toContain(reason);
    expect(bench.service.callNames.filter((name) => name === 'CreateArtifact')).toHaveLength(1);
    expect(await bench.service.artifacts()).toEqual([]);
  });

  test.concurrent('a service that nobody runs', async () => {
    await using bench = await UploadBench.start();
    await bench.service.close();
    expect(await bench.failure(await aFile(bench))).toContain('ECONNREFUSED');
  });
});

describe('a job that is cancelled', () => {
  const reason = new Error('cancelled');

  test.concurrent('row 100: waits for nothing, and the client is gone', async () => {
    await using bench = await UploadBench.start();
    bench.service.fault = { kind: 'hang-upload' };
    const controller = new AbortController();
    const ours = `GITHUB_SERVER_URL=https://${randomUUID()}.ghe.com`;
    const environment = { ...bench.environment, GITHUB_SERVER_URL: ours.slice(ours.indexOf('=') + 1) };
    const upload = bench.upload(await aFile(bench), { environment, signal: controller.signal });
    while (!bench.service.callNames.includes('upload')) await setTimeout(20);
    expect(await processesWith(ours)).toHaveLength(1);
    const start = performance.now();
    controller.abort(reason);
    await expect(upload).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(2_500);
    expect(await processesWith(ours)).toEqual([]);
  });

  test.concurrent('begins nothing', async () => {
    await using bench = await UploadBench.start();
    await expect(bench.upload(await aFile(bench), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(bench.service.calls).toEqual([]);
  });
});
