import { describe, expect, test } from '@jest/globals';
import type { ContextEntry } from '../../src/base/context/context-entry.ts';
import { readDockerfile } from '../../src/base/dockerfile/dockerfile.ts';
import { type BaseKeyPart, baseKey } from '../../src/base/key.ts';

const text = 'ARG STACK=24\nFROM heroku/heroku:$STACK AS base\nARG NODE\nCOPY a b /x/\nONBUILD COPY . /app\n';
const files: readonly ContextEntry[] = [
  { kind: 'directory', path: 'a', mode: 0o040755 },
  { kind: 'file', path: 'a/f', mode: 0o100644, sizeBytes: 1, sha256: '11'.repeat(32) },
  { kind: 'link', path: 'b', mode: 0o120777, linkTarget: 'a' },
];

type Given = Omit<Parameters<typeof baseKey>[0], 'dockerfile'> & { readonly text: string };
const standard: Given = {
  text,
  files,
  buildArgs: { NODE: '22', STACK: '24' },
  platform: 'linux/amd64',
  secretNames: ['npm', 'maven'],
  target: undefined,
  builder: 'buildkit',
};

function keyOf(changes: Partial<Given> = {}): ReturnType<typeof baseKey> {
  const { text: own, ...rest } = { ...standard, ...changes };
  return baseKey({ dockerfile: readDockerfile({ text: own, file: 'Dockerfile', buildArgs: rest.buildArgs }), ...rest });
}

function changedParts(changes: Partial<Given>): readonly BaseKeyPart['name'][] {
  const before = keyOf().parts;
  return keyOf(changes)
    .parts.filter(({ digest }, index) => digest !== before[index]?.digest)
    .map(({ name }) => name);
}

function withFile(changes: {
  readonly mode?: number;
  readonly sha256?: string;
  readonly path?: string;
  readonly sizeBytes?: number;
}): readonly ContextEntry[] {
  return files.map((entry) => (entry.kind === 'file' ? { ...entry, ...changes } : entry));
}

describe('rows 14 and 15: each ingredient changes the key, and says so by its part', () => {
  const cases: readonly { name: string; changes: Partial<Given>; part: BaseKeyPart['name'] }[] = [
    { name: 'a comment', changes: { text: `${text}# more\n` }, part: 'dockerfile' },
    { name: 'line endings', changes: { text: text.replaceAll('\n', '\r\n') }, part: 'dockerfile' },
    { name: 'a byte order mark', changes: { text: `\uFEFF${text}` }, part: 'dockerfile' },
    { name: 'content of a file', changes: { files: withFile({ sha256: '22'.repeat(32) }) }, part: 'context files' },
    { name: 'mode of a file', changes: { files: withFile({ mode: 0o100755 }) }, part: 'context files' },
    { name: 'path of a file', changes: { files: withFile({ path: 'a/g' }) }, part: 'context files' },
    { name: 'size of a file', changes: { files: withFile({ sizeBytes: 2 }) }, part: 'context files' },
    { name: 'one file less', changes: { files: files.slice(1) }, part: 'context files' },
    {
      name: 'target of a link',
      changes: { files: [...files.slice(0, 2), { kind: 'link', path: 'b', mode: 0o120777, linkTarget: 'c' }] },
      part: 'context files',
    },
    {
      name: 'a FIFO',
      changes: { files: [...files, { kind: 'special', path: 'p', mode: 0o010644, device: 0 }] },
      part: 'context files',
    },
    { name: 'a build arg of a stage', changes: { buildArgs: { NODE: '24', STACK: '24' } }, part: 'build args' },
    { name: 'a global build arg', changes: { buildArgs: { NODE: '22', STACK: '26' } }, part: 'build args' },
    { name: 'a build arg that is not given', changes: { buildArgs: { STACK: '24' } }, part: 'build args' },
    {
      name: 'what BuildKit obeys undeclared',
      changes: { buildArgs: { NODE: '22', STACK: '24', SOURCE_DATE_EPOCH: '0' } },
      part: 'build args',
    },
    { name: 'platform', changes: { platform: 'linux/arm64' }, part: 'platform' },
    { name: 'name of a secret', changes: { secretNames: ['npm'] }, part: 'secrets' },
    { name: 'target', changes: { target: 'base' }, part: 'target' },
    { name: 'builder', changes: { builder: 'legacy' }, part: 'builder' },
  ];
  test.each(cases)('$name', ({ changes, part }) => {
    expect(changedParts(changes)).toEqual([part]);
    expect(keyOf(changes).key).not.toBe(keyOf().key);
  });

  test('a declared proxy argument counts, an undeclared one does not', () => {
    const proxy = { buildArgs: { ...standard.buildArgs, HTTP_PROXY: 'http://p', no_proxy: 'h' } };
    expect(changedParts(proxy)).toEqual([]);
    const declared = `${text}ARG HTTP_PROXY\n`;
    expect(keyOf({ text: declared, ...proxy }).key).not.toBe(keyOf({ text: declared }).key);
  });
});

describe('nothing else changes it', () => {
  const cases: readonly { name: string; changes: Partial<Given> }[] = [
    { name: 'the order of files', changes: { files: files.toReversed() } },
    { name: 'the order of build args', changes: { buildArgs: { STACK: '24', NODE: '22' } } },
    { name: 'a build arg that no ARG declares', changes: { buildArgs: { ...standard.buildArgs, OTHER: '1' } } },
    { name: 'the order of secrets, or one twice', changes: { secretNames: ['maven', 'npm', 'npm'] } },
  ];
  test.each(cases)('$name', ({ changes }) => {
    expect(keyOf(changes)).toEqual(keyOf());
  });
});

test('fields cannot run into each other', () => {
  const args = (buildArgs: Readonly<Record<string, string>>): string =>
    keyOf({ text: 'ARG A\nARG B\nFROM x', buildArgs }).key;
  const different = [args({ A: '1', B: '2' }), args({ A: '12', B: '' }), args({ A: '1:2' }), args({ A: '' }), args({})];
  expect(new Set(different).size).toBe(different.length);
  expect(keyOf({ secretNames: ['a', 'b'] }).key).not.toBe(keyOf({ secretNames: ['a1:b'] }).key);
});

test('row 114: the key and its parts show digests only', () => {
  const shown = JSON.stringify(keyOf({ buildArgs: { NODE: 'hunter2-secret', STACK: '24' } }));
  expect(shown).not.toContain('hunter2');
  expect(keyOf().key).toMatch(/^[0-9a-f]{64}$/);
  for (const { digest } of keyOf().parts) expect(digest).toMatch(/^[0-9a-f]{64}$/);
});

test('the key of a given base stays what it is between versions', () => {
  expect(keyOf().key).toBe('a5d7f438e640c5f7b1c1c1431d34567e19292c51686b7c4bf96c0e88031072cd');
});
