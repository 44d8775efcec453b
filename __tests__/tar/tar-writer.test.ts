import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bytePath } from '../../src/tar/byte-path.ts';
import { padding } from '../../src/tar/tar-reader.ts';
import { gnuTarHeader, type SlugTarEntry, tarEnd } from '../../src/tar/tar-writer.ts';
import { aFolder } from '../slug/an-archive.ts';

const MTIME = 1_700_000_000;
const name = (length: number) => `${'folder/'.repeat(20)}${'x'.repeat(200)}`.slice(-length);

test.each([1, 99, 100, 101, 200, 340])(
  'row 53: names and link targets of %i bytes are written as GNU tar writes them',
  async (length) => {
    await using folder = await aFolder();
    const path = name(length);
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), 'content');
    await chmod(join(folder.path, path), 0o644);
    await symlink(name(length), join(folder.path, 'a link'));
    const options = ['--format=gnu', '--owner=root:0', '--group=root:0', `--mtime=@${MTIME}`];
    const theirs = execFileSync('tar', [...options, '-C', folder.path, '-cf', '-', 'a link', path]);

    const entry = (own: Partial<SlugTarEntry>) =>
      gnuTarHeader({ path: '', type: 'file', mode: 0o644, size: 0, mtime: MTIME, linkPath: '', ...own });
    const ours = Buffer.concat([
      entry({ path: 'a link', type: 'symlink', mode: 0o777, linkPath: bytePath(name(length)) }),
      entry({ path: bytePath(path), size: 7 }),
      Buffer.from('content'),
      Buffer.alloc(padding(7)),
    ]);
    expect(Buffer.concat([ours, tarEnd(ours.length)]).equals(theirs)).toBe(true);
  },
);
