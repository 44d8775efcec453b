import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { chooseBuilder } from '../../src/docker/builder.ts';
import { compareVersions, connectEngine, type Engine } from '../../src/docker/connect.ts';
import { connectionTo } from '../../src/docker/engine-address.ts';
import { ActionError } from '../../src/errors.ts';
import { canActAsAnotherUser } from '../harness/another-user.ts';
import { inFrontOf, testEngines } from './engines.ts';

const engines = await testEngines();
const [engine] = engines;
if (engine === undefined) throw new Error('no engine');
const { signal } = new AbortController();

const servers = new Set<Server>();
afterEach(() => {
  for (const server of servers) server.close();
  servers.clear();
});

/** What answers in an engine's place. */
async function anImpostor(version: unknown, status = 200): Promise<string> {
  const server = createServer((request, response) => {
    const isPing = request.url === '/_ping';
    response.writeHead(isPing ? 200 : status, { connection: 'close' });
    response.end(isPing ? 'OK' : typeof version === 'string' ? version : JSON.stringify(version));
  });
  servers.add(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The one line that a failing connection gives. */
async function refusal(environment: Readonly<Record<string, string>>, answerLimitMs?: number): Promise<string> {
  const start = performance.now();
  const options = answerLimitMs === undefined ? {} : { answerLimitMs };
  const error = await connectEngine({
    environment: { PATH: process.env['PATH'], ...environment },
    signal,
    ...options,
  }).catch((reason: unknown) => reason);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(error).toBeInstanceOf(ActionError);
  const { message } = error as ActionError;
  expect(message.split('\n')).toHaveLength(1);
  return message;
}

test.each(engines.map((each): [string, Engine] => [`${each.version} at ${each.host}`, each]))(
  'row 24: engine %s is known',
  async (_, each) => {
    expect(each.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(each).toMatchObject({
      platform: expect.stringMatching(/^linux\/\w+$/),
      apiVersion: expect.stringMatching(/^1\.\d+$/),
    });
    await using front = await inFrontOf(each, () => undefined);
    await connectEngine({ environment: { ...process.env, DOCKER_HOST: front.host }, signal });
    // No version in a path: an engine refuses one that it finds too old or too new.
    const asked = front.connections.map(({ firstLine }) => firstLine).sort();
    expect(asked).toEqual(['GET /_ping HTTP/1.1', 'GET /version HTTP/1.1']);
  },
);

test('row 22: no socket', async () => {
  expect(await refusal({ DOCKER_HOST: 'unix:///nowhere/docker.sock' })).toMatch(
    /^There is no Docker engine \(unix:\/\/\/nowhere\/docker.sock\)\. Start Docker, or set DOCKER_HOST/,
  );
});

test('row 22: nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  expect(await refusal({ DOCKER_HOST: `127.0.0.1:${port}` })).toContain('connection refused');
});

(canActAsAnotherUser() ? test : test.skip)('row 22: permission denied, as another user', async () => {
  await using front = await inFrontOf(engine, () => undefined);
  const script = `
    const net = await import('node:net');
    const error = await new Promise((resolve) => net.connect('${front.path}').once('error', resolve));
    console.log(error.code);`;
  const asNobody = { uid: 65_534, gid: 65_534, encoding: 'utf8', env: {} } as const;
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', script], asNobody).stdout).toBe('EACCES\n');
  const source = resolve(import.meta.dirname, '../../src/docker/connect.ts');
  const connect = `
    const { connectEngine } = await import('${source}');
    const environment = { DOCKER_HOST: 'unix://${front.path}' };
    await connectEngine({ environment, signal: new AbortController().signal }).catch((error) => console.log(error.name, error.message));`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', connect], asNobody);
  expect(child.stdout).toMatch(
    /^ActionError The Docker engine may not be used by this user: permission denied .*group 'docker'.*\n$/,
  );
});

test('row 22: an engine that refuses, answers 500 or nothing', async () => {
  await using refusing = await inFrontOf(engine, () => ({ kind: 'refuse' }));
  expect(await refusal({ DOCKER_HOST: refusing.host })).toMatch(
    /^The Docker engine cannot be used: .*(hang up|ECONNRESET)/,
  );
  const reply = 'HTTP/1.1 500 No\r\nContent-Length: 24\r\nConnection: close\r\n\r\n{"message":"out of\\n  x"}';
  await using failing = await inFrontOf(engine, () => ({ kind: 'replace-reply', reply }));
  expect(await refusal({ DOCKER_HOST: failing.host })).toMatch(/HTTP code 500.*out of/);
  await using stalling = await inFrontOf(engine, () => ({ kind: 'stall', direction: 'reply', afterBytes: 0 }));
  expect(await refusal({ DOCKER_HOST: stalling.host }, 200)).toContain('did not answer within 0.2 s');
  await using pingStalls = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('_ping') ? { kind: 'stall', direction: 'reply', afterBytes: 0 } : undefined,
  );
  expect(await refusal({ DOCKER_HOST: pingStalls.host }, 200)).toContain('did not answer within 0.2 s');
});

test('row 24: an engine below the floor, one that is newer than we know, and one for Windows', async () => {
  const version = { Version: '19.03.15', ApiVersion: '1.40', Os: 'linux', Arch: 'amd64' };
  expect(await refusal({ DOCKER_HOST: await anImpostor(version) })).toContain(
    'is 19.03.15 (API 1.40); Docker 20.10 (API 1.41) or newer is needed',
  );
  const newest = await connectEngine({
    environment: { DOCKER_HOST: await anImpostor({ ...version, ApiVersion: '1.141', MinAPIVersion: '1.99' }) },
    signal,
  });
  expect(newest).toMatchObject({ apiVersion: '1.141', offersBuildKit: false });
  const windows = await anImpostor({ ...version, ApiVersion: '1.51', Os: 'windows' });
  expect(await refusal({ DOCKER_HOST: windows })).toContain('windows containers');
  const old = { message: 'client version 1.32 is too old. Minimum supported API version is 1.44' };
  expect(await refusal({ DOCKER_HOST: await anImpostor(old, 400) })).toContain('Minimum supported API version is 1.44');
});

test.each(['<html>\n<p>hello</p>', '{}', '[]', '"text"', '{"ApiVersion":1,"Os":"linux"}', ''])(
  'row 22: %j is no engine’s answer',
  async (body) => {
    expect(await refusal({ DOCKER_HOST: await anImpostor(body) })).toMatch(/what answers there is no engine/);
  },
);

test('an abort ends it with its reason', async () => {
  await using stalling = await inFrontOf(engine, () => ({ kind: 'stall', direction: 'reply', afterBytes: 0 }));
  const controller = new AbortController();
  const reason = new ActionError('Cancelled (SIGINT).');
  setTimeout(() => controller.abort(reason), 100);
  const environment = { DOCKER_HOST: stalling.host };
  await expect(connectEngine({ environment, signal: controller.signal })).rejects.toBe(reason);
});

test('row 8: no docker CLI, to find the engine or to build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'empty-path-'));
  expect(await refusal({ PATH: folder })).toMatch(/^The docker command is not on the PATH\. .*ubuntu-latest/);
  const without = { ...engine, cliEnvironment: { ...engine.cliEnvironment, PATH: folder } };
  await expect(chooseBuilder({ ...without, offersBuildKit: true }, [])).rejects.toThrow(ActionError);
  await rm(folder, { recursive: true });
});

test('the engine of the selected context is taken, unless DOCKER_HOST names another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docker-config-'));
  const environment = { PATH: process.env['PATH'], HOME: folder, DOCKER_CONFIG: folder };
  const docker = (...args: string[]) => expect(spawnSync('docker', args, { env: environment }).status).toBe(0);
  docker('context', 'create', 'mine', '--docker', `host=${engine.host}`);
  docker('context', 'create', 'other', '--docker', 'host=unix:///nowhere/else.sock');
  docker('context', 'use', 'mine');
  expect(await connectEngine({ environment, signal })).toMatchObject({
    host: engine.host,
    cliEnvironment: { DOCKER_HOST: engine.host },
  });
  docker('context', 'use', 'other');
  await expect(connectEngine({ environment, signal })).rejects.toThrow('(unix:///nowhere/else.sock)');
  expect(await connectEngine({ environment: { ...environment, DOCKER_HOST: engine.host }, signal })).toMatchObject({
    host: engine.host,
  });
  await expect(connectEngine({ environment: { ...environment, DOCKER_CONTEXT: 'typo' }, signal })).rejects.toThrow(
    /^The selected Docker context cannot be used: .*typo/,
  );
  await rm(folder, { recursive: true });
});

test('an engine is reached by tcp, and by its socket whatever this process’s own DOCKER_HOST says', async () => {
  await using front = await inFrontOf(engine, () => undefined, 'tcp');
  expect(await connectEngine({ environment: { DOCKER_HOST: front.host }, signal })).toMatchObject({
    version: engine.version,
  });
  const before = process.env['DOCKER_HOST'];
  process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:1';
  try {
    expect(await connectEngine({ environment: { DOCKER_HOST: engine.host }, signal })).toMatchObject({
      version: engine.version,
    });
  } finally {
    if (before === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = before;
  }
});

test('addresses are read as the CLI reads them', async () => {
  expect(await connectionTo('tcp://engine:80', {})).toEqual({ host: 'engine', port: '80', protocol: 'http' });
  expect(await connectionTo('tcp://engine', {})).toMatchObject({ port: 2375 });
  expect(await connectionTo('tcp://engine', { DOCKER_TLS_VERIFY: '1' })).toMatchObject({
    port: 2376,
    protocol: 'https',
  });
  expect(await connectionTo('tcp://[::1]:1234', {})).toMatchObject({ host: '::1', port: '1234' });
  for (const host of ['tcp://', 'tcp://h:99999', 'ssh://me@host', 'http://h', 'fd://', 'nonsense'])
    await expect(connectionTo(host, {})).rejects.toThrow(`DOCKER_HOST is '${host}'`);
  await expect(connectionTo('tcp://h', { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/nowhere' })).rejects.toThrow(
    /^A certificate in DOCKER_CERT_PATH cannot be read: /,
  );
});

test('row 116: what children are given holds no secret of ours', async () => {
  const secrets = [
    'INPUT_HEROKU-API-KEY',
    'INPUT_SECRETS',
    'HEROKU_API_KEY',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'STATE_x',
  ];
  const environment = {
    ...Object.fromEntries(secrets.map((name) => [name, 'canary'])),
    MINE: 'kept',
    DOCKER_HOST: engine.host,
  };
  const { cliEnvironment } = await connectEngine({ environment, signal });
  expect(cliEnvironment).toEqual({ MINE: 'kept', DOCKER_HOST: engine.host });
});

test('versions are compared by number', () => {
  expect(compareVersions('1.9', '1.41')).toBeLessThan(0);
  expect(compareVersions('1.41', '1.41.0')).toBe(0);
  expect(compareVersions('2.0', '1.99')).toBeGreaterThan(0);
});
