import { expect, test } from '@jest/globals';
import { parseImageName } from '../../src/docker/image-name.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

test.each([
  ['node', 'docker.io', 'node', null, null],
  ['heroku/heroku:24', 'docker.io', 'heroku/heroku', '24', null],
  ['index.docker.io/library/node', 'docker.io', 'index.docker.io/library/node', null, null],
  ['ghcr.io/org/app:v1.2', 'ghcr.io', 'ghcr.io/org/app', 'v1.2', null],
  ['localhost/app', 'localhost', 'localhost/app', null, null],
  ['127.0.0.1:5000/app', '127.0.0.1:5000', '127.0.0.1:5000/app', null, null],
  ['[::1]:5000/app:1', '[::1]:5000', '[::1]:5000/app', '1', null],
  [`ghcr.io/a/b:t@${digest}`, 'ghcr.io', 'ghcr.io/a/b', 't', digest],
  [`a@${digest}`, 'docker.io', 'a', null, digest],
])('%s is of %s', (reference, registry, repository, tag, expected) => {
  expect(parseImageName(reference)).toEqual({ registry, repository, tag, digest: expected });
});

test.each(['', '../../containers/x', 'a//b', 'a b', 'a?b=c', 'a@sha256:0', 'a:b:c', '/a', 'a/'])(
  "'%s' is no image name",
  (reference) => {
    expect(() => parseImageName(reference)).toThrow(/ is no image name such as /);
  },
);
