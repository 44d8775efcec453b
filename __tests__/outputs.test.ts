import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { expect, test } from '@jest/globals';
import { releaseOutputs } from '../src/contract.ts';
import { outputsOfReport } from '../src/outputs.ts';
import { anEarlyFailure, aReport } from './report/a-report.ts';

/** Sets outputs as the entry does, and gives the runner's file as it reads it. https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs */
async function readByRunner(
  outputs: Readonly<Record<string, string>>,
): Promise<readonly (readonly [string, string])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'outputs-'));
  const file = join(folder, 'output');
  await writeFile(file, '');
  const before = process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_OUTPUT'] = file;
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (before === undefined) delete process.env['GITHUB_OUTPUT'];
  else process.env['GITHUB_OUTPUT'] = before;
  await appendFile(file, '');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await rm(folder, { recursive: true });
  const found: [string, string][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) found.push([line.slice(0, equals), line.slice(equals + 1)]);
    else {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      expect(end).toBeGreaterThan(at);
      found.push([line.slice(0, heredoc), lines.slice(at + 1, end).join('\n')]);
      at = end;
    }
  }
  return found;
}

test('every output of the contract is there, for a release', () => {
  const outputs = outputsOfReport(aReport(), '/tmp/report.json');
  expect(Object.keys(outputs).sort()).toEqual([...releaseOutputs].sort());
  expect(outputs).toMatchObject({
    'base-hit': 'store',
    'slug-size': '224395264',
    'slug-uncompressed-size': '503316480',
    'slug-id': 'slug-1',
    released: 'true',
    'release-version': '42',
    skipped: '',
    'report-file': '/tmp/report.json',
  });
  expect(JSON.parse(outputs.releases)).toEqual([
    { app: 'my-app', version: 42, status: 'succeeded', slug: 'slug-1' },
    { app: 'my-app-eu', version: 7, status: 'succeeded', slug: 'slug-1' },
  ]);
});

test('of a run that failed early, what is not known is empty', () => {
  expect(outputsOfReport(anEarlyFailure(), 'r.json')).toEqual({
    'base-key': '',
    'base-hit': '',
    'base-built-at': '',
    'slug-file': '',
    'slug-size': '',
    'slug-checksum': '',
    'slug-uncompressed-size': '',
    'slug-id': '',
    released: 'false',
    'release-version': '',
    releases: '[{"app":"my-app","version":null,"status":"not-tried","slug":null}]',
    skipped: 'the run failed before a release',
    'report-file': 'r.json',
  });
});

test.each(['failed', 'expired', 'pending', 'not-tried'] as const)(
  'released is false if one of several apps is %s',
  (status) => {
    const report = aReport();
    const releases = report.releases.map((release, index) => (index === 1 ? { ...release, status } : release));
    expect(outputsOfReport({ ...report, releases }, '').released).toBe('false');
    expect(outputsOfReport({ ...report, releases: [] }, '').released).toBe('false');
  },
);

test('row 118: a value with line ends and a delimiter sets no second output', async () => {
  const report = aReport();
  if (report.slug === null) throw new Error('no slug');
  const evil = 'a\nEOF\nghadelimiter\nreleased=true\nslug-id<<X\nb\nX\n\n=';
  const outputs = outputsOfReport({ ...report, slug: { ...report.slug, file: evil }, skipped: `${evil}<<EOF` }, evil);
  expect(Object.fromEntries(await readByRunner(outputs))).toEqual(outputs);
  expect(await readByRunner(outputs)).toHaveLength(releaseOutputs.length);
});
