import { expect, test } from '@jest/globals';
import { isSecretFile, looksLikeSecret, noteSecrets, refuseSecrets } from '../../src/slug/secret-files.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFile, entriesOf } from './a-manifest.ts';

test('row 115: names and places in which tools keep passwords and keys', () => {
  const secret = [
    ...['.env', 'a/.env.production', '.env.local', '.env.test.local', '.netrc', 'x/.pgpass', '.pypirc'],
    ...['.git-credentials', 'a/.git/config', '.docker/config.json', '.aws/credentials', '.kube/config'],
    ...['.config/gcloud/application_default_credentials.json', '.ssh/id_rsa', 'id_ed25519', 'privkey.pem'],
    ...['private_key.pem', 'a/server-key.pem', 'key.pem', 'tls.key', 'config/master.key'],
    'config/credentials/production.key',
    'node_modules/a/.env',
  ];
  const plain = [
    ...['.env.example', '.env.sample', 'env', 'x.env', 'docker/config.json', 'id_rsa.pub', 'cacert.pem', 'monkey.pem'],
    ...['node_modules/ssh2/test/fixtures/id_rsa', 'lib/site-packages/a/server.key', 'gems/a-1.0/spec/key.pem'],
    ...['public.key', 'deck.key', '.aws/config', 'certifi/cacert.pem', '.envrc.md', 'master.key'],
  ];
  expect(secret.filter((path) => !looksLikeSecret(path))).toEqual([]);
  expect(plain.filter(looksLikeSecret)).toEqual([]);
});

test('a folder or a symbolic link of such a name holds nothing', () => {
  const types = ['file', 'hardlink', 'directory', 'symlink'] as const;
  expect(types.filter((type) => isSecretFile({ path: '.env', type }))).toEqual(['file', 'hardlink']);
});

const manifest = {
  entries: entriesOf(['.env', 'a/.env', 'b/.env', 'c/.env', 'd/.env', 'e/.env', 'app.js'].map((path) => aFile(path))),
  uncompressedBytes: 0,
  contentDigest: '',
};
const without = { ...manifest, entries: entriesOf([aFile('app.js')]) };

test('row 115: one warning names the files, and none is given where there are none', () => {
  const log = createRecordingLog();
  noteSecrets(without, log);
  expect(log.lines).toEqual([]);
  noteSecrets(manifest, log);
  expect(log.lines).toEqual([
    { level: 'warning', text: expect.stringMatching(/^\.env, a\/\.env, .*, d\/\.env and 1 more: .*credentials/) },
  ]);
});

test('row 115: a run that must not release them is told which', () => {
  expect(() => refuseSecrets(without)).not.toThrow();
  expect(() => refuseSecrets(manifest)).toThrow(
    /nothing was sent to Heroku: \.env, a\/\.env, .* and 1 more\. Name it in \.dockerignore/,
  );
});
