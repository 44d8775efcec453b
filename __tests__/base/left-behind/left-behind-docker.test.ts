import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { checkLeftBehind } from '../../../src/base/left-behind/check-left-behind.ts';
import { findLeftBehind, imageBelow } from '../../../src/base/left-behind/find-left-behind.ts';
import { joinLeftBehind } from '../../../src/base/left-behind/left-behind.ts';
import { readLeftBehind, writeLeftBehind } from '../../../src/base/left-behind/left-behind-json.ts';
import { type AppReference, commandReferences } from '../../../src/base/left-behind/left-references.ts';
import { createOutsideLists, type OutsideFile } from '../../../src/base/left-behind/outside-files.ts';
import type { Engine } from '../../../src/docker/connect.ts';
import { createImageStore } from '../../../src/docker/images.ts';
import { FileTree, type TreeEntry } from '../../../src/links/file-tree.ts';
import { checkProcfile } from '../../../src/slug/procfile-check.ts';
import { testEngines } from '../../docker/engines.ts';
import { createRecordingLog } from '../../harness/recording-log.ts';

const engines = await testEngines();
const signal = AbortSignal.timeout(600_000);
const fixture = join(import.meta.dirname, '../../fixtures/package-outside');

/** A dyno with an empty slug on a run image of those files. */
function dynoOf(files: readonly OutsideFile[]): FileTree {
  const folders = files.flatMap(({ path }) => {
    const parts = path.split('/').slice(1, -1);
    return parts.map((_, index): [string, TreeEntry] => [
      `/${parts.slice(0, index + 1).join('/')}`,
      { kind: 'folder' },
    ]);
  });
  const image = files.map(({ path, target, mode }): [string, TreeEntry] => [
    path,
    target === null
      ? { kind: 'file', isExecutable: (mode & 0o111) !== 0, content: { kind: 'other' } }
      : { kind: 'link', target },
  ]);
  return new FileTree({ slug: new Map(), image: new Map([...folders, ...image]) });
}

/** The fixture's base and app image on one engine, with what is there below them. */
async function buildFixture(engine: Engine) {
  const id = randomUUID();
  const [base, app] = [`localhost/left-test:base-${id}`, `localhost/left-test:app-${id}`];
  const docker = (args: readonly string[], input = '') => {
    const running = promisify(execFile)('docker', [...args], { env: engine.cliEnvironment });
    running.child.stdin?.end(input);
    return running;
  };
  await docker(['build', '--quiet', '--tag', base, fixture]);
  await docker(['build', '--quiet', '--tag', app, '--file', '-', fixture], `FROM ${base}\n`);
  const images = createImageStore(engine, { platform: 'linux/amd64', signal });
  const facts = async (reference: string) => {
    const found = await images.inspectImage(reference);
    if (found === null) throw new Error(`there is no ${reference}`);
    return found;
  };
  const runId = `test-${randomUUID()}`;
  const options = { api: engine.api, runId, log: createRecordingLog(), signal };
  return {
    base: await facts(base),
    app: await facts(app),
    runImage: await facts('heroku/heroku:24'),
    stack: await facts('heroku/heroku:24-build'),
    options: { ...options, outsideLists: createOutsideLists(options) },
    containers: () =>
      engine.api.listContainers({ all: true, filters: { label: [`org.heroku-docker-release.run=${runId}`] } }),
    [Symbol.asyncDispose]: async () => {
      await docker(['rmi', '--force', app, base]);
    },
  };
}

test.each(engines.map((engine) => [engine.host, engine] as const))(
  'packages and files outside /app that the Dockerfile and its triggers added are told, and what the app asks of them (%s)',
  async (_, engine) => {
    await using built = await buildFixture(engine);
    const { base, app, runImage, stack, options } = built;
    expect(imageBelow(base, [runImage, stack])?.id).toBe(stack.id);
    const ofBase = await findLeftBehind({ image: base, below: stack, runImage }, options);
    const ofTriggers = await findLeftBehind({ image: app, below: base, runImage }, options);
    if (ofBase === null || ofTriggers === null) throw new Error('the stand-in has GNU find');
    const told = ofBase.groups.map(({ kind, name, files }) => `${kind} ${name} ${files}`);
    expect(told.toSorted()).toEqual([
      ...['folder /opt 1', 'folder /source 1', 'folder /source/package 2', 'folder /source/tool 2', 'package shout 1'],
    ]);
    expect(ofBase.groups[0]?.name).toBe('/opt');
    expect(ofTriggers.groups.map(({ name }) => name)).toEqual(['/source', 'tool']);
    expect(ofTriggers.files).toEqual([{ path: '/opt/tool/bin/tool', group: 'tool' }]);

    const left = readLeftBehind(
      JSON.parse(JSON.stringify(writeLeftBehind(joinLeftBehind(ofBase, ofTriggers)))),
      'left',
    );
    expect(left).toEqual(joinLeftBehind(ofBase, ofTriggers));
    const ofRunImage = await options.outsideLists(runImage.id, options.log);
    const { missing, check: procfile } = checkProcfile({
      processTypes: { web: 'shout hello', worker: '/usr/bin/perl -e 1', clock: 'bash -c true' },
      place: { files: dynoOf(ofRunImage ?? []), path: ['/app/bin', '/usr/local/bin', '/bin'], workingDir: '/app' },
    });
    expect(procfile.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("runs 'shout', which is in none"),
    ]);
    const references: readonly AppReference[] = [
      ...commandReferences(missing),
      { from: '/app/bin/greet', kind: 'path', to: '/usr/bin/shout' },
      { from: '/app/bin/other', kind: 'path', to: '/usr/bin/perl' },
      { from: '/app/bin/tool', kind: 'path', to: '/opt/tool/bin/tool' },
    ];
    const check = checkLeftBehind(left, { references, pathFolders: ['/usr/bin', '/bin'] });
    expect(check).toMatchObject({ outcome: 'warned', summary: expect.stringContaining('refers to 2 of the files') });
    expect(check.findings.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(
        /^warning: \/usr\/bin\/shout \(package shout, 33 bytes\) is .* the web process and 1 more ask for it/,
      ),
      expect.stringMatching(/^warning: \/opt\/tool\/bin\/tool \(package tool, .* \/app\/bin\/tool asks for it/),
      expect.stringMatching(/^notice: Folders outside \/app stay behind, 293\.0 KB: \/opt \(293\.0 KB\)\./),
    ]);
    expect(await built.containers()).toEqual([]);
  },
  300_000,
);
