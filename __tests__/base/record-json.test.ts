import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BaseRecord } from '../../src/base/record.ts';
import { readBaseRecord, writeBaseRecord } from '../../src/base/record-json.ts';
import { ActionError } from '../../src/errors.ts';
import { aDigest, aRecord } from './a-record.ts';

/** A record as a store gives it back. */
const written = (record: BaseRecord) => JSON.parse(JSON.stringify(writeBaseRecord(record)));
const text = written(aRecord);
const { files, stored } = text;
const [file] = files;

describe('a record comes back as it was written', () => {
  test.each<[string, Partial<BaseRecord>]>([
    ['of a thin image', {}],
    ['of a whole image', { stored: { form: 'whole', configDigest: aDigest('c'), diffIds: aRecord.diffIds } }],
    ['of no image', { stored: null }],
    ['of a base on no image', { from: [] }],
    ['of a base without files', { files: [], treeDigest: null }],
    ['of a base with packages that are not covered', { packages: { kind: 'apk', libraries: [] } }],
    ['of a base whose packages could not be read', { packages: { kind: 'unreadable', libraries: [] } }],
    [
      'of a base with nothing outside /app that is its own',
      { outside: { runImage: 'a'.repeat(64), left: { groups: [], files: [] } } },
    ],
    ['of a base of which nobody knows what is outside /app', { outside: null }],
    ['of a base with the engine’s own shell', { config: { ...aRecord.config, shell: null } }],
  ])('%s', (_, change) => {
    const record = { ...aRecord, ...change };
    expect(readBaseRecord(written(record))).toEqual(record);
  });
});

test('a record from before it was asked what is outside /app is read, and that is not known', () => {
  const { outside: _, ...before } = text;
  expect(readBaseRecord(before)).toEqual({ ...aRecord, outside: null });
  // The first that told it did not say which run image it is that has the rest.
  expect(readBaseRecord({ ...text, outside: text.outside.left })).toEqual({ ...aRecord, outside: null });
});

test('fields that nobody asked for are not taken over', () => {
  const more = {
    ...text,
    extra: 1,
    config: { ...text.config, argsEscaped: true },
    stored: { ...stored, extra: 1 },
    from: text.from.map((image: object) => ({ ...image, extra: 1 })),
    files: files.map((each: object) => ({ ...each, extra: 1 })),
  };
  expect(readBaseRecord(more)).toEqual(aRecord);
});

describe('row 32: a record that does not fit is refused by the name of the field', () => {
  const whole = { ...stored, form: 'whole' };
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'it is not an object'],
    ['no object', [], 'it is not an object'],
    ['another version', { ...text, version: 2 }, 'its version is not 3'],
    ['what is outside as a text', { ...text, outside: 'nothing' }, 'outside is not'],
    [
      'a file outside without a group',
      { ...text, outside: { ...text.outside, left: { groups: [], files: [['/bin', [['a', 0]]]] } } },
      'outside.left.',
    ],
    ['a run image by its name', { ...text, outside: { ...text.outside, runImage: 'a:24' } }, 'outside.runImage is not'],
    ['a short key', { ...text, key: 'ab' }, 'key is not'],
    ['a key with a path', { ...text, key: `${'ab'.repeat(32)}/..` }, 'key is not'],
    ['a platform that is an option', { ...text, platform: '--privileged' }, 'platform is not'],
    ['a diff id that is none', { ...text, diffIds: [aDigest('1'), 'sha256:2'] }, 'diffIds[1] is not'],
    ['a stored image that is not said', { ...text, stored: undefined }, 'stored is not'],
    ['a stored image of no form', { ...text, stored: { ...stored, form: 'fat' } }, 'stored.form is neither'],
    [
      'a config digest that is none',
      { ...text, stored: { ...stored, configDigest: 'c' } },
      'stored.configDigest is not',
    ],
    ['a stored layer that is none', { ...text, stored: { ...stored, diffIds: ['3'] } }, 'stored.diffIds[0] is not'],
    [
      'a thin image of two layers',
      { ...text, stored: { ...stored, diffIds: text.diffIds } },
      'stored.diffIds is not the one layer',
    ],
    [
      'a thin image of no layer',
      { ...text, stored: { ...stored, diffIds: [] } },
      'stored.diffIds is not the one layer',
    ],
    ['a whole image of other layers', { ...text, stored: whole }, 'stored.diffIds is not diffIds'],
    [
      'a whole image with a layer more',
      { ...text, stored: { ...whole, diffIds: [...text.diffIds, aDigest('3')] } },
      'stored.diffIds is not diffIds',
    ],
    ['ENV as an object', { ...text, config: { ...text.config, env: {} } }, 'config.env is not'],
    ['a trigger that is a number', { ...text, config: { ...text.config, onBuild: [1] } }, 'config.onBuild[0] is not'],
    ['a label that is a list', { ...text, config: { ...text.config, labels: { a: [] } } }, 'config.labels.a is not'],
    ['SHELL as a text', { ...text, config: { ...text.config, shell: 'sh -c' } }, 'config.shell is not'],
    ['no STOPSIGNAL', { ...text, config: { ...text.config, stopSignal: null } }, 'config.stopSignal is not'],
    [
      'a port as a number',
      { ...text, config: { ...text.config, exposedPorts: [80] } },
      'config.exposedPorts[0] is not',
    ],
    ['HEALTHCHECK as an object', { ...text, config: { ...text.config, healthcheck: {} } }, 'config.healthcheck is not'],
    ['a local time', { ...text, builtAt: '2026-11-20T03:04:05' }, 'builtAt is not'],
    ['a month 13', { ...text, builtAt: '2026-13-20T03:04:05Z' }, 'builtAt is not'],
    ['no build time', { ...text, buildSeconds: null }, 'buildSeconds is not'],
    ['FROM without a digest', { ...text, from: [{ reference: 'a' }] }, 'from[0].digest is not'],
    [
      'FROM with a tag for a digest',
      { ...text, from: [{ reference: 'a', digest: 'latest' }] },
      'from[0].digest is not',
    ],
    ['a negative size', { ...text, files: [{ ...file, size: -1 }] }, 'files[0].size is not'],
    ['an absolute path', { ...text, files: [{ ...file, path: '/etc/passwd' }] }, 'files[0].path is not'],
    ['a path that leaves /app', { ...text, files: [{ ...file, path: 'a/../../etc' }] }, 'files[0].path is not'],
    ['a path with a line break', { ...text, files: [{ ...file, path: 'a\n::error::b' }] }, 'files[0].path is not'],
    ['a path twice', { ...text, files: [file, file] }, 'files names a path twice'],
    ['an MD5 that is none', { ...text, files: [{ ...file, md5: 'x' }] }, 'files[0].md5 is not'],
    ['an MD5 of null', { ...text, files: [{ ...file, md5: null }] }, 'files[0].md5 is not'],
    ['a tree digest that is none', { ...text, treeDigest: aDigest('7') }, 'treeDigest is not'],
    ['no packages', { ...text, packages: null }, 'packages is not'],
    ['packages of no kind', { ...text, packages: { ...text.packages, kind: 'brew' } }, 'packages.kind is not'],
  ])('%s', (_, value, message) => {
    const read = () => readBaseRecord(value);
    expect(read).toThrow(ActionError);
    expect(read).toThrow(message);
  });
});

test('row 32: whatever is in it, it is a record or an ActionError', () => {
  const damaged = fc
    .record({ path: fc.constantFrom(...Object.keys(text)), value: fc.jsonValue() })
    .map(({ path, value }) => ({ ...text, [path]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), damaged), (value) => {
      try {
        expect(readBaseRecord(value).version).toBe(3);
      } catch (error) {
        expect(error).toBeInstanceOf(ActionError);
      }
    }),
  );
});
