import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AppFolder, openAppFolder } from '../../src/init/app-folder.ts';

/** A folder with these files, text by path, that is gone after the test. */
export async function anApp(
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly path: string; readonly folder: AppFolder } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'init-test-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  const folder = await openAppFolder(path);
  return { path, folder, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
