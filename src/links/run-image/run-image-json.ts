import { posix } from 'node:path';
import { ActionError } from '../../errors.ts';
import { asCount, asList, asMap, asNullable, asObject, asText, asTextLike } from '../../json-shape.ts';
import type { BytePath } from '../../tar/byte-path.ts';
import type { ElfSystem, ElfTarget, LinkedElf } from '../elf/elf.ts';
import type { FileContent, TreeEntry } from '../file-tree.ts';
import type { RunImageIndex } from './run-image-index.ts';

const VERSION = 1;

/** The names in one folder. Links are pairs of name and target. */
interface FolderJson {
  readonly folders: string[];
  readonly files: string[];
  readonly programs: string[];
  readonly links: [string, string][];
}

/** An index as `readRunImageIndex` takes it, in few bytes. */
export function writeRunImageIndex(index: RunImageIndex): unknown {
  const folders: Record<string, FolderJson> = {};
  const elf: Record<string, LinkedElf> = {};
  for (const [path, entry] of index.entries) {
    const above = posix.dirname(path);
    folders[above] ??= { folders: [], files: [], programs: [], links: [] };
    const [list, name] = [folders[above], posix.basename(path)];
    if (entry.kind === 'folder') list.folders.push(name);
    else if (entry.kind === 'link') list.links.push([name, entry.target]);
    else {
      (entry.isExecutable ? list.programs : list.files).push(name);
      if (entry.content.kind === 'linked') elf[path] = entry.content.elf;
    }
  }
  return { ...index, version: VERSION, entries: undefined, folders, elf, owners: Object.fromEntries(index.owners) };
}

/** Reads an index, taking over only the fields that it knows. Throws ActionError naming the first field that does not fit. */
export function readRunImageIndex(value: unknown): RunImageIndex {
  const index = asObject(value, 'it');
  if (index['version'] !== VERSION) throw new ActionError(`its version is not ${VERSION}`);
  const elf = new Map(Object.entries(asMap(index['elf'], 'elf', readElfJson)));
  const owners = asMap(index['owners'], 'owners', (each, where) => {
    const owner = asObject(each, where);
    return { name: asText(owner['name'], `${where}.name`), version: asText(owner['version'], `${where}.version`) };
  });
  return {
    identity: asTextLike(index['identity'], { where: 'identity', pattern: /^[0-9a-f]{64}$/, what: 'a SHA-256 in hex' }),
    entries: readEntries(index['folders'], elf),
    loaderFolders: asList(index['loaderFolders'], 'loaderFolders', asText),
    target: asNullable(index['target'], 'target', readTarget),
    system: readSystem(index['system'], 'system'),
    owners: new Map(Object.entries(owners)),
    path: asText(index['path'], 'path'),
    libraryPath: asText(index['libraryPath'], 'libraryPath'),
  };
}

function readEntries(value: unknown, elf: ReadonlyMap<BytePath, LinkedElf>): ReadonlyMap<BytePath, TreeEntry> {
  const entries = new Map<BytePath, TreeEntry>();
  const folders = asMap(value, 'folders', (each, where) => {
    const names = asObject(each, where);
    const list = (kind: string) => asList(names[kind], `${where}.${kind}`, asText);
    return {
      folders: list('folders'),
      files: list('files'),
      programs: list('programs'),
      links: asList(names['links'], `${where}.links`, (pair, at) => asList(pair, at, asText)),
    };
  });
  for (const [above, names] of Object.entries(folders)) {
    const at = (name: string) => (above === '/' ? `/${name}` : `${above}/${name}`);
    const file = (name: string, isExecutable: boolean) => {
      const known = elf.get(at(name));
      const content: FileContent = known === undefined ? { kind: 'other' } : { kind: 'linked', elf: known };
      entries.set(at(name), { kind: 'file', isExecutable, content });
    };
    for (const name of names.folders) entries.set(at(name), { kind: 'folder' });
    for (const name of names.files) file(name, false);
    for (const name of names.programs) file(name, true);
    for (const [name = '', target = ''] of names.links) entries.set(at(name), { kind: 'link', target });
  }
  return entries;
}

function readElfJson(value: unknown, where: string): LinkedElf {
  const elf = asObject(value, where);
  const text = (field: string) => asNullable(elf[field], `${where}.${field}`, asText);
  const texts = (field: string) => asList(elf[field], `${where}.${field}`, asText);
  return {
    target: readTarget(elf['target'], `${where}.target`),
    system: readSystem(elf['system'], `${where}.system`),
    interpreter: text('interpreter'),
    soname: text('soname'),
    needed: texts('needed'),
    rpath: text('rpath'),
    runpath: text('runpath'),
    searchesSystem: elf['searchesSystem'] !== false,
    requires: asList(elf['requires'], `${where}.requires`, (each, at) => {
      const need = asObject(each, at);
      return {
        library: asText(need['library'], `${at}.library`),
        versions: asList(need['versions'], `${at}.versions`, asText),
      };
    }),
    defines: texts('defines'),
  };
}

function readTarget(value: unknown, where: string): ElfTarget {
  const target = asObject(value, where);
  const { bits, order } = target;
  if (bits !== 32 && bits !== 64) throw new ActionError(`${where}.bits is neither 32 nor 64`);
  if (order !== 'little' && order !== 'big') throw new ActionError(`${where}.order is neither little nor big`);
  return { machine: asCount(target['machine'], `${where}.machine`), bits, order };
}

function readSystem(value: unknown, where: string): ElfSystem {
  if (value === null || value === 'glibc' || value === 'musl' || value === 'other') return value;
  throw new ActionError(`${where} is no system`);
}
