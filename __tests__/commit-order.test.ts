import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { orderInRepository } from '../src/commit-order.ts';

/** A repository with a commit, two that come from it, and the clone of the last one alone. */
async function aHistory() {
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const repository = join(folder, 'repository');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' }).trim();
  const commit = (message: string) => {
    git('-C', repository, 'commit', '--quiet', '--allow-empty', '--message', message);
    return git('-C', repository, 'rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main', repository);
  const [first, second] = [commit('first'), commit('second')];
  git('-C', repository, 'checkout', '--quiet', '-b', 'other', first);
  const other = commit('other');
  git('-C', repository, 'checkout', '--quiet', 'main');
  const shallow = join(folder, 'shallow');
  git('clone', '--quiet', '--depth=1', `file://${repository}`, shallow);
  const unshared = join(folder, 'unshared');
  git('init', '--quiet', unshared);
  return {
    repository,
    shallow,
    unshared,
    first,
    second,
    other,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

test('a repository tells which of two commits comes from the other', async () => {
  await using history = await aHistory();
  const { repository, first, second, other } = history;
  const order = (ours: string, theirs: string) => orderInRepository({ ours, theirs }, repository, process.env);
  expect(await order(second, second)).toBe('same');
  expect(await order(second, first)).toBe('newer');
  expect(await order(first, second)).toBe('older');
  expect(await order(second, other)).toBe('apart');
  expect(await order(second, 'f'.repeat(40))).toBeNull();
});

test('a clone without the history, or no repository at all, cannot tell', async () => {
  await using history = await aHistory();
  const { shallow, unshared, first, second } = history;
  expect(await orderInRepository({ ours: second, theirs: first }, shallow, process.env)).toBeNull();
  expect(await orderInRepository({ ours: second, theirs: first }, unshared, process.env)).toBeNull();
  expect(await orderInRepository({ ours: second, theirs: first }, join(shallow, 'gone'), process.env)).toBeNull();
});
