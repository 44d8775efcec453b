import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lchown, link, lutimes, mkdir, symlink, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import fc from 'fast-check';

/** Something below `/app`. Names are bytes, written as latin1. */
export type Thing = {
  readonly path: string;
  readonly mode: number;
  readonly owner: number;
  readonly time: number;
} & (
  | { readonly kind: 'file'; readonly size: number; readonly seed: number }
  | { readonly kind: 'directory' | 'fifo' }
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'hardlink'; readonly target: number }
);

const odd = [
  'caf\xe9',
  'caf\xe8',
  'caf\xc3\xa9',
  '\xff\xfe',
  'a\nb',
  '-rf',
  ' ',
  'a\\b',
  '\x01\x7f',
  '*',
  '"',
  '...',
  '~',
];
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'a-b', 'a.b', 'a0', 'A', '.hid', 'm.py', 'm.pyc') },
  { weight: 4, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constantFrom('n'.repeat(94), 'n'.repeat(95), 'n'.repeat(101), 'n'.repeat(255)) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 12 })
      .map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll('/', '_'))
      .filter((text) => text !== '.' && text !== '..'),
  },
);
const path = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  },
  // As long as a path can be where the engine has some hundred bytes of its own before it.
  { weight: 1, arbitrary: name.map((last) => `${`${'d'.repeat(240)}/`.repeat(14)}${last}`) },
);
const size = fc.oneof(
  fc.constantFrom(0, 1, 511, 512, 513, 262_143, 1_048_064, 1_048_575, 1_048_576, 1_048_577, 1_600_000),
  fc.integer({ min: 0, max: 5000 }),
);
const common = {
  path,
  mode: fc.constantFrom(0o644, 0o755, 0o600, 0, 0o111, 0o444, 0o4755, 0o2711, 0o1777, 0o7000, 0o311),
  owner: fc.constantFrom(0, 1000, 262_144, 4_294_967_294),
  time: fc.constantFrom(0, 1, -1, -315_619_200, 1_700_000_000, 2_208_988_800, 4_300_000_000),
};
const target = fc.oneof(
  path,
  path.map((to) => `/app/${to}`),
  fc.constantFrom('.', '../../etc/passwd', '/etc', 'x/', 't'.repeat(101)),
);

export const aThing: fc.Arbitrary<Thing> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('file' as const), size, seed: fc.nat(5), ...common }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('directory' as const), ...common }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('symlink' as const), target, ...common }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hardlink' as const), target: fc.nat(60), ...common }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fifo' as const), ...common }) },
);

/** Bytes that depend on the seed alone: every second seed's can be compressed. */
export function content(seed: number, length: number): Buffer {
  if (seed % 2 === 0) return Buffer.alloc(length, `line ${seed} of a text\n`);
  if (length === 0) return Buffer.alloc(0);
  return createHash('shake256', { outputLength: length }).update(String(seed)).digest();
}

/** The path of a thing in a folder, as bytes. */
export function at(folder: string, thingPath: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(thingPath, 'latin1')]);
}

/** Makes a tree in an empty folder. What has no place any more, by the things before it, is left out. */
export async function plant(folder: string, things: readonly Thing[]): Promise<void> {
  const planted: Thing[] = [];
  for (const thing of things) {
    try {
      await mkdir(at(folder, posix.dirname(thing.path)), { recursive: true });
      await make(folder, thing, things);
      planted.push(thing);
    } catch (error) {
      if (!/EEXIST|ENOTDIR|EISDIR|ENAMETOOLONG|ENOENT|EPERM|Command failed/.test(String(error))) throw error;
    }
  }
  // The innermost first: what is done to a file changes its folder's time.
  for (const { path: where, owner, mode, time, kind } of planted.toReversed()) {
    const file = at(folder, where);
    await lchown(file, owner, owner);
    if (kind !== 'symlink' && kind !== 'hardlink') await chmod(file, mode);
    await lutimes(file, time, time);
  }
}

async function make(folder: string, thing: Thing, things: readonly Thing[]): Promise<void> {
  const file = at(folder, thing.path);
  switch (thing.kind) {
    case 'file':
      return writeFile(file, content(thing.seed, thing.size), { flag: 'wx' });
    case 'directory':
      return mkdir(file);
    case 'symlink':
      return symlink(Buffer.from(thing.target, 'latin1'), file);
    case 'hardlink': {
      const first = things[thing.target % things.length];
      return link(at(folder, first?.path ?? ''), file);
    }
    default:
      execFileSync('perl', ['-MPOSIX', '-e', 'POSIX::mkfifo(pack("H*", shift), 0600) or die', file.toString('hex')], {
        stdio: 'ignore',
      });
  }
}
