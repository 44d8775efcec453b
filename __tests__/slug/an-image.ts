import { randomUUID } from 'node:crypto';
import { connectEngine } from '../../src/docker/connect.ts';
import { type ImageSlugSource, openSlugSource } from '../../src/slug/source.ts';
import type { DockerHost } from '../harness/docker-hosts.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { type Found, findScript, readFound } from './an-archive.ts';

/** An image with a `/app`, removed when it is disposed of. */
export interface TestImage extends AsyncDisposable {
  readonly reference: string;
  /** What `find` says in a container of it. */
  find(): Promise<readonly Found[]>;
  /** Its `/app`, read as a release reads it. */
  open(): Promise<ImageSlugSource>;
  /** This image with one more layer, made by a shell script that runs in it as root. */
  after(script: string): Promise<TestImage>;
}

/** An image on the run image whose root has what the archive holds: `app/…`. */
export async function imageOf(host: DockerHost, archive: Buffer, changes: readonly string[] = []): Promise<TestImage> {
  const id = String(await host.docker(['create', '--user', '0', 'heroku/heroku:24', 'true'])).trim();
  try {
    await host.docker(['cp', '--archive', '-', `${id}:/`], archive);
    return await commit(host, id, changes);
  } finally {
    await host.docker(['rm', '--volumes', id]);
  }
}

async function commit(host: DockerHost, id: string, changes: readonly string[]): Promise<TestImage> {
  const reference = `localhost/slug-test:${randomUUID()}`;
  const options = changes.flatMap((change) => ['--change', change]);
  await host.docker(['commit', ...options, id, reference]);
  return testImage(host, reference);
}

function testImage(host: DockerHost, reference: string): TestImage {
  const run = ['run', '--rm', '--user', '0', '--network', 'none', '--entrypoint', 'sh', reference, '-c'];
  return {
    reference,
    find: async () => readFound(await host.docker([...run, findScript, 'sh', '/app'])),
    async open() {
      const signal = AbortSignal.timeout(60_000);
      const { api } = await connectEngine({ environment: host.environment, signal });
      return openSlugSource({
        api,
        image: reference,
        runId: `test-${randomUUID()}`,
        log: createRecordingLog(),
        signal,
      });
    },
    async after(script) {
      const next = `localhost/slug-test:${randomUUID()}`;
      const dockerfile = [`FROM ${reference}`, 'USER 0', `RUN ${JSON.stringify(['bash', '-ec', script])}`].join('\n');
      await host.docker(['build', '--quiet', '--no-cache', '--tag', next, '-'], Buffer.from(dockerfile));
      return testImage(host, next);
    },
    async [Symbol.asyncDispose]() {
      await host.docker(['rmi', '--force', reference]);
    },
  };
}
