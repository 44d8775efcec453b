import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameTarget } from '../../../src/links/elf/elf.ts';
import { bytesOf, bytesOfOpenFile } from '../../../src/links/elf/file-bytes.ts';
import { readElf } from '../../../src/links/elf/read-elf.ts';
import { aFolder } from '../../slug/an-archive.ts';
import { elfFile, type TestElf, X86_64 } from '../an-elf.ts';

const whole: TestElf = {
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  soname: 'libown.so.1',
  needed: ['libpq.so.5', 'libc.so.6'],
  rpath: '$ORIGIN/../lib:/opt/lib',
  runpath: '/app/lib',
  flags1: 0x800,
  requires: [
    { library: 'libc.so.6', versions: ['GLIBC_2.2.5', 'GLIBC_2.38'] },
    { library: 'libstdc++.so.6', versions: ['GLIBCXX_3.4.32'] },
  ],
  weak: ['GLIBC_ABI_DT_RELR'],
  defines: ['OWN_1.0', 'OWN_2.0'],
};

const expected = {
  system: 'glibc',
  interpreter: whole.interpreter,
  soname: whole.soname,
  needed: whole.needed,
  rpath: whole.rpath,
  runpath: whole.runpath,
  searchesSystem: false,
  requires: whole.requires,
  defines: whole.defines,
};

for (const bits of [32, 64] as const) {
  for (const order of ['little', 'big'] as const) {
    test(`all that a loader asks is read of a file of ${bits} bits, ${order} end first`, () => {
      const target = { machine: 62, bits, order };
      expect(readElf(bytesOf(elfFile({ ...whole, target })))).toEqual({ kind: 'linked', elf: { ...expected, target } });
    });
  }
}

test('a file on disk, with its tables behind 200 KB of code, is read like one in memory', async () => {
  await using folder = await aFolder();
  const path = join(folder.path, 'elf');
  for (const gap of [200_000, 65_536 * 2 - 400]) {
    const content = elfFile({ ...whole, gap });
    writeFileSync(path, content);
    const file = openSync(path, 'r');
    try {
      expect(readElf(bytesOfOpenFile(file, content.length))).toEqual({
        kind: 'linked',
        elf: { ...expected, target: X86_64 },
      });
    } finally {
      closeSync(file);
    }
  }
});

test('the C library that a file is made for is told by its loader, what it needs, its ABI and its notes', () => {
  const system = (elf: TestElf) => {
    const reading = readElf(bytesOf(elfFile({ needed: [], ...elf })));
    return reading.kind === 'linked' ? reading.elf.system : reading.kind;
  };
  expect(system({ interpreter: '/lib/ld-musl-x86_64.so.1' })).toBe('musl');
  expect(system({ interpreter: '/nix/store/x-glibc-2.40/lib/ld-linux-x86-64.so.2' })).toBe('glibc');
  expect(system({ interpreter: '/lib/ld64.so.1' })).toBe('glibc');
  expect(system({ interpreter: '/system/bin/linker64' })).toBe('other');
  expect(system({ needed: ['libc.musl-x86_64.so.1'] })).toBe('musl');
  expect(system({ needed: ['libm.so.6', 'libc.so.6'] })).toBe('glibc');
  expect(system({ needed: ['libc.so.7'] })).toBe('other');
  expect(system({ needed: ['libz.so.1'] })).toBeNull();
  expect(system({ needed: ['libc.so', 'libdl.so'], note: 'Android' })).toBe('other');
  expect(system({ needed: ['libc.so.6'], note: 'GNU' })).toBe('glibc');
  expect(system({ abi: 9 })).toBe('other');
});

test('static programs, object files, kernel modules, eBPF and core files have nothing to link', () => {
  for (const elf of [
    { type: 2 },
    { type: 1 },
    { type: 1, target: { machine: 247 } },
    { type: 4, needed: ['libc.so.6'] },
  ]) {
    expect(readElf(bytesOf(elfFile(elf))).kind).toBe('unlinked');
  }
});

test('a machine is named for people', () => {
  expect(nameTarget(X86_64)).toBe('x86-64');
  expect(nameTarget({ machine: 183, bits: 64, order: 'little' })).toBe('ARM 64');
  expect(nameTarget({ machine: 8, bits: 32, order: 'big' })).toBe('MIPS (big-endian)');
  expect(nameTarget({ machine: 9999, bits: 32, order: 'little' })).toBe('machine 9999');
});

test('a file cut anywhere is odd, and never an error', () => {
  const content = elfFile(whole);
  const kinds = new Set<string>();
  for (let length = 4; length < content.length; length += 1) {
    kinds.add(readElf(bytesOf(content.subarray(0, length))).kind);
  }
  expect([...kinds]).toEqual(['odd']);
});

test('whatever bytes are changed, the reader ends without an error, and soon', () => {
  const content = elfFile(whole);
  const change = fc.tuple(fc.nat(content.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(content.length), (changes, cut) => {
      const changed = Buffer.from(content);
      for (const [at, value] of changes) changed[at] = value;
      expect(['linked', 'unlinked', 'odd']).toContain(readElf(bytesOf(changed)).kind);
      expect(readElf(bytesOf(changed.subarray(0, cut))).kind).toMatch(/linked|odd/);
    }),
    { numRuns: 5000 },
  );
});

test('tables that go round in circles or claim more than any file has are odd', () => {
  const many = Array.from({ length: 1025 }, (_, index) => `lib${index}.so`);
  expect(readElf(bytesOf(elfFile({ needed: many })))).toEqual({
    kind: 'odd',
    why: 'it needs more libraries than any file does',
  });
  const versions = Array.from({ length: 8200 }, (_, index) => `V_${index}`);
  expect(readElf(bytesOf(elfFile({ needed: [], requires: [{ library: 'liba.so', versions }] }))).kind).toBe('odd');
  expect(readElf(bytesOf(elfFile({ interpreter: 'x'.repeat(5000) }))).kind).toBe('odd');
});
