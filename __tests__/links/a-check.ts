import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageInventory } from '../../src/base/packages/inventory.ts';
import { checkLinks, type LinkCheck } from '../../src/links/check-links.ts';
import { bytesOf } from '../../src/links/elf/file-bytes.ts';
import { readElf } from '../../src/links/elf/read-elf.ts';
import type { TreeEntry } from '../../src/links/file-tree.ts';
import { mostCommonTarget, type RunImageIndex } from '../../src/links/run-image/run-image-index.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder } from '../slug/an-archive.ts';
import { elfFile, type TestElf } from './an-elf.ts';

/** A file of a test: an ELF file, a link (`-> TARGET`), a script that can be run (`#!…`), or a text that cannot. */
export type TestFile = TestElf | string;

export const LOADER = '/lib64/ld-linux-x86-64.so.2';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

/** A program of x86-64 and glibc. */
export function program(elf: TestElf = {}): TestElf {
  return { interpreter: LOADER, needed: ['libc.so.6'], ...elf };
}

const image: Readonly<Record<string, TestFile>> = {
  '/lib': '-> usr/lib',
  '/lib64': '-> usr/lib64',
  '/bin': '-> usr/bin',
  '/usr/lib64/ld-linux-x86-64.so.2': { soname: 'ld-linux-x86-64.so.2', defines: ['GLIBC_2.3'] },
  [`${LIBRARIES}/libc.so.6`]: {
    soname: 'libc.so.6',
    interpreter: LOADER,
    needed: ['ld-linux-x86-64.so.2'],
    defines: ['GLIBC_2.2.5', 'GLIBC_2.4', 'GLIBC_2.36'],
  },
  [`${LIBRARIES}/libstdc++.so.6.0.30`]: {
    soname: 'libstdc++.so.6',
    needed: ['libc.so.6'],
    defines: ['GLIBCXX_3.4', 'GLIBCXX_3.4.30'],
  },
  [`${LIBRARIES}/libstdc++.so.6`]: '-> libstdc++.so.6.0.30',
  [`${LIBRARIES}/libcurl.so.4`]: {
    soname: 'libcurl.so.4',
    needed: ['libssl.so.3', 'libc.so.6'],
    requires: [{ library: 'libssl.so.3', versions: ['OPENSSL_3.0.5'] }],
  },
  [`${LIBRARIES}/libssl.so.3`]: { soname: 'libssl.so.3', defines: ['OPENSSL_3.0.0', 'OPENSSL_3.0.5'] },
  '/usr/bin/env': program(),
  '/usr/bin/bash': program(),
  '/usr/share/zoneinfo/UTC': 'TZif2',
};

/** A small run image; `more` adds files to it. */
export function aRunImage(more: Readonly<Record<string, TestFile>> = {}): RunImageIndex {
  const entries = new Map<string, TreeEntry>();
  for (const [path, file] of Object.entries({ ...image, ...more })) {
    for (let at = dirname(path); at !== '/'; at = dirname(at))
      if (!entries.has(at)) entries.set(at, { kind: 'folder' });
    entries.set(path, entryOf(file));
  }
  return {
    identity: '0'.repeat(64),
    entries,
    loaderFolders: ['/usr/local/lib', '/lib/x86_64-linux-gnu'],
    ...mostCommonTarget(entries),
    owners: new Map([[`${LIBRARIES}/libc.so.6`, { name: 'libc6', version: '2.36-9' }]]),
    path: '/usr/local/bin:/usr/bin:/bin',
    libraryPath: '',
  };
}

function entryOf(file: TestFile): TreeEntry {
  if (typeof file !== 'string') return { kind: 'file', isExecutable: true, content: readElf(bytesOf(elfFile(file))) };
  if (file.startsWith('-> ')) return { kind: 'link', target: file.slice(3) };
  return { kind: 'file', isExecutable: file.startsWith('#!'), content: { kind: 'other' } };
}

/** What a test says of a check. */
export interface TestCheck {
  /** Below `/app`. */
  readonly files: Readonly<Record<string, TestFile | Buffer>>;
  readonly runImage?: RunImageIndex;
  readonly base?: PackageInventory | null;
  readonly environment?: Readonly<Record<string, string>>;
  /** Of files that differ from what they are by their kind. */
  readonly modes?: Readonly<Record<string, number>>;
}

/** Packs files by GNU tar and checks them. */
export async function check({ files, runImage = aRunImage(), base = null, environment, modes = {} }: TestCheck) {
  await using folder = await aFolder();
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder.path, 'app', name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof file === 'string' && file.startsWith('-> ')) {
      symlinkSync(file.slice(3), path);
      continue;
    }
    const isText = typeof file === 'string';
    writeFileSync(path, isText || Buffer.isBuffer(file) ? file : elfFile(file));
    chmodSync(path, modes[name] ?? (isText && !file.startsWith('#!') ? 0o644 : 0o755));
  }
  const slugFile = join(folder.path, 'slug.tgz');
  execFileSync('tar', ['-czf', slugFile, '-C', folder.path, './app']);
  const signal = AbortSignal.timeout(60_000);
  const log = createRecordingLog();
  const options = environment === undefined ? {} : { environment };
  const outcome = await checkLinks({ slugFile, runImage, base, temporaryFolder: folder.path, log, signal, ...options });
  return finished(outcome);
}

/** A check that was made. */
export function finished(outcome: LinkCheck): LinkCheck & { kind: 'checked' } {
  if (outcome.kind === 'not-run') throw new Error(`not run: ${outcome.reason}`);
  return outcome;
}

/** What a check found, in short: `KIND NAME (certain) <- FILES`. */
export function told({ problems }: LinkCheck & { kind: 'checked' }): readonly string[] {
  return problems.map(({ missing, isCertain, neededBy }) => {
    const name =
      missing.kind === 'version'
        ? `${missing.soname} ${missing.versions.join(' ')}`
        : missing.kind === 'library' || missing.kind === 'unsearched'
          ? missing.soname
          : missing.kind === 'link'
            ? missing.target
            : missing.kind === 'loader'
              ? missing.path
              : missing.kind === 'script'
                ? missing.interpreter
                : missing.is;
    return `${missing.kind} ${name}${isCertain ? '' : '?'} <- ${neededBy.join(' ')}`;
  });
}
