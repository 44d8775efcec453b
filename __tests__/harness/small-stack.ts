import { createHash } from 'node:crypto';
import { type DockerHost, dockerHosts } from './docker-hosts.ts';

/** What the lines of our tests' Dockerfiles call, and what the release itself runs in a container. */
const programs =
  'bash cat chmod chown cp dash env find grep head id ln ls mkdir rm sed sh sha256sum sleep sort tar touch true wc xargs';

const script = [
  'set -e',
  'mkdir -p /small/usr/bin /small/etc /small/root /small/tmp',
  'chmod 1777 /small/tmp',
  'ln -s usr/bin /small/bin',
  'cp /etc/passwd /etc/group /small/etc/',
  `for name in ${programs}; do cp -L "$(type -P $name)" /small/usr/bin/$name; ldd /small/usr/bin/$name; done | grep -o "/[^ ]*" | sort -u >/libraries`,
  'while read -r library; do cp -L --parents "$library" /small/; done </libraries',
].join(' && ');

const dockerfile = [
  'FROM heroku/heroku:24 AS whole',
  'USER root',
  `RUN ["bash", "-c", ${JSON.stringify(script)}]`,
  'FROM scratch',
  'COPY --from=whole /small /',
  'ENV PATH=/usr/bin',
  'USER heroku',
  'CMD ["bash"]',
].join('\n');

/** What most tests' apps are built on: a stack image of some 8 MB, since each base on it is hashed, saved and loaded as a whole. */
export const SMALL_STACK = `localhost/small-stack:${createHash('sha256').update(dockerfile).digest('hex').slice(0, 12)}`;

let making: Promise<unknown> | undefined;

/** Sees to it that each engine of the tests has it; the first test of all makes it. */
export async function makeSmallStack(): Promise<void> {
  making ??= dockerHosts().then((hosts) => Promise.all(hosts.map(makeOn)));
  await making;
}

async function makeOn({ docker }: DockerHost): Promise<void> {
  const build = () => docker(['build', '--quiet', '--tag', SMALL_STACK, '-'], Buffer.from(dockerfile));
  await docker(['image', 'inspect', SMALL_STACK]).catch(build);
}
