import { chmod, readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { readExecFlags } from '../../src/commands/exec-flags.ts';
import { connectEngine } from '../../src/docker/connect.ts';
import { docker } from '../release/a-release.ts';
import { addFiles, aLocalApp } from './a-local-app.ts';

/** Whether the engine of the tests has this machine's files: one in a machine of its own has not. */
async function seesFiles(folder: string): Promise<boolean> {
  const { api } = await connectEngine({ environment: process.env, signal: AbortSignal.timeout(30_000) });
  const HostConfig = { Mounts: [{ Type: 'bind' as const, Source: folder, Target: '/mnt' }] };
  try {
    const container = await api.createContainer({ Image: 'heroku/heroku:24', HostConfig });
    await container.remove();
    return true;
  } catch {
    return false;
  }
}

const volumes = () => docker('volume', 'ls', '--quiet').split('\n').toSorted();

test('a command runs in the app image on the files of this folder, and nothing of it is left', async () => {
  await using app = await aLocalApp();
  await chmod(app.folder, 0o777);
  await addFiles(app.folder, { '.cache/ignored': 'x\n', 'new.txt': 'not built\n' });
  if (!(await seesFiles(app.folder))) {
    const { code, stdout, stderr } = await app.result(['exec', '--', 'true']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n').filter((line) => line.startsWith('error:'))).toEqual([
      expect.stringMatching(
        /^error: The Docker engine at \S+ does not see the files of this machine, so \S+ cannot be mounted\./,
      ),
    ]);
    expect(await app.leftInTheEnd()).toEqual([]);
    return;
  }
  const before = volumes();
  const script = [
    'pwd; id -un; cat new.txt runtime/a vendor/bundle/b vendor/own.txt built/made .cache/ignored',
    'ls single.txt 2>&1; echo "$GREETING $SECRET $# $1"; cat; echo written >made-here.txt; exit 7',
  ].join('; ');
  const { code, stdout, stderr } = await app.result(
    ['exec', '--', 'bash', '-c', script, 'bash', 'a  b', '--help'],
    'of stdin\n',
  );
  expect({ code, stdout }).toEqual({
    code: 7,
    stdout: [
      '/app\nheroku\nnot built\nruntime\nbundled\nown\nmade\nx',
      "ls: cannot access 'single.txt': No such file or directory",
      'of-the-image canary-secret-value 2 a  b\nof stdin\n',
    ].join('\n'),
  });
  expect(stderr).toMatch(
    /^note: Not seen below \/app, since this folder is mounted there: single\.txt, which the build makes\.$/m,
  );
  expect(stderr).not.toContain('canary-secret-value');
  expect(await readFile(`${app.folder}/made-here.txt`, 'utf8')).toBe('written\n');
  // The empty folders that the mounts need on this machine are gone.
  expect((await readdir(app.folder)).toSorted()).toEqual(
    [
      '.cache',
      '.dockerignore',
      '.env',
      '.git',
      'Dockerfile',
      'Procfile',
      'made-here.txt',
      'new.txt',
      'vendor',
      'web.pl',
    ].toSorted(),
  );
  expect(await readdir(`${app.folder}/vendor`)).toEqual(['own.txt']);
  expect(await app.leftInTheEnd()).toEqual([]);
  expect(volumes()).toEqual(before);

  // Row 100: so it is after Ctrl-C.
  const long = app.run(['exec', '--', 'bash', '-c', 'echo started; sleep 100']);
  await long.printed('started');
  expect(volumes()).not.toEqual(before);
  const killedMs = Date.now();
  long.kill('SIGINT');
  expect(await long.ended).toBe(1);
  expect(Date.now() - killedMs).toBeLessThan(7_000);
  expect(long.stderr()).toContain('error: Cancelled (SIGINT).');
  expect(await app.leftInTheEnd()).toEqual([]);
  expect(volumes()).toEqual(before);
  expect(await readdir(`${app.folder}/vendor`)).toEqual(['own.txt']);
  const missing = await app.result(['exec', '--', 'no-such-program']);
  expect(missing).toMatchObject({ code: 127, stderr: expect.stringContaining('no-such-program: not found') });
});

test.each([[[]], [['npm', 'test']], [['--']], [['npm', '--', 'test']]])(
  'exec %j is refused in one line',
  async (args) => {
    await expect(readExecFlags(args, AbortSignal.timeout(5_000))).rejects.toThrow(
      'exec takes the command after --, such as exec -- npm test. Try --help.',
    );
  },
);

test('what follows -- is the command, as it is', async () => {
  const args = ['--user', '0', '--context', 'app', '--', 'npm', '--user', 'x', '--', '--help'];
  expect(await readExecFlags(args, AbortSignal.timeout(5_000))).toEqual({
    values: new Map([['context', 'app']]),
    command: ['npm', '--user', 'x', '--', '--help'],
    user: '0',
    environmentFile: null,
  });
});
