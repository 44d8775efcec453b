import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readIgnorePatterns } from '../../src/base/context/ignore-patterns.ts';
import { ignoreRules } from '../../src/base/context/ignore-rules.ts';
import { findKeptFolders } from '../../src/commands/kept-folders.ts';
import { aFolder } from '../slug/an-archive.ts';
import { addFiles } from './a-local-app.ts';

const rulesOf = (text: string) => ignoreRules(readIgnorePatterns(text, 'buildkit'), 'buildkit');

test('what the image alone has stays, a folder of both is looked into, and files of the image alone are told', async () => {
  await using folder = await aFolder();
  await addFiles(folder.path, {
    'vendor/own.rb': '',
    'node_modules/of-this-machine': '',
    'bin/run': '',
    lib: 'a file here',
  });
  await mkdir(join(folder.path, 'empty'));
  const found = await findKeptFolders({
    folder: folder.path,
    rules: rulesOf('node_modules\n'),
    imagePaths: [
      ...[
        'runtime',
        'runtime/bin',
        'runtime/bin/node',
        'vendor',
        'vendor/own.rb',
        'vendor/bundle',
        'vendor/bundle/gem',
      ],
      ...[
        'node_modules',
        'node_modules/express',
        'bin',
        'bin/run',
        'bin/server',
        'lib',
        'lib/x',
        'empty',
        'empty/x',
        'server',
      ],
    ],
  });
  expect(found).toEqual({
    kept: ['runtime', 'node_modules', 'empty', 'vendor/bundle'],
    absent: ['runtime', 'vendor/bundle'],
    hidden: ['lib', 'server', 'bin/server'],
  });
});

test('a folder that is ignored but for an exception is looked into', async () => {
  await using folder = await aFolder();
  await addFiles(folder.path, { 'log/.keep': '' });
  const imagePaths = ['log', 'log/.keep', 'log/old', 'log/old/x'];
  const found = await findKeptFolders({ folder: folder.path, rules: rulesOf('log\n!log/.keep\n'), imagePaths });
  expect(found).toEqual({ kept: ['log/old'], absent: ['log/old'], hidden: [] });
});

test('of very many folders, the ones that are not deep are kept', async () => {
  await using folder = await aFolder();
  await addFiles(folder.path, { 'src/own': '' });
  const deep = Array.from({ length: 60 }, (_, index) => [`src/d${index}`, `src/d${index}/x`]).flat();
  const found = await findKeptFolders({
    folder: folder.path,
    rules: rulesOf(''),
    imagePaths: ['src', ...deep, 'top', 'top/x'],
  });
  expect(found.kept).toHaveLength(50);
  expect(found.kept[0]).toBe('top');
  expect(found.hidden).toHaveLength(11);
});
