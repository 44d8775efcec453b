import type { DynamicSection } from './dynamic-section.ts';
import type { ElfSystem } from './elf.ts';
import type { ElfView } from './elf-view.ts';
import type { Segment } from './program-headers.ts';

/** `EI_OSABI` of systems that are no Linux: HP-UX, NetBSD, Solaris, AIX, IRIX, FreeBSD, Tru64, OpenBSD. */
const otherAbis: ReadonlySet<number> = new Set([1, 2, 6, 7, 8, 9, 10, 12]);
/** Owners of notes that only such systems write. */
const otherNotes: ReadonlySet<string> = new Set(['Android', 'FreeBSD', 'NetBSD', 'OpenBSD']);
/** Notes are few and come first. */
const NOTE_BYTES = 4096;

/** The C library that a loader's path stands for. */
export function systemOfInterpreter(interpreter: string): ElfSystem {
  const [name = ''] = interpreter.split('/').slice(-1);
  if (name.startsWith('ld-musl-')) return 'musl';
  // https://sourceware.org/glibc/wiki/ABIList
  return /^(ld-linux|ld64|ld-lsb|ld\.so|ld-2\.)/.test(name) ? 'glibc' : 'other';
}

/** The C library that a file is made for, by its loader, or what a library needs. */
export function readSystem(
  view: ElfView,
  {
    abi,
    segments,
    interpreter,
    dynamic,
  }: {
    readonly abi: number;
    readonly segments: readonly Segment[];
    readonly interpreter: string | null;
    readonly dynamic: DynamicSection | null;
  },
): ElfSystem {
  if (otherAbis.has(abi) || segments.some((segment) => hasOtherNote(view, segment))) return 'other';
  const needed = dynamic?.needed ?? [];
  if (needed.includes('libc.so.6') || needed.some((name) => /^ld-linux[-.]/.test(name))) return 'glibc';
  // Musl's own linker name; `libc.so` is Android's too, and musl's where it was not built for Alpine.
  if (needed.some((name) => name.startsWith('libc.musl-') || name === 'libc.so')) return 'musl';
  if (needed.some((name) => /^libc\.so\.\d+(\.\d+)*$/.test(name))) return 'other';
  // Foreign loaders have names of any kind: that of a package manager's glibc is still called ld-linux.
  return interpreter === null ? null : systemOfInterpreter(interpreter);
}

function hasOtherNote(view: ElfView, { type, offset, size }: Segment): boolean {
  if (type !== 'note') return false;
  const end = offset + Math.min(size, NOTE_BYTES);
  for (let at = offset; at + 12 <= end; ) {
    const [nameLength, contentLength] = [view.word(at), view.word(at + 4)];
    if (nameLength > NOTE_BYTES || contentLength > NOTE_BYTES || at + 12 + nameLength > end) return false;
    if (nameLength > 1 && otherNotes.has(view.text(at + 12, at + 12 + nameLength))) return true;
    at += 12 + padded(nameLength) + padded(contentLength);
  }
  return false;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
