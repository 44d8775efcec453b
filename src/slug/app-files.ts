import { createHash, type Hash } from 'node:crypto';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import { readTar, type TarEntry } from '../tar/tar-reader.ts';
import { compiledFrom, PYC_HEADER_BYTES } from './python-times.ts';

/** A file or symbolic link below `/app`, as a base record keeps it; of a hard link, the file that it shares. */
export interface AppFile {
  /** Below `/app`, without a leading slash, as `showPath` writes it. */
  readonly path: string;
  /** Bytes; 0 for a symbolic link. */
  readonly size: number;
  /** Whole seconds since 1970. */
  readonly time: number;
  /** SHA-256 in lower-case hex: of the content, or of `-> ` and the target of a symbolic link. */
  readonly digest: string;
  /** A Python source whose compiled form records this time. */
  readonly keepsTime?: true;
  /** MD5 in lower-case hex, of a file whose name was asked for: the one digest that packages tell of their files. */
  readonly md5?: string;
}

/**
 * The files and symbolic links in an archive of `/app`, in its order, with the MD5 of those files whose path `hasMd5`
 * says yes to. `onEntry` is given every entry, folders too. Throws ActionError if the archive is damaged.
 */
export async function readAppFiles(
  archive: AsyncIterable<Buffer>,
  {
    hasMd5 = () => false,
    onEntry = () => {},
  }: { readonly hasMd5?: (path: BytePath) => boolean; readonly onEntry?: (entry: TarEntry) => void } = {},
): Promise<readonly AppFile[]> {
  const files: AppFile[] = [];
  const recorded = new Set<string>();
  const byPath = new Map<string, AppFile>();
  let open: { entry: TarEntry; hash: Hash; md5: Hash | null; head: Buffer; left: number } | undefined;
  const finish = () => {
    if (open === undefined || open.left > 0) return;
    const { entry, hash, md5, head } = open;
    open = undefined;
    const path = withoutDot(entry.path);
    const file: AppFile = {
      path: showPath(path),
      size: entry.size,
      time: entry.mtime,
      digest: hash.digest('hex'),
      ...(md5 === null ? {} : { md5: md5.digest('hex') }),
    };
    files.push(file);
    byPath.set(path, file);
    const compiled = compiledFrom(path, head);
    if (compiled !== null) recorded.add(`${showPath(compiled.source)} ${compiled.mtime} ${compiled.size}`);
  };
  for await (const event of readTar(archive)) {
    if (event.kind === 'entry') onEntry(event.entry);
    if (event.kind === 'bytes') {
      if (open === undefined) continue;
      open.hash.update(event.bytes);
      open.md5?.update(event.bytes);
      if (open.head.length < PYC_HEADER_BYTES) {
        open.head = Buffer.concat([open.head, event.bytes.subarray(0, PYC_HEADER_BYTES - open.head.length)]);
      }
      open.left -= event.bytes.length;
    } else if (event.entry.type === 'symlink') {
      const { path, mtime, linkPath } = event.entry;
      files.push({ path: showPath(withoutDot(path)), size: 0, time: mtime, digest: linkDigest(linkPath) });
    } else if (event.entry.type === 'hardlink') {
      // Some image stores keep hard links between layers and some break them, so a link counts as the file it is.
      const file = byPath.get(withoutDot(event.entry.linkPath));
      if (file !== undefined) files.push({ ...file, path: showPath(withoutDot(event.entry.path)) });
    } else if (event.entry.type === 'file') {
      const { entry } = event;
      const md5 = hasMd5(entry.path) ? createHash('md5') : null;
      open = { entry, hash: createHash('sha256'), md5, head: Buffer.alloc(0), left: entry.size };
    }
    finish();
  }
  return files.map((file) =>
    recorded.has(`${file.path} ${file.time % 2 ** 32} ${file.size % 2 ** 32}`) ? { ...file, keepsTime: true } : file,
  );
}

/** The digest that stands for a symbolic link: its target, told from a file that holds the same text. */
export function linkDigest(target: string): string {
  return createHash('sha256').update('-> ').update(target, 'latin1').digest('hex');
}

/** The engine names the entries of `/app/.` as `./NAME`. */
export function withoutDot(path: string): string {
  return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}
