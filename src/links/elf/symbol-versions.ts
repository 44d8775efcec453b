import type { VersionTable } from './dynamic-section.ts';
import type { VersionNeed } from './elf.ts';
import type { ElfView } from './elf-view.ts';
import { OddElfError } from './file-bytes.ts';

/** More than glibc itself has, many times over. */
const MOST_RECORDS = 8192;
/** `VER_FLG_BASE`: the file itself. */
const BASE = 0x1;
/** `VER_FLG_WEAK`: the loader warns, and goes on without. */
const WEAK = 0x2;

/** The versions that each needed library must define. Throws OddElfError. */
export function readNeeds(
  view: ElfView,
  { offset, count }: VersionTable,
  text: (index: number) => string,
): readonly VersionNeed[] {
  const budget = recordBudget();
  return chain(count, offset, budget, (at) => {
    const versions = chain(view.half(at + 2), at + view.word(at + 8), budget, (each) => ({
      value: (view.half(each + 4) & WEAK) === 0 ? text(view.word(each + 8)) : null,
      next: view.word(each + 12),
    }));
    const library = text(view.word(at + 4));
    return { value: { library, versions: versions.filter((name) => name !== null) }, next: view.word(at + 12) };
  });
}

/** The versions that a library defines. Throws OddElfError. */
export function readDefinitions(
  view: ElfView,
  { offset, count }: VersionTable,
  text: (index: number) => string,
): readonly string[] {
  const names = chain(count, offset, recordBudget(), (at) => {
    // The first name is the version's own, those behind it are of the versions that it goes on from.
    const isVersion = (view.half(at + 2) & BASE) === 0;
    return { value: isVersion ? text(view.word(at + view.word(at + 12))) : null, next: view.word(at + 16) };
  });
  return names.filter((name) => name !== null);
}

interface RecordBudget {
  /** Throws OddElfError when all is spent. */
  spend(): void;
}

function recordBudget(): RecordBudget {
  let left = MOST_RECORDS;
  return {
    spend() {
      left -= 1;
      if (left < 0) throw new OddElfError('it has more versions than any file does');
    },
  };
}

/** Reads up to `count` records, each of which says how far it is to the next; 0 ends the chain. */
function chain<T>(
  count: number,
  start: number,
  budget: RecordBudget,
  read: (at: number) => { readonly value: T; readonly next: number },
): readonly T[] {
  const values: T[] = [];
  for (let at = start; values.length < count; ) {
    budget.spend();
    const { value, next } = read(at);
    values.push(value);
    if (next === 0) break;
    at += next;
  }
  return values;
}
