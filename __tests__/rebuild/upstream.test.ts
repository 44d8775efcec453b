import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { dockerHosts } from '../harness/docker-hosts.ts';
import { forgetBase } from '../release/a-release.ts';
import { buildSlug, rebuild, stepsOf } from './a-rebuild.ts';
import { anApp } from './an-app.ts';
import { MovingImages } from './moving-images.ts';
import { PatchedStack } from './patched-stack.ts';

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

  test('row 41: a stack image that moved upstream is rebuilt on, and what that patched is told package by package', async () => {
    await images.serve('stack', stack.dockerfile('outdated'));
    await using repository = await aRepository(
      anApp(images.reference('stack'), { build: ['RUN echo built > /app/built'] }),
    );
    const run = {
      workspace: repository.folder,
      inputs: { 'base-store': 'registry', 'base-image': `${images.registry.host}/org/app-base` },
      host,
    };
    await using before = await buildSlug(run);
    expect(before.outputs['base-hit']).toBe('built');
    key = before.outputs['base-key'];

    await images.serve('stack', stack.dockerfile('current'));
    await using moved = await rebuild(run);
    expect(moved.outputs).toMatchObject({ 'base-key': key, changed: 'true', reason: 'upstream' });
    const platform = stack.patches.map((patch) => ({
      ...patch,
      change: 'upgraded',
      where: 'platform',
      security: null,
    }));
    expect(platform.map(({ name }) => name)).toEqual(['libexpat1', stack.libraryPackage, 'openssl']);
    expect(JSON.parse(moved.outputs['packages'] ?? '')).toEqual(platform);
    expect(moved.outputs['slug-files-changed']).toBe('0');
    const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
    const reference = images.reference('stack');
    expect(moved.report).toMatchObject({
      reason: { kind: 'upstream', reference, before: digest, after: digest },
      before: { builtAt: before.outputs['base-built-at'], from: [{ reference }] },
      kept: { kind: 'saved', archiveBytes: 0, wholeBecause: null },
    });
    expect(moved.summary).toContain('3 packages (0 in the slug, 3 on the platform)');
    expect(moved.summary).toContain('No file under `/app` changed.');
    for (const { name, before: was, after } of stack.patches)
      expect(moved.log).toContain(`${name} ${was} → ${after}: upgraded, on the platform`);

    await using again = await rebuild(run);
    expect(again.outputs).toMatchObject({ changed: 'false', reason: 'none', packages: '[]' });
    expect(stepsOf(again)).toEqual(['Read the Dockerfile', 'Look for the base', 'Ask the registries']);
    expect(again.summary).toContain('## The base is up to date');
    expect(again.seconds).toBeLessThan(30);
    process.stdout.write(`nothing moved, on ${host.name}: ${again.seconds.toFixed(1)} s\n`);

    await using after = await buildSlug(run);
    expect(after.outputs).toMatchObject({
      'base-hit': 'engine',
      'base-built-at': moved.report?.after?.builtAt,
      'slug-checksum': before.outputs['slug-checksum'],
    });
    forget();
    await using elsewhere = await buildSlug(run);
    expect(elsewhere.outputs).toMatchObject({
      'base-hit': 'store',
      'base-built-at': moved.report?.after?.builtAt,
      'slug-checksum': before.outputs['slug-checksum'],
    });
  });
});
