import { expect, test } from '@jest/globals';
import { checkScripts } from '../../src/links/check-scripts.ts';
import { FileTree, type TreeEntry } from '../../src/links/file-tree.ts';
import { ProblemList } from '../../src/links/problem-list.ts';
import type { BytePath } from '../../src/tar/byte-path.ts';

/** Tells what is looked for in it. */
class WatchedTree extends FileTree {
  readonly asked: BytePath[] = [];

  override resolve(path: BytePath): ReturnType<FileTree['resolve']> {
    this.asked.push(path);
    return super.resolve(path);
  }
}

test('what runs the scripts of one first line is looked for once, whether it is there or not', () => {
  const script = (line: string): TreeEntry => ({ kind: 'file', isExecutable: true, content: { kind: 'script', line } });
  const slug = new Map<BytePath, TreeEntry>(
    Array.from({ length: 20 }, (_, index) => [`/app/bin/${index}`, script(index % 2 === 0 ? '/bin/sh' : '/bin/gone')]),
  );
  const image = new Map<BytePath, TreeEntry>([['/bin/sh', script('')]]);
  const tree = new WatchedTree({ slug, image });
  const problems = new ProblemList();
  checkScripts(slug, { tree, path: ['/bin'], problems });
  expect(problems.list()).toMatchObject([{ missing: { kind: 'script', interpreter: '/bin/gone' }, count: 10 }]);
  expect(tree.asked.filter((path) => path === '/bin/sh')).toHaveLength(1);
  expect(new Set(tree.asked)).toEqual(new Set(['/bin/sh', '/bin/gone']));
});
