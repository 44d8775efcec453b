import { Header } from 'tar';
import type { ImageFiles } from '../../../src/docker/image-files.ts';

/** What a test image holds: by absolute path, the content of a file, or the target of a symbolic link. */
export type TestFiles = Readonly<Record<string, string | Buffer | { readonly linkTo: string }>>;

/** An image of exactly these files, archived as an engine does it; `opened` tells which paths were asked for. */
export function anImage(files: TestFiles): ImageFiles & { readonly opened: readonly string[] } {
  const opened: string[] = [];
  return {
    opened,
    async open(path) {
      opened.push(path);
      const above = path.slice(0, path.lastIndexOf('/') + 1);
      const found = Object.entries(files).filter(([name]) => name === path || name.startsWith(`${path}/`));
      if (found.length === 0) return null;
      const blocks = found.flatMap(([name, file]) => member(name.slice(above.length), file));
      const isFolder = found.every(([name]) => name !== path);
      const folder = isFolder ? header(`${path.slice(above.length)}/`, 'Directory', 0, '') : Buffer.alloc(0);
      return inChunks(Buffer.concat([folder, ...blocks, Buffer.alloc(1024)]));
    },
  };
}

function member(path: string, file: TestFiles[string]): readonly Buffer[] {
  if (typeof file === 'object' && 'linkTo' in file) return [header(path, 'SymbolicLink', 0, file.linkTo)];
  const content = Buffer.from(file);
  return [header(path, 'File', content.length, ''), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

function header(path: string, type: 'File' | 'Directory' | 'SymbolicLink', size: number, linkpath: string): Buffer {
  const made = new Header({ path, type, size, linkpath, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0) });
  made.encode();
  return made.block ?? Buffer.alloc(512);
}

/** In pieces whose borders fall anywhere. */
export async function* inChunks(bytes: Buffer, length = 1000): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** A paragraph of dpkg's status file. */
export function paragraph(name: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = { Package: name, Status: 'install ok installed', Architecture: 'amd64', Version: '1.0-1', ...fields };
  const lines = Object.entries(all).map(([field, value]) => `${field}: ${value}\n`);
  return `${lines.join('')}Description: some package\n with: more lines\n .\n\n`;
}
