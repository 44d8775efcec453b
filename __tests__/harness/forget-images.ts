import type { DockerHost } from './docker-hosts.ts';

/** Takes every image of these repositories from an engine, under each of its names, so that it has to pull what it wants of them. */
export async function forgetImages(host: DockerHost, isForgotten: (repository: string) => boolean): Promise<void> {
  const names = await namesOf(host, isForgotten);
  if (names.length === 0) return;
  // Not by ID: an image that another was built on by the legacy builder cannot be removed so. Nor what it was itself built on:
  // that is the cache of that builder, and another suite may be building from it.
  const removal = host.docker(['image', 'rm', '--force', '--no-prune', ...names]);
  // With its last tag, an engine may drop the name by digest as well, and says that it is not there.
  const failure = await removal.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure !== null && (await namesOf(host, isForgotten)).length > 0) throw failure;
}

async function namesOf(host: DockerHost, isMeant: (repository: string) => boolean): Promise<readonly string[]> {
  const format = '{{.Repository}} {{.Tag}} {{.Digest}}';
  const listed = String(await host.docker(['image', 'ls', '--all', '--digests', '--format', format]));
  const names = listed.split('\n').flatMap((line) => {
    const [repository = '', tag, digest] = line.split(' ');
    if (!isMeant(repository)) return [];
    return [`${repository}:${tag}`, `${repository}@${digest}`].filter((name) => !name.includes('<none>'));
  });
  return [...new Set(names)];
}
