import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { dockerHosts } from '../harness/docker-hosts.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { forgetBase } from '../release/a-release.ts';
import { buildSlug, rebuild } from './a-rebuild.ts';
import { MovingImages } from './moving-images.ts';
import { PatchedStack } from './patched-stack.ts';

/** An image with a runtime of three files, one of which is the same in each version. */
const runtime = (version: string) => [
  'FROM heroku/heroku:24 AS whole',
  'USER root',
  `RUN mkdir -p /runtime/lib && echo ${version} > /runtime/release && echo ${version} > /runtime/lib/modules && echo same > /runtime/lib/same`,
  'FROM scratch',
  'COPY --from=whole /runtime /runtime',
];

/** A file's content in the slug, byte for byte. */
function inSlug({ outputs }: ActionResult, path: string): string {
  const args = ['--extract', '--gzip', '--to-stdout', '--file', outputs['slug-file'] ?? '', path];
  return execFileSync('tar', args, { encoding: 'latin1', maxBuffer: 2 ** 26 });
}

describe.each(await dockerHosts())('$name', (host) => {
  let images: MovingImages;
  let stack: PatchedStack;
  let key: string | undefined;

  beforeAll(async () => {
    images = await MovingImages.start(host);
    stack = await PatchedStack.of(host);
  });
  afterAll(async () => {
    forget();
    await images[Symbol.asyncDispose]();
  });

  const forget = () => forgetBase(key, host.environment['DOCKER_HOST']);

  test('what is vendored into /app from another image, and a copied library of the stack, are in the slug', async () => {
    await images.serve('stack', stack.dockerfile('outdated'));
    await images.serve('runtime', runtime('1.0.1'));
    await using repository = await aRepository({
      Dockerfile: [
        `# ${randomUUID()}`,
        'ARG RUNTIME',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Docker's own.
        'FROM ${RUNTIME} AS vendor',
        `FROM ${images.reference('stack')}`,
        'COPY --from=vendor /runtime /app/.runtime',
        `COPY --from=${images.reference('stack')} ${stack.library} /app/lib/libtls.so`,
        'ONBUILD COPY . /app',
      ].join('\n'),
      Procfile: 'web: serve\n',
    });
    const run = {
      workspace: repository.folder,
      inputs: {
        'base-store': 'registry',
        'base-image': `${images.registry.host}/org/app-base`,
        'build-args': `RUNTIME=${images.reference('runtime')}`,
      },
      host,
    };
    await using first = await rebuild(run);
    expect(first.outputs).toMatchObject({
      changed: 'true',
      reason: 'first',
      packages: '[]',
      'slug-files-changed': '0',
    });
    key = first.outputs['base-key'];

    await images.serve('runtime', runtime('1.0.2'));
    await using vendored = await rebuild(run);
    expect(vendored.outputs).toMatchObject({
      changed: 'true',
      reason: 'upstream',
      packages: '[]',
      'slug-files-changed': '2',
    });
    expect(vendored.report?.reason).toMatchObject({ kind: 'upstream', reference: images.reference('runtime') });
    expect(vendored.report?.changes?.files).toEqual({
      count: 2,
      added: [],
      changed: ['.runtime/lib/modules', '.runtime/release'],
      removed: [],
      folders: [
        { path: '.runtime', count: 1 },
        { path: '.runtime/lib', count: 1 },
      ],
    });
    expect(vendored.report?.kept).toMatchObject({ kind: 'saved', archiveBytes: expect.any(Number) });

    await images.serve('stack', stack.dockerfile('current'));
    await using copied = await rebuild(run);
    expect(copied.outputs).toMatchObject({ changed: 'true', reason: 'upstream', 'slug-files-changed': '1' });
    expect(copied.report?.changes?.files.changed).toEqual(['lib/libtls.so']);
    expect(copied.report?.changes?.packages.map(({ name, where }) => [name, where])).toEqual([
      ['libexpat1', 'platform'],
      [stack.libraryPackage, 'slug'],
      ['openssl', 'platform'],
    ]);
    expect(copied.summary).toContain('3 packages (1 in the slug, 2 on the platform), 1 file under /app');

    await using slug = await buildSlug(run);
    expect(slug.outputs).toMatchObject({ 'base-hit': 'engine', 'base-built-at': copied.report?.after?.builtAt });
    expect(inSlug(slug, './app/.runtime/release')).toBe('1.0.2\n');
    // That of the outdated stack has a line more.
    expect(inSlug(slug, './app/lib/libtls.so')).not.toMatch(/outdated\n$/);
    forget();
    await using elsewhere = await buildSlug(run);
    expect(elsewhere.outputs).toMatchObject({ 'base-hit': 'store', 'slug-checksum': slug.outputs['slug-checksum'] });
  });
});
