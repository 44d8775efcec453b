import { chmod } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { authConfig, registryLogin } from '../../src/docker/registry-login.ts';
import { aFolder } from './engines.ts';

const signal = AbortSignal.timeout(60_000);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const annAuth = { auth: base64('ann:s3cret:x') };
const ann = { kind: 'found', credential: { username: 'ann', password: 's3cret:x' } };

/** Asks with this `config.json` and these programs on the PATH. */
async function loginWith(
  registry: string,
  config: unknown,
  { programs = {}, environment = {} }: { programs?: Record<string, string>; environment?: Record<string, string> } = {},
) {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  await using at = await aFolder({ '.docker/config.json': text, ...programs });
  for (const name of Object.keys(programs)) await chmod(join(at.folder, name), 0o755);
  const PATH = [at.folder, process.env['PATH']].join(delimiter);
  return await registryLogin(registry, { environment: { HOME: at.folder, PATH, ...environment }, signal });
}

/** Answers for `keep.example` alone, as the helpers do, and keeps what it was asked in nothing. */
const helper = (credential: string) => `#!/bin/sh
[ "$1" = get ] || exit 3
read -r server
case $server in
  keep.example | https://index.docker.io/v1/) echo '${credential}' ;;
  broken.example) echo 'the password is hunter2'; exit 1 ;;
  *) echo 'credentials not found in native keychain'; exit 1 ;;
esac
`;
const programs = {
  'docker-credential-keep': helper('{"ServerURL":"x","Username":"ann","Secret":"s3cret:x"}'),
  'docker-credential-token': helper('{"Username":"<token>","Secret":"t0ken"}'),
  'docker-credential-odd': helper('hunter2'),
};

test.each([
  ['by its host', 'a.example', { auths: { 'a.example': annAuth } }, ann],
  ['with a port', '127.0.0.1:5000', { auths: { '127.0.0.1:5000': annAuth } }, ann],
  ['by an address', 'a.example', { auths: { 'https://a.example/v2/': annAuth } }, ann],
  ['of Docker Hub', 'docker.io', { auths: { 'https://index.docker.io/v1/': annAuth } }, ann],
  ['as plain fields', 'a.example', { auths: { 'a.example': { username: 'ann', password: 's3cret:x' } } }, ann],
  ['of another registry', 'b.example', { auths: { 'a.example': annAuth } }, { kind: 'none' }],
  ['that is empty', 'a.example', { auths: { 'a.example': {} } }, { kind: 'none' }],
  ['in an odd file', 'a.example', { auths: [null, { 'a.example': 3 }] }, { kind: 'none' }],
  [
    'that is a token',
    'a.example',
    { auths: { 'a.example': { ...annAuth, identitytoken: 't0ken' } } },
    { kind: 'found', credential: { identityToken: 't0ken' } },
  ],
  ['in a helper for all', 'keep.example', { credsStore: 'keep', auths: { 'keep.example': {} } }, ann],
  ['of Docker Hub in a helper', 'docker.io', { credsStore: 'keep' }, ann],
  ['in a helper for one', 'keep.example', { credsStore: 'missing', credHelpers: { 'keep.example': 'keep' } }, ann],
  ['that a helper does not have', 'other.example', { credsStore: 'keep' }, { kind: 'none' }],
  [
    'that is a token in a helper',
    'keep.example',
    { credsStore: 'token' },
    { kind: 'found', credential: { identityToken: 't0ken' } },
  ],
])('finds a login %s', async (_, registry, config, expected) => {
  expect(await loginWith(registry, config, { programs })).toEqual(expected);
});

test.each([
  ['a file that is not JSON', 'a.example', '{"auths": hunter2', /^\/.*config\.json is not JSON$/],
  ['a helper that is missing', 'a.example', { credsStore: 'none' }, /^docker-credential-none is not on the PATH$/],
  ['a helper that fails', 'broken.example', { credsStore: 'keep' }, /^docker-credential-keep failed with exit code 1$/],
  ['a helper that gives no JSON', 'keep.example', { credsStore: 'odd' }, /^docker-credential-odd gave no credential/],
  ['a name that is a path', 'a.example', { credsStore: '../../bin/sh' }, /is no name of a credential helper$/],
])('row 111: says why %s is of no use, without what it holds', async (_, registry, config, reason) => {
  const login = await loginWith(registry, config, { programs });
  expect(login).toEqual({ kind: 'unusable', reason: expect.stringMatching(reason) });
  expect(JSON.stringify(login)).not.toContain('hunter2');
});

test('looks where DOCKER_AUTH_CONFIG and DOCKER_CONFIG lead, as the docker CLI does', async () => {
  await using other = await aFolder({ 'config.json': JSON.stringify({ auths: { 'a.example': annAuth } }) });
  expect(await loginWith('a.example', {}, { environment: { DOCKER_CONFIG: other.folder } })).toEqual(ann);
  const given = JSON.stringify({ auths: { 'a.example': { auth: base64('bob:b') } } });
  const environment = { DOCKER_CONFIG: other.folder, DOCKER_AUTH_CONFIG: given };
  expect(await loginWith('a.example', {}, { environment })).toMatchObject({ credential: { username: 'bob' } });
  const nowhere = join(other.folder, 'no', 'such');
  expect(await loginWith('a.example', {}, { environment: { DOCKER_CONFIG: nowhere } })).toEqual({ kind: 'none' });
  expect(await registryLogin('a.example', { environment: {}, signal })).toEqual({ kind: 'none' });
});

test('a helper that does not end is ended with the job', async () => {
  const stop = new AbortController();
  await using at = await aFolder({
    'config.json': '{"credsStore":"slow"}',
    'docker-credential-slow': '#!/bin/sh\nexec sleep 60\n',
  });
  await chmod(join(at.folder, 'docker-credential-slow'), 0o755);
  const environment = { DOCKER_CONFIG: at.folder, PATH: `${at.folder}${delimiter}${process.env['PATH']}` };
  setTimeout(() => stop.abort(new Error('cancelled')), 200);
  await expect(registryLogin('a.example', { environment, signal: stop.signal })).rejects.toThrow('cancelled');
});

test('tells the engine of a login in its own words', () => {
  const login = { kind: 'found', credential: { username: 'ann', password: 'p' } } as const;
  expect(authConfig(login, 'a.example')).toEqual({ username: 'ann', password: 'p', serveraddress: 'a.example' });
  expect(authConfig({ kind: 'found', credential: { identityToken: 't' } }, 'docker.io')).toEqual({
    identitytoken: 't',
    serveraddress: 'https://index.docker.io/v1/',
  });
  expect(authConfig({ kind: 'none' }, 'a.example')).toEqual({});
});
