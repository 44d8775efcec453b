import { expect, test } from '@jest/globals';
import { removeContainer } from '../../src/docker/container-life.ts';
import { createContainer } from '../../src/docker/containers.ts';
import { resolveOwner, userToCreateWith } from '../../src/dyno/dyno-user.ts';
import { anEngine, runImage } from './an-engine.ts';

test.each([
  ['', '1000:1000'],
  ['root', '1000:1000'],
  ['0:0', '1000:1000'],
  ['root:wheel', '1000:1000'],
  ['heroku', null],
  ['rooter', null],
  ['01000', null],
])('the image user "%s" leads to the container user %s', (imageUser, user) => {
  expect(userToCreateWith(imageUser)).toBe(user);
});

test('the numbers behind a user are read from the run image, which is not started', async () => {
  const { api, runId } = await anEngine();
  const signal = AbortSignal.timeout(30_000);
  const labels = { 'org.heroku-docker-release.run': runId };
  const spec = {
    image: runImage,
    command: ['true'],
    environment: {},
    workingDir: '/',
    user: null,
    labels,
    memoryBytes: null,
    network: 'none',
    publishedPort: null,
  } as const;
  const container = await createContainer(api, spec, signal);
  try {
    const ownerOf = (imageUser: string) => resolveOwner(container, imageUser, signal);
    expect(await ownerOf('heroku')).toEqual({ uid: 1000, gid: 1000 });
    expect(await ownerOf('1000')).toEqual({ uid: 1000, gid: 1000 });
    expect(await ownerOf('4321')).toEqual({ uid: 4321, gid: 0 });
    expect(await ownerOf('nobody:tty')).toEqual({ uid: 65534, gid: 5 });
    expect(await ownerOf('')).toEqual({ uid: 1000, gid: 1000 });
    await expect(ownerOf('stranger')).rejects.toThrow("as user 'stranger', which it does not have");
    await expect(ownerOf('heroku:strangers')).rejects.toThrow("as group 'strangers', which it does not have");
  } finally {
    await removeContainer(container);
  }
});
