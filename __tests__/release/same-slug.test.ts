import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { anAppWithLinks, aRepository, COMPILES } from '../harness/a-repository.ts';
import { dockerHosts } from '../harness/docker-hosts.ts';
import { aHeroku, forgetBase, releaseTo } from './a-release.ts';

test('rows 25 and 12: every engine, image store and builder gives the same slug, built twice and with other file times', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository(anAppWithLinks([COMPILES]));
  const checksums: Record<string, string | undefined> = {};
  for (const { name, host } of await dockerHosts()) {
    const environment = host === '' ? {} : { DOCKER_HOST: host };
    const run = async (what: string, workspace: string) => {
      await using result = await releaseTo(heroku, { workspace, environment, inputs: { 'base-store': 'none' } });
      expect(result.exitCode).toBe(0);
      checksums[`${name}, ${what}`] = result.outputs['slug-checksum'];
      return result.outputs['base-key'];
    };
    const key = await run('cold', repository.folder);
    await run('warm', repository.folder);
    forgetBase(key, host || undefined);

    const clone = await mkdtemp(join(tmpdir(), 'clone-'));
    execFileSync('git', ['clone', '--quiet', repository.folder, clone]);
    execFileSync('bash', ['-c', `find "${clone}" -path "*/.git" -prune -o -type f -exec touch -d "2001-02-03" {} +`]);
    await run('a second clone with other file times, built anew', clone);
    await run('a second clone, on the base that is there', clone);
    // The base of the clone, but the files of the first.
    await run('the first clone on the base of the second', repository.folder);
    await rm(clone, { recursive: true });
  }
  const [first] = Object.values(checksums);
  expect(checksums).toEqual(Object.fromEntries(Object.keys(checksums).map((name) => [name, first])));
}, 600_000);
