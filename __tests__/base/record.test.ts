import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BaseRecord, matchesImage, parseBaseRecord } from '../../src/base/record.ts';
import type { ImageFacts } from '../../src/docker/engine.ts';
import { ActionError } from '../../src/errors.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

const record: BaseRecord = {
  version: 1,
  key: 'ab'.repeat(32),
  platform: 'linux/amd64',
  configDigest: digest('c'),
  diffIds: [digest('1'), digest('2')],
  config: {
    env: ['PATH=/usr/bin', 'A=b=c'],
    cmd: null,
    entrypoint: ['/bin/sh', '-c'],
    workingDir: '/app',
    user: 'heroku',
    onBuild: ['COPY . /app'],
    volumes: ['/data'],
    labels: { a: '1', b: '' },
  },
  builtAt: '2026-11-20T03:04:05.678Z',
  buildSeconds: 61.5,
  from: [{ reference: 'heroku/heroku:24-build', id: digest('f') }],
  files: [
    { path: '.jdk/bin/java', size: 12_345, time: 1_700_000_000, digest: 'd'.repeat(64) },
    { path: 'caf\\xe9/naïve..py', size: 0, time: -1, digest: 'e'.repeat(64), keepsTime: true },
  ],
};

const facts: ImageFacts = {
  id: digest('9'),
  os: 'linux',
  architecture: 'amd64',
  created: '1970-01-01T00:00:00.000Z',
  diffIds: record.diffIds,
  config: record.config,
};

test('a record comes back as it was written', () => {
  expect(parseBaseRecord(JSON.stringify(record))).toEqual(record);
  expect(parseBaseRecord(JSON.stringify({ ...record, configDigest: null })).configDigest).toBeNull();
});

test('fields that nobody asked for are not taken over', () => {
  const text = JSON.stringify({ ...record, extra: 1, config: { ...record.config, healthcheck: {} } });
  expect(parseBaseRecord(text)).toEqual(record);
});

describe('row 32: a record that does not fit is refused by the name of the field', () => {
  const file = record.files[0];
  test.each<[string, unknown, string]>([
    ['no JSON', undefined, 'it is not JSON'],
    ['no object', [], 'it is not an object'],
    ['another version', { ...record, version: 2 }, 'its version is not 1'],
    ['a short key', { ...record, key: 'ab' }, 'key is not'],
    ['a key with a path', { ...record, key: `${'ab'.repeat(32)}/..` }, 'key is not'],
    ['a platform that is an option', { ...record, platform: '--privileged' }, 'platform is not'],
    ['a config digest that is none', { ...record, configDigest: 'c' }, 'configDigest is not'],
    ['a diff id that is none', { ...record, diffIds: [digest('1'), 'sha256:2'] }, 'diffIds[1] is not'],
    ['ENV as an object', { ...record, config: { ...record.config, env: {} } }, 'config.env is not'],
    [
      'a trigger that is a number',
      { ...record, config: { ...record.config, onBuild: [1] } },
      'config.onBuild[0] is not',
    ],
    [
      'a label that is a list',
      { ...record, config: { ...record.config, labels: { a: [] } } },
      'config.labels.a is not',
    ],
    ['a local time', { ...record, builtAt: '2026-11-20T03:04:05' }, 'builtAt is not'],
    ['a month 13', { ...record, builtAt: '2026-13-20T03:04:05Z' }, 'builtAt is not'],
    ['no build time', { ...record, buildSeconds: null }, 'buildSeconds is not'],
    ['FROM without an id', { ...record, from: [{ reference: 'a' }] }, 'from[0].id is not'],
    ['a negative size', { ...record, files: [{ ...file, size: -1 }] }, 'files[0].size is not'],
    ['an absolute path', { ...record, files: [{ ...file, path: '/etc/passwd' }] }, 'files[0].path is not'],
    ['a path that leaves /app', { ...record, files: [{ ...file, path: 'a/../../etc' }] }, 'files[0].path is not'],
    ['a path with a line break', { ...record, files: [{ ...file, path: 'a\n::error::b' }] }, 'files[0].path is not'],
    ['a path twice', { ...record, files: [file, file] }, 'files names a path twice'],
  ])('%s', (_, value, message) => {
    const read = () => parseBaseRecord(JSON.stringify(value) ?? 'no JSON');
    expect(read).toThrow(ActionError);
    expect(read).toThrow(message);
  });
});

test('row 32: whatever is in the text, it is a record or an ActionError', () => {
  const damaged = fc
    .record({ path: fc.constantFrom(...Object.keys(record)), value: fc.jsonValue() })
    .map(({ path, value }) => JSON.stringify({ ...record, [path]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), damaged), (text) => {
      try {
        expect(parseBaseRecord(text).version).toBe(1);
      } catch (error) {
        expect(error).toBeInstanceOf(ActionError);
      }
    }),
  );
});

describe('an image is the record’s by its content, not by its id', () => {
  test('the same under another id', () => {
    expect(matchesImage(record, facts)).toBeNull();
    expect(matchesImage(record, { ...facts, id: digest('8') })).toBeNull();
  });

  test.each<[string, Partial<ImageFacts>, string]>([
    ['row 29: another architecture', { architecture: 'arm64' }, 'it is for linux/arm64, not for linux/amd64'],
    ['row 32: another layer', { diffIds: [digest('1'), digest('3')] }, 'its layers'],
    ['row 32: a layer more', { diffIds: [...record.diffIds, digest('3')] }, 'its layers'],
    ['row 32: layers in another order', { diffIds: record.diffIds.toReversed() }, 'its layers'],
    ['row 32: another trigger', { config: { ...record.config, onBuild: ['RUN curl evil'] } }, 'its ONBUILD'],
    [
      'row 32: a variable more',
      { config: { ...record.config, env: [...record.config.env, 'LD_PRELOAD=x'] } },
      'its ENV',
    ],
    ['another command', { config: { ...record.config, cmd: [] } }, 'its CMD'],
    ['another entry point', { config: { ...record.config, entrypoint: null } }, 'its ENTRYPOINT'],
    ['another folder', { config: { ...record.config, workingDir: '/' } }, 'its WORKDIR'],
    ['another user', { config: { ...record.config, user: 'root' } }, 'its USER'],
    ['another volume', { config: { ...record.config, volumes: [] } }, 'its VOLUME'],
    ['another label', { config: { ...record.config, labels: { a: '1' } } }, 'its LABEL'],
  ])('%s', (_, change, reason) => {
    expect(matchesImage(record, { ...facts, ...change })).toContain(reason);
  });
});
