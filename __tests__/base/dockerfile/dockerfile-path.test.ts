import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDockerignore, resolveDockerfile } from '../../../src/base/dockerfile/dockerfile-path.ts';

let folder = '';
let workspace = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dockerfile-path-')));
  workspace = join(folder, 'workspace');
  await mkdir(join(workspace, 'app/docker'), { recursive: true });
  await writeFile(join(folder, 'outside'), 'FROM outside');
  await writeFile(join(workspace, 'app/Dockerfile'), 'FROM inside');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function find(dockerfile: string, context = 'app'): ReturnType<typeof resolveDockerfile> {
  return resolveDockerfile({ workspace, context, dockerfile });
}

test('a Dockerfile is found from its context, and named from the workspace', async () => {
  expect(await find('Dockerfile')).toEqual({
    path: join(workspace, 'app/Dockerfile'),
    file: 'app/Dockerfile',
    context: join(workspace, 'app'),
    workspace,
    text: 'FROM inside',
  });
  expect((await find('../app/Dockerfile', 'app/docker/..')).file).toBe('app/Dockerfile');
  expect((await find('Dockerfile', join(workspace, 'app'))).file).toBe('app/Dockerfile');
});

describe('row 5: what leads out of the workspace is refused', () => {
  test.each(['../../etc/passwd', '../../outside', 'docker/../../../outside', '../../workspace-2/Dockerfile'])(
    '%s',
    async (path) => {
      await expect(find(path)).rejects.toThrow(`dockerfile: "${path}" leads out of the workspace`);
    },
  );

  test('an absolute path, even inside', async () => {
    await expect(find('/etc/passwd')).rejects.toThrow('is absolute');
    await expect(find(join(workspace, 'app/Dockerfile'))).rejects.toThrow('is absolute');
  });

  test('a symbolic link out, at the end or on the way; one inside is fine', async () => {
    await symlink(join(folder, 'outside'), join(workspace, 'app/Out'));
    await symlink(folder, join(workspace, 'app/way'));
    await symlink('Dockerfile', join(workspace, 'app/In'));
    await expect(find('Out')).rejects.toThrow('"Out" is a symbolic link and leads out of the workspace');
    await expect(find('way/outside')).rejects.toThrow('leads out of the workspace');
    await expect(find('outside', 'app/way')).rejects.toThrow('context: "app/way" is a symbolic link and leads out');
    await expect(find('Dockerfile', '..')).rejects.toThrow('context: ".." leads out of the workspace');
    expect((await find('In')).text).toBe('FROM inside');
  });
});

test('what is missing or no text gets one line that says where it was looked for', async () => {
  await expect(find('Dockerfile', 'app/docker')).rejects.toThrow(
    'There is no Dockerfile at "app/docker/Dockerfile" (dockerfile "Dockerfile" in context "app/docker")',
  );
  await expect(find('Dockerfile/x')).rejects.toThrow('There is no Dockerfile at');
  await expect(find('Dockerfile', 'nowhere')).rejects.toThrow('there is no folder "nowhere"');
  await expect(find('x', 'app/Dockerfile')).rejects.toThrow('context: "app/Dockerfile" is not a folder');
  await expect(find('docker')).rejects.toThrow('"app/docker" is not a file');
  await symlink('loop', join(workspace, 'app/loop'));
  await expect(find('loop')).rejects.toThrow('ELOOP');
  await writeFile(join(workspace, 'app/Latin'), Buffer.from('FROM a # caf\xe9', 'latin1'));
  await expect(find('Latin')).rejects.toThrow('"app/Latin" is not UTF-8 text');
});

test('a byte order mark stays in the text, so that it counts for the key', async () => {
  await writeFile(join(workspace, 'app/Mark'), '\uFEFFFROM a');
  expect((await find('Mark')).text).toBe('\uFEFFFROM a');
});

describe('row 19: which ignore file applies', () => {
  test("none, the context's, or for BuildKit the Dockerfile's own", async () => {
    const dockerfile = await find('Dockerfile');
    expect(await readDockerignore({ dockerfile, builder: 'buildkit' })).toEqual({ file: '.dockerignore', text: '' });
    await writeFile(join(workspace, 'app/.dockerignore'), 'common');
    expect(await readDockerignore({ dockerfile, builder: 'buildkit' })).toEqual({
      file: 'app/.dockerignore',
      text: 'common',
    });
    await writeFile(join(workspace, 'app/Dockerfile.dockerignore'), 'own');
    expect(await readDockerignore({ dockerfile, builder: 'buildkit' })).toEqual({
      file: 'app/Dockerfile.dockerignore',
      text: 'own',
    });
    expect((await readDockerignore({ dockerfile, builder: 'legacy' })).text).toBe('common');
  });

  test('one that leads out is refused', async () => {
    await symlink(join(folder, 'outside'), join(workspace, 'app/.dockerignore'));
    const dockerfile = await find('Dockerfile');
    await expect(readDockerignore({ dockerfile, builder: 'legacy' })).rejects.toThrow('leads out of the workspace');
  });
});
