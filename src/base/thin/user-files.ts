import { posix } from 'node:path';
import type { ImageFiles } from '../../docker/image-files.ts';
import { type BytePath, pathBytes } from '../../tar/byte-path.ts';
import { readTar } from '../../tar/tar-reader.ts';
import { NotThinError } from './not-thin.ts';

/** A file in which builders look up the names of `--chown` and `USER`. */
export interface UserFile {
  /** Without a leading slash. */
  readonly path: string;
  /** Whole seconds since 1970. */
  readonly mtime: number;
  readonly content: Buffer;
}

const paths = ['/etc/passwd', '/etc/group'] as const;
/** A hundred thousand users. */
const MOST_BYTES = 8 * 1024 * 1024;
/** As Linux has it. */
const MOST_LINKS = 40;

/** Those of the files that an image has. Throws NotThinError if one is no file, and ActionError if it cannot be read. */
export async function readUserFiles(image: ImageFiles): Promise<readonly UserFile[]> {
  const found: UserFile[] = [];
  for (const path of paths) {
    const file = await readFollowing(image, path);
    if (file !== null) found.push({ path: path.slice(1), ...file });
  }
  return found;
}

async function readFollowing(image: ImageFiles, path: string): Promise<Omit<UserFile, 'path'> | null> {
  let way = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const entry = await readOne(image, way);
    if (entry === null || entry.kind === 'file') return entry;
    way = posix.resolve(posix.dirname(way), pathBytes(entry.target).toString('utf8'));
  }
  throw new NotThinError(`its ${path} is a loop of symbolic links`);
}

type Entry =
  | { readonly kind: 'file'; readonly mtime: number; readonly content: Buffer }
  | { readonly kind: 'link'; readonly target: BytePath };

async function readOne(image: ImageFiles, path: string): Promise<Entry | null> {
  const archive = await image.open(path);
  if (archive === null) return null;
  let found: { readonly mtime: number } | null = null;
  const content: Buffer[] = [];
  for await (const event of readTar(archive)) {
    if (event.kind === 'bytes') content.push(event.bytes);
    else if (event.entry.type === 'symlink') return { kind: 'link', target: event.entry.linkPath };
    else if (event.entry.type !== 'file') throw new NotThinError(`its ${path} is no file`);
    else if (event.entry.size > MOST_BYTES) throw new NotThinError(`its ${path} has ${event.entry.size} bytes`);
    else found = { mtime: Math.max(0, event.entry.mtime) };
  }
  return found === null ? null : { kind: 'file', mtime: found.mtime, content: Buffer.concat(content) };
}
