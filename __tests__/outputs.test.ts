import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { expect, test } from '@jest/globals';
import { rebuildOutputs, releaseOutputs } from '../src/contract.ts';
import { outputsOfRebuild, outputsOfReport } from '../src/outputs.ts';
import type { RebuildReport, ReportedChanges } from '../src/report/rebuild-report.ts';
import { aFailedRebuild, aRebuild, nothingMoved, someChanges } from './report/a-rebuild.ts';
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
    { app: 'my-app', version: 42, status: 'succeeded', slug: 'slug-1', reason: '' },
    { app: 'my-app-eu', version: 7, status: 'succeeded', slug: 'slug-1', reason: '' },
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
    releases: '[{"app":"my-app","version":null,"status":"not-tried","slug":null,"reason":""}]',
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

test('every output of the contract is there, for a rebuild', () => {
  const outputs = outputsOfRebuild(aRebuild(), '/tmp/report.json');
  expect(Object.keys(outputs).sort()).toEqual([...rebuildOutputs].sort());
  expect(outputs).toMatchObject({
    'base-key': 'ab12'.repeat(16),
    changed: 'true',
    reason: 'upstream',
    'slug-files-changed': '60',
    'report-file': '/tmp/report.json',
  });
  expect(JSON.parse(outputs.packages)).toEqual(someChanges.packages);
  expect(Object.keys(JSON.parse(outputs.packages)[0])).toEqual([
    'name',
    'before',
    'after',
    'change',
    'where',
    'security',
  ]);
});

test.each([
  ['that found nothing to do', nothingMoved(), 'none'],
  ['that failed', aFailedRebuild(), 'upstream'],
  ['that failed before it knew anything', { ...aFailedRebuild(), reason: null }, ''],
])('a rebuild %s changed nothing', (_, report, reason) => {
  expect(outputsOfRebuild(report, 'r.json')).toEqual({
    'base-key': 'ab12'.repeat(16),
    changed: 'false',
    reason,
    packages: '[]',
    'slug-files-changed': '0',
    'report-file': 'r.json',
  });
});

const files = { count: 0, added: [], changed: [], removed: [], folders: [] };
const unchanged: ReportedChanges = {
  ...someChanges,
  packages: [],
  files,
  isTreeChanged: false,
  isConfigChanged: false,
};

test.each<[string, RebuildReport['changes'], string]>([
  ['the first one', null, 'true'],
  ['one with the same content', unchanged, 'false'],
  ['one with other packages', { ...unchanged, packages: someChanges.packages }, 'true'],
  ['one with other files', { ...unchanged, files: { ...files, count: 1 } }, 'true'],
  ['one with another mode or user name', { ...unchanged, isTreeChanged: true }, 'true'],
  ['one whose modes are not known', { ...unchanged, isTreeChanged: null }, 'false'],
  ['one with another config', { ...unchanged, isConfigChanged: true }, 'true'],
])('of a rebuild, %s, changed is told', (_, changes, changed) => {
  expect(outputsOfRebuild(aRebuild({ changes }), '').changed).toBe(changed);
});

test('row 118: a value with line ends and a delimiter sets no second output', async () => {
  const report = aReport();
  if (report.slug === null) throw new Error('no slug');
  const evil = 'a\nEOF\nghadelimiter\nreleased=true\nslug-id<<X\nb\nX\n\n=';
  const outputs = outputsOfReport({ ...report, slug: { ...report.slug, file: evil }, skipped: `${evil}<<EOF` }, evil);
  expect(Object.fromEntries(await readByRunner(outputs))).toEqual(outputs);
  expect(await readByRunner(outputs)).toHaveLength(releaseOutputs.length);
});

test('row 118: neither does the name of a package or of an image', async () => {
  const evil = 'a\nEOF\nchanged=false\nreason<<X\nb\nX\n';
  const packages = someChanges.packages.map((each) => ({ ...each, name: evil, after: evil }));
  const outputs = outputsOfRebuild(aRebuild({ baseKey: evil, changes: { ...someChanges, packages } }), evil);
  expect(Object.fromEntries(await readByRunner(outputs))).toEqual(outputs);
  expect(await readByRunner(outputs)).toHaveLength(rebuildOutputs.length);
});
