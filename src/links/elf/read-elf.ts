import { readDynamicSection } from './dynamic-section.ts';
import type { ElfReading } from './elf.ts';
import { readSystem } from './elf-system.ts';
import { ElfView } from './elf-view.ts';
import { type FileBytes, OddElfError } from './file-bytes.ts';
import { readHeaders, type Segment } from './program-headers.ts';
import { readDefinitions, readNeeds } from './symbol-versions.ts';

/**
 * Reads of an ELF file what a dynamic loader would, and nothing else of it: sections, which only linkers use, may be
 * missing. It never throws: what is cut off or damaged is `odd`.
 */
export function readElf(bytes: FileBytes): ElfReading {
  try {
    return readWhole(new ElfView(bytes));
  } catch (error) {
    if (error instanceof OddElfError) return { kind: 'odd', why: error.message };
    throw error;
  }
}

function readWhole(view: ElfView): ElfReading {
  const { target, type, abi, segments } = readHeaders(view);
  // What is only in memory has no bytes: so it is in files of debugging symbols, whose program headers are the program's.
  const first = (kind: Segment['type']) => segments.find((segment) => segment.type === kind && segment.size > 0);
  const [section, loader] = [first('dynamic'), first('interpreter')];
  if (type === 'other' || (section === undefined && loader === undefined)) return { kind: 'unlinked', target };
  if (segments.some(({ type: kind, offset, size }) => kind === 'load' && offset + size > view.size)) {
    throw new OddElfError('it is cut off');
  }
  const interpreter = loader === undefined ? null : readInterpreter(view, loader);
  const dynamic = section === undefined ? null : readDynamicSection(view, { section, segments });
  return {
    kind: 'linked',
    elf: {
      target,
      system: readSystem(view, { abi, segments, interpreter, dynamic }),
      interpreter,
      soname: dynamic?.soname ?? null,
      needed: dynamic?.needed ?? [],
      rpath: dynamic?.rpath ?? null,
      runpath: dynamic?.runpath ?? null,
      searchesSystem: dynamic?.searchesSystem ?? true,
      requires: dynamic?.needs ? readNeeds(view, dynamic.needs, dynamic.text) : [],
      defines: dynamic?.definitions ? readDefinitions(view, dynamic.definitions, dynamic.text) : [],
    },
  };
}

function readInterpreter(view: ElfView, { offset, size }: Segment): string {
  const path = view.text(offset, offset + size);
  if (path === '') throw new OddElfError('it names no loader');
  return path;
}
