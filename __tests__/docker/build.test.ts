import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { chooseBuilder } from '../../src/docker/builder.ts';
import { runDocker } from '../../src/docker/command.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { ActionError } from '../../src/errors.ts';
import { looksSecret } from '../../src/inputs/input-values.ts';
import { Redactor } from '../../src/redact.ts';
import { aBuild, inFrontOf, reachedBy, testEngines, usualBuilder } from './engines.ts';
import { type ProcessFacts, processesWith } from './processes.ts';

const stack = 'heroku/heroku:24';
const engines = (await testEngines()).map((engine): [string, Engine] => [
  `${engine.version} at ${engine.host}`,
  engine,
]);
const buildKitEngines = engines.filter(([, engine]) => usualBuilder(engine) === 'buildkit');
const hasBuildx = spawnSync('docker', ['buildx', 'version']).status === 0;
const onBuildKit = buildKitEngines.length > 0 ? test.each(buildKitEngines) : test.skip.each(engines);

/** Containers whose command holds this text: legacy builds run theirs in the open. */
async function containersRunning({ api }: Engine, text: string): Promise<number> {
  const all = await api.listContainers({ all: true });
  return all.filter(({ Command }) => Command.includes(text)).length;
}

async function messageOf(done: Promise<void>): Promise<ActionError> {
  const error = await done.then(
    () => new Error('it was built'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ActionError);
  return error as ActionError;
}

test.each(engines)(
  'rows 114 and 116: on %s, values are in no argument and no log, our secrets in no environment of a child',
  async (_, engine) => {
    const isBuildKit = usualBuilder(engine) === 'buildkit';
    const mark = `TEST_MARK=${randomUUID()}`;
    const marked = { ...engine, cliEnvironment: { ...engine.cliEnvironment, TEST_MARK: mark.slice(10) } };
    const secret = `canary-secret, with = and '"`;
    const args = {
      API_TOKEN: 'canary-1',
      SSH_PRIVATE_KEY: 'canary-2',
      HTTP_PROXY: 'http://u:canary-3@proxy',
      SPACED: 'plain 4',
    };
    // By their digest, so that neither the Dockerfile nor the builder, which prints it, has them.
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const values = '"$API_TOKEN|$SSH_PRIVATE_KEY|$HTTP_PROXY|$SPACED"';
    const checkArgs = `test "$(printf %s ${values} | sha256sum)" = "${sha256(Object.values(args).join('|'))}  -"`;
    const checkSecret = `RUN --mount=type=secret,id=npm test "$(sha256sum </run/secrets/npm)" = "${sha256(secret)}  -"`;
    await using build = await aBuild(
      marked,
      {
        Dockerfile: [
          `FROM ${stack}`,
          'USER root',
          ...Object.keys(args).map((name) => `ARG ${name}`),
          `RUN ${checkArgs} && sleep 1 && echo ${randomUUID()}`,
          isBuildKit ? checkSecret : 'RUN true',
        ].join('\n'),
      },
      { buildArgs: new Map(Object.entries(args)), secrets: new Map(isBuildKit ? [['npm', secret]] : []) },
    );
    const seen: ProcessFacts[] = [];
    let isDone = false;
    const watching = (async () => {
      for (; !isDone; await delay(50)) seen.push(...(await processesWith(mark)));
    })();
    await build.done.finally(() => {
      isDone = true;
    });
    await watching;
    expect(seen.some(({ command }) => command.includes('--build-arg\0API_TOKEN\0'))).toBe(true);
    expect(seen.filter(({ command }) => command.includes('canary'))).toEqual([]);
    expect(
      seen.flatMap(({ environment }) => environment.filter((each) => /^(INPUT_|ACTIONS_|HEROKU_API_KEY=)/.test(each))),
    ).toEqual([]);
    // BuildKit prints what a step's build args come to, so what looks like a secret must have been masked.
    const redactor = new Redactor();
    for (const value of [
      ...Object.entries(args)
        .filter(looksSecret)
        .map(([, each]) => each),
      secret,
    ])
      redactor.add(value);
    expect(redactor.clean(build.printed())).not.toContain('canary');
    expect(await build.images.inspectImage(build.tag)).toMatchObject({ os: 'linux', architecture: 'amd64' });
  },
);

test.each(engines)(
  'rows 10 and 26: on %s, a failing RUN gives its exit code and step, and leaves no container',
  async (_, engine) => {
    const mark = randomUUID();
    await using build = await aBuild(engine, {
      Dockerfile: `FROM ${stack}\nENV A=1\nRUN echo Dockerfile:99 main.c:12 && echo ${mark} && exit 9\n`,
    });
    const error = await messageOf(build.done);
    expect(error.message).toMatch(/^The test image could not be built/);
    expect(error.message).toMatch(/exit code: 9|non-zero code: 9/);
    expect(error.message).toContain(`echo ${mark} && exit 9`);
    if (usualBuilder(engine) === 'buildkit') {
      expect(error.location).toEqual({ file: 'app/Dockerfile', line: 3 });
      expect(error.message).toContain('(app/Dockerfile line 3)');
    } else expect(error.location).toBeUndefined();
    expect(await containersRunning(engine, mark)).toBe(0);
  },
);

test.each(engines)(
  'row 100: on %s, an abort ends a build within 3 s; no process and no container is left',
  async (_, engine) => {
    const mark = randomUUID();
    const controller = new AbortController();
    const reason = new ActionError('Cancelled (SIGINT).');
    const hasStarted = Promise.withResolvers<void>();
    let printed = '';
    await using build = await aBuild(
      { ...engine, cliEnvironment: { ...engine.cliEnvironment, TEST_MARK: mark } },
      { Dockerfile: `FROM ${stack}\nRUN echo begun-$((40 + 2)) && sleep 300 && echo ${mark}\n` },
      {
        signal: controller.signal,
        onOutput: (chunk) => {
          printed += chunk;
          if (printed.includes('begun-42')) hasStarted.resolve();
        },
      },
    );
    await Promise.race([hasStarted.promise, build.done]);
    const start = performance.now();
    controller.abort(reason);
    await expect(build.done).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await processesWith(`TEST_MARK=${mark}`)).toEqual([]);
    let left = await containersRunning(engine, mark);
    for (let at = 0; at < 100 && left > 0; at += 1) {
      await delay(100);
      left = await containersRunning(engine, mark);
    }
    expect(left).toBe(0);
  },
);

test.concurrent.each(engines)('row 23: on %s, a build that prints nothing is given up', async (_, engine) => {
  await using build = await aBuild(
    engine,
    { Dockerfile: `FROM ${stack}\nRUN sleep 300 && echo ${randomUUID()}\n` },
    { idleLimitMs: 4_000 },
  );
  expect((await messageOf(build.done)).message).toMatch(/printed nothing for 4 s and was stopped/);
});

test.concurrent.each(engines)(
  'row 23: on %s, an engine that dies or stalls in the middle of a build is an error, and never a hang',
  async (_, engine) => {
    // The CLI sends a legacy build down the connection that it has asked for a ping before.
    const isLong = (line: string) => usualBuilder(engine) === 'legacy' || /\/session|\/grpc/.test(line);
    const files = { Dockerfile: `FROM ${stack}\nRUN for i in 1 2 3 4 5 6; do echo ${randomUUID()}; sleep 1; done\n` };
    for (const kind of ['cut', 'stall'] as const) {
      await using front = await inFrontOf(engine, ({ firstLine }) =>
        isLong(firstLine) ? { kind, direction: 'reply', afterBytes: 1_000 } : undefined,
      );
      await using build = await aBuild(reachedBy(engine, front), files, {
        idleLimitMs: 3_000,
        builder: usualBuilder(engine),
      });
      expect((await messageOf(build.done)).message).toMatch(/could not be built|printed nothing/);
      expect(front.connections.some(({ fault }) => fault === kind)).toBe(true);
    }
  },
);

test.each(engines)(
  'on %s, the Dockerfile comes on stdin, with labels, a target and an image that only this engine has',
  async (_, engine) => {
    await using base = await aBuild(engine, { Dockerfile: `FROM ${stack}\n` });
    await base.done;
    await using build = await aBuild(
      engine,
      { 'a.txt': 'a' },
      {
        dockerfile: { text: `FROM ${base.tag} AS one\nCOPY a.txt /a.txt\nFROM one AS two\nRUN false\n` },
        labels: { 'org.example.text': 'a = "b" c' },
        target: 'one',
      },
    );
    await build.done;
    expect((await build.images.inspectImage(build.tag))?.config.labels).toMatchObject({
      'org.example.text': 'a = "b" c',
    });
  },
);

onBuildKit(
  'row 17: on %s, the engine’s own builder is used whatever builder the workflow selected',
  async (_, engine) => {
    const folder = await mkdtemp(join(tmpdir(), 'buildx-'));
    const cliEnvironment = { ...engine.cliEnvironment, BUILDX_CONFIG: folder };
    const signal = AbortSignal.timeout(60_000);
    const create = ['buildx', 'create', '--name', 'other', '--driver', 'docker-container', '--use'];
    expect(await runDocker(create, { environment: cliEnvironment, idleLimitMs: 30_000, signal })).toMatchObject({
      exitCode: 0,
    });
    await using first = await aBuild(engine, { Dockerfile: `FROM ${stack}\n` });
    await first.done;
    const selected = { ...engine, cliEnvironment: { ...cliEnvironment, BUILDX_BUILDER: 'other' } };
    await using build = await aBuild(selected, { Dockerfile: `FROM ${first.tag}\nENV A=1\n` });
    await build.done;
    expect((await build.images.inspectImage(build.tag))?.config.env).toContain('A=1');
    await rm(folder, { recursive: true });
  },
);

test('a build goes by tcp too', async () => {
  const [, engine] = engines[0] ?? [];
  if (engine === undefined) throw new Error('no engine');
  await using front = await inFrontOf(engine, () => undefined, 'tcp');
  await using build = await aBuild(reachedBy(engine, front), { Dockerfile: `FROM ${stack}\nENV B=2\n` });
  await build.done;
  expect((await build.images.inspectImage(build.tag))?.config.env).toContain('B=2');
});

test.each(engines)(
  'row 108: on %s, a legacy build that lost an image of its cache to another job is made again',
  async (_, engine) => {
    const closing = 'HTTP/1.1 200 OK\r\nConnection: close\r\n';
    // So that the CLI opens another connection for the build.
    const pong = `${closing}Api-Version: ${engine.apiVersion}\r\nOstype: linux\r\nContent-Length: 0\r\n\r\n`;
    const error = `unable to find image "sha256:${'ab'.repeat(32)}"`;
    const lost = `${closing}Content-Type: application/json\r\n\r\n${JSON.stringify({ errorDetail: { message: error }, error })}\n`;
    let builds = 0;
    await using front = await inFrontOf(engine, ({ firstLine }) => {
      if (firstLine.includes('/_ping')) return { kind: 'replace-reply', reply: pong };
      if (!/^POST \S*\/build/.test(firstLine)) return undefined;
      builds += 1;
      return builds === 1 ? { kind: 'replace-reply', reply: lost } : undefined;
    });
    const files = { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' };
    await using build = await aBuild(reachedBy(engine, front), files, { builder: 'legacy' });
    await build.done;
    expect(build.printed()).toContain(error);
    expect(builds).toBe(2);
    expect(await build.images.inspectImage(build.tag)).not.toBeNull();
  },
);

test.each(engines)('on %s, a FROM image that cannot be had is named, with what to do', async (_, engine) => {
  const dockerfile = `# a comment\nFROM ${stack} AS one\nFROM localhost:1/no/such:image AS two\nCOPY --from=one /etc/passwd /\n`;
  await using build = await aBuild(engine, { Dockerfile: dockerfile });
  const { message } = await messageOf(build.done);
  expect(message).toContain('localhost:1/no/such:image');
  expect(message).toContain('Is the FROM image spelled right');
});

test.each(engines)('on %s, a later step that fails is not put down to its FROM image', async (_, engine) => {
  await using build = await aBuild(engine, { Dockerfile: `FROM ${stack}\nCOPY missing /\n` });
  const { message } = await messageOf(build.done);
  expect(message).toContain('missing');
  expect(message).not.toContain('FROM image');
});

test.each(engines)('on %s, nor is a trigger of it that fails', async (_, engine) => {
  await using base = await aBuild(engine, { Dockerfile: `FROM ${stack}\nONBUILD COPY missing /app\n` });
  await base.done;
  await using build = await aBuild(engine, { Dockerfile: `FROM ${base.tag}\n` });
  expect((await messageOf(build.done)).message).not.toContain('FROM image');
});

test('row 18: the builder is the engine’s, unless the Dockerfile needs BuildKit', async () => {
  const location = { file: 'Dockerfile', line: 7 };
  for (const [, engine] of engines) {
    expect(await chooseBuilder({ ...engine, offersBuildKit: false }, [])).toBe('legacy');
    const choice = chooseBuilder(engine, [{ feature: 'RUN --mount', location }]);
    if (hasBuildx) expect(await choice).toBe('buildkit');
    else await expect(choice).rejects.toThrow(/RUN --mount \(Dockerfile line 7\) needs the builder BuildKit/);
  }
});
