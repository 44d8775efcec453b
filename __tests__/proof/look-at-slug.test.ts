import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lookAtSlug } from '../../src/proof/look-at-slug.ts';
import { testEngines } from '../docker/engines.ts';
import { aRunImage, program, type TestFile } from '../links/a-check.ts';
import { elfFile } from '../links/an-elf.ts';
import { aFolder, archiveOf } from '../slug/an-archive.ts';
import { aPlan, aProof, aSubject } from './a-proof.ts';

/** What looking at a slug of these files came to, and what was logged of it. */
async function lookAt(
  files: Readonly<Record<string, TestFile>>,
  given: {
    readonly web?: string;
    readonly proof?: Partial<Parameters<typeof aProof>[0]>;
    readonly plan?: Parameters<typeof aPlan>[0];
    readonly isOfNoBase?: boolean;
  } = {},
) {
  await using folder = await aFolder();
  await mkdir(join(folder.path, 'app'));
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder.path, 'app', name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof file === 'string' && file.startsWith('-> ')) await symlink(file.slice(3), path);
    else {
      await writeFile(path, typeof file === 'string' ? file : elfFile(file));
      await chmod(path, 0o755);
    }
  }
  const archive = await archiveOf(join(folder.path, 'app'));
  const subject = await aSubject(join(folder.path, 'slug.tgz'), { archive, web: given.web ?? 'bash' });
  const { plan, log } = aPlan(given.plan);
  const proof = aProof({ index: Promise.resolve(aRunImage()), ...given.proof });
  const look = await lookAtSlug(given.isOfNoBase === true ? { ...subject, base: null } : subject, { plan, proof }, log);
  return { look, log };
}

test('row 9: a link out of /app is asked for outside it only where the run image has not what it leads to', async () => {
  const { look } = await lookAt({
    zone: '-> /usr/share/zoneinfo/UTC',
    words: '-> /opt/words/list.txt',
    log: '-> /dev/stdout',
  });
  expect(look.references).toEqual([{ from: '/app/words', kind: 'path', to: '/opt/words/list.txt' }]);
});

test.each([
  [
    'the run image cannot be read',
    { index: Promise.resolve({ unknown: 'Its files cannot be read.' }) },
    'Its files cannot be read',
  ],
  [
    'the run image has no glibc',
    { index: Promise.resolve({ ...aRunImage(), system: 'musl' as const }) },
    'another loader',
  ],
])('what the app asks for is not taken for nothing where %s', async (_, proof, reason) => {
  const { look } = await lookAt({ words: '-> /opt/words/list.txt' }, { proof });
  expect(look.links).toMatchObject({ outcome: 'not-run', summary: expect.stringContaining(reason) });
  expect(look.references).toEqual({ unknown: look.links.summary });
});

test('that the packages of the image cannot be read keeps no library from being looked for', async () => {
  const [engine] = await testEngines();
  if (engine === undefined) throw new Error('no engine');
  // The engine has no image of that id.
  const { look, log } = await lookAt(
    { 'bin/a': program({ needed: ['libpq.so.5'] }) },
    { plan: { engine }, isOfNoBase: true },
  );
  expect(look.links).toMatchObject({ outcome: 'warned', findings: [{ level: 'warning' }] });
  expect(log.text('info')).toMatch(/^The packages of the image are not known: .*no such image/im);
});

test('row 111: a folder that .profile.d makes of a config var is in no finding', async () => {
  const secret = 'canary-of-config-var';
  const { look, log } = await lookAt(
    {
      '.profile.d/a.sh': 'export PATH="/app/$TOOLS/bin:$PATH"\nexport LD_LIBRARY_PATH="/app/$TOOLS/lib"\n',
      'bin/a': program({ needed: ['libx.so'] }),
    },
    { web: 'shout hello', proof: { configVars: { TOOLS: secret, LOG_LEVEL: 'shout' } } },
  );
  expect(look.procfile.findings[0]?.message).toMatch(/^The web process runs 'shout', .*\(\/app\/\*\*\*\/bin:/);
  expect(look.links.findings[0]?.message).toContain('/app/***/lib');
  expect(look.hints[0]?.message).toContain('/app/***/lib');
  expect(JSON.stringify(look)).not.toContain(secret);
  expect(log.masked).toContain(secret);
});
