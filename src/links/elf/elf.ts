/** What an ELF file is made for: a loader takes libraries for its own target alone. */
export interface ElfTarget {
  /** `e_machine`. https://www.sco.com/developers/gabi/latest/ch4.eheader.html */
  readonly machine: number;
  readonly bits: 32 | 64;
  readonly order: 'little' | 'big';
}

/** The C library that an ELF file is made for: `other` is no Linux, or Android; null if nothing tells. */
export type ElfSystem = 'glibc' | 'musl' | 'other' | null;

/** Versions that one of the needed libraries must define. */
export interface VersionNeed {
  /** The library as it is needed, e.g. `libc.so.6`. */
  readonly library: string;
  /** E.g. `GLIBC_2.38`; those without which it runs all the same are left out. */
  readonly versions: readonly string[];
}

/** All that a dynamic loader asks of an ELF file. Texts hold one character per byte. */
export interface LinkedElf {
  readonly target: ElfTarget;
  readonly system: ElfSystem;
  /** The loader that an executable asks for; null for a library. */
  readonly interpreter: string | null;
  readonly soname: string | null;
  readonly needed: readonly string[];
  /** As they are written, folders parted by colons. */
  readonly rpath: string | null;
  readonly runpath: string | null;
  /** Whether the system's own folders are searched for what it needs. */
  readonly searchesSystem: boolean;
  readonly requires: readonly VersionNeed[];
  /** Versions that it defines, e.g. `GLIBC_2.2.5`; empty for a library without versions. */
  readonly defines: readonly string[];
}

/** What an ELF file was found to be. */
export type ElfReading =
  | { readonly kind: 'linked'; readonly elf: LinkedElf }
  /** No loader has anything to do: a static executable, an object file, a kernel module, a core file, a file of debugging symbols. */
  | { readonly kind: 'unlinked'; readonly target: ElfTarget }
  /** Cut off or damaged. */
  | { readonly kind: 'odd'; readonly why: string };

const machineNames: ReadonlyMap<number, string> = new Map([
  [3, 'i386'],
  [8, 'MIPS'],
  [20, 'PowerPC'],
  [21, 'PowerPC 64'],
  [22, 'IBM Z'],
  [40, 'ARM'],
  [62, 'x86-64'],
  [183, 'ARM 64'],
  [243, 'RISC-V'],
  [247, 'eBPF'],
  [258, 'LoongArch'],
]);

export function isSameTarget(a: ElfTarget, b: ElfTarget): boolean {
  return a.machine === b.machine && a.bits === b.bits && a.order === b.order;
}

/** For people, e.g. `x86-64`. */
export function nameTarget({ machine, bits, order }: ElfTarget): string {
  const name = machineNames.get(machine) ?? `machine ${machine}`;
  if (machine === 62 && bits === 32) return 'x32';
  return order === 'big' && machine !== 22 ? `${name} (big-endian)` : name;
}
