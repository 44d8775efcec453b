import { posix } from 'node:path';
import type { BytePath } from '../../tar/byte-path.ts';
import type { FileTree } from '../file-tree.ts';

const MAIN = '/etc/ld.so.conf';
/** Files may include one another. */
const MOST_FILES = 200;

/** Whether a path may be one of ldconfig's own files, whose text `readLoaderFolders` needs. */
export function isLoaderConfiguration(path: BytePath): boolean {
  return path === MAIN || /^\/etc\/ld\.so\.conf\.d\/[^/]+$/.test(path);
}

/**
 * The folders whose libraries ldconfig puts into its cache, in its order, as `/etc/ld.so.conf` and what it includes name
 * them: https://man7.org/linux/man-pages/man8/ldconfig.8.html. Only whole names and `*` in the last part are followed.
 */
export function readLoaderFolders(texts: ReadonlyMap<BytePath, Buffer>): readonly BytePath[] {
  const folders: BytePath[] = [];
  const left = [MAIN];
  const seen = new Set<string>();
  for (let file = left.shift(); file !== undefined && seen.size < MOST_FILES; file = left.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const included: string[] = [];
    for (const line of texts.get(file)?.toString('latin1').split('\n') ?? []) {
      const [first, ...rest] = line
        .replace(/#.*/, '')
        .trim()
        .split(/[\s,:]+/);
      if (first === 'include') included.push(...rest.flatMap((pattern) => matching(pattern, file, texts)));
      else if (first !== 'hwcap') folders.push(...[first, ...rest].flatMap((folder) => plainFolder(folder ?? '')));
    }
    left.unshift(...included);
  }
  return [...new Set(folders)];
}

function matching(pattern: string, from: string, texts: ReadonlyMap<BytePath, Buffer>): readonly string[] {
  const whole = posix.resolve(posix.dirname(from), pattern);
  const expression = new RegExp(`^${whole.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*')}$`);
  return [...texts.keys()].filter((path) => expression.test(path)).toSorted();
}

/** A line may end in the kind of its libraries: `/opt/lib=libc6`. */
function plainFolder(text: string): readonly string[] {
  const [path = ''] = text.split('=');
  return path.startsWith('/') ? [posix.normalize(path).replace(/(.)\/$/, '$1')] : [];
}

/** The names under which distributions keep libraries of one architecture: `lib/x86_64-linux-gnu`, or `lib64`. */
const multiarch: ReadonlyMap<number, string> = new Map([
  [3, 'i386-linux-gnu'],
  [21, 'powerpc64le-linux-gnu'],
  [22, 's390x-linux-gnu'],
  [40, 'arm-linux-gnueabihf'],
  [62, 'x86_64-linux-gnu'],
  [183, 'aarch64-linux-gnu'],
  [243, 'riscv64-linux-gnu'],
]);

/** Folders that the loader itself knows, and what it puts in place of `$LIB` in a search path. */
export interface BuiltInFolders {
  readonly folders: readonly BytePath[];
  /** E.g. `lib/x86_64-linux-gnu`. */
  readonly lib: string;
}

/** What glibc's loader was built with, as far as the image's folders tell: Debian's way, that of `lib64`, or plain `lib`. */
export function builtInFolders(tree: FileTree, machine: number): BuiltInFolders {
  const isFolder = (path: string) => {
    const found = tree.resolve(path);
    return found.kind === 'found' && found.entry.kind === 'folder';
  };
  const triplet = multiarch.get(machine);
  if (triplet !== undefined && (isFolder(`/lib/${triplet}`) || isFolder(`/usr/lib/${triplet}`))) {
    const lib = `lib/${triplet}`;
    return { folders: [`/${lib}`, `/usr/${lib}`, '/lib', '/usr/lib'], lib };
  }
  const lib = isFolder('/usr/lib64') ? 'lib64' : 'lib';
  return { folders: [`/${lib}`, `/usr/${lib}`], lib };
}

/** What the loader puts in place of `$PLATFORM`. https://man7.org/linux/man-pages/man8/ld.so.8.html */
export function platformName(machine: number): string {
  return multiarch.get(machine)?.split('-')[0] ?? '';
}
