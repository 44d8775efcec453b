// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of a Dockerfile
import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/base/dockerfile/dockerfile.ts';
import { linkBelow, linkOnTheWay, symbolicLinks } from '../../../src/base/thin/app-links.ts';
import { thinness } from '../../../src/base/thin/thinness.ts';
import { linkDigest } from '../../../src/slug/app-files.ts';

const noFile = { file: 'Dockerfile', onBuild: [] };

/** "thin", or why not, for triggers that are in no Dockerfile. */
function judge(
  onBuild: readonly string[],
  given: { readonly env?: readonly string[]; readonly workingDir?: string; readonly links?: readonly string[] } = {},
): string {
  const { env = [], workingDir = '/app', links = [] } = given;
  const verdict = thinness({ dockerfile: noFile, config: { env, workingDir, onBuild }, links: new Set(links) });
  return verdict.kind === 'thin' ? 'thin' : verdict.reason;
}

test('a base is thin if its triggers copy below /app and set what is kept in the config', () => {
  const triggers = [
    'COPY . /app',
    'COPY --chown=heroku:heroku --chmod=755 a b /app/bin/',
    'COPY ["with space", "/app/"]',
    'ADD https://example.com/file /app/file',
    'ADD --chown=1000 tree.tar.gz /app/tree',
    'ENV A=1 B="two words"',
    'ENV C the rest',
    'ARG VERSION=1',
    'USER heroku',
    'WORKDIR /app/work',
    'COPY . .',
    'COPY x ../up',
    'EXPOSE 8080',
    'LABEL a=b',
    'CMD ["x"]',
    'ENTRYPOINT x',
    'VOLUME /app/data /srv',
    'HEALTHCHECK CMD true',
    'STOPSIGNAL 9',
    'SHELL ["/bin/bash", "-c"]',
    'MAINTAINER somebody',
    'WORKDIR /',
    'copy a app/',
  ];
  expect(judge(triggers)).toBe('thin');
  expect(judge([])).toBe('thin');
});

test.each([
  ['RUN npm ci', 'runs a program of the base'],
  ['COPY --from=builder /a /app/a', 'copies from another image'],
  ['COPY --from=0 /a /app/a', 'copies from another image'],
  ['COPY --strange a /app/a', 'has the flag --strange, which may need the whole of it'],
  ['COPY a /source', 'writes to /source, outside /app'],
  ['COPY a /application', 'writes to /application, outside /app'],
  ['COPY a ../etc/passwd', 'writes to /etc/passwd, outside /app'],
  ['COPY a /app/../srv/', 'writes to /srv, outside /app'],
  ['ADD a.tar /', 'writes to /, outside /app'],
  ['COPY a', 'names no source or no destination'],
  ['COPY a "/app', 'cannot be read: missing closing double quote'],
  ['COPY <<EOF /app/x', 'has a here-document'],
  ['WORKDIR /srv/work', 'makes /srv/work, outside /app'],
  ['FROM scratch', 'is an instruction that may need the whole of it'],
  ['MODEL x', 'is an instruction that we do not know'],
])('the whole base is kept for ONBUILD %s', (trigger, need) => {
  expect(judge(['COPY . /app', trigger, 'COPY . /app'])).toBe(`ONBUILD ${trigger} ${need}`);
});

test('a destination counts after WORKDIR and variables', () => {
  expect(judge(['COPY a .'], { workingDir: '' })).toBe('ONBUILD COPY a . writes to /, outside /app');
  expect(judge(['COPY a app'], { workingDir: '' })).toBe('thin');
  expect(judge(['WORKDIR /app', 'WORKDIR lib', 'COPY a ..', 'WORKDIR ..', 'COPY a x'], { workingDir: '/' })).toBe(
    'thin',
  );
  expect(judge(['WORKDIR ..', 'COPY a x'])).toBe('ONBUILD COPY a x writes to /x, outside /app');
  expect(judge(['COPY a $HOME/x', `COPY a '/app/$HOME'`], { env: ['HOME=/app'] })).toBe('thin');
  expect(judge(['COPY a $HOME/x'], { env: ['HOME=/root'] })).toContain('writes to /root/x, outside /app');
  expect(judge(['ENV D=/srv', 'COPY a ${D}/x'])).toContain('writes to /srv/x, outside /app');
  expect(judge(['ENV D=/app E=$D', 'COPY a $E/x'], { env: ['D=/srv'] })).toContain('writes to /srv/x');
  // A variable that nothing sets is empty.
  expect(judge(['COPY a /app$NOTHING/x', 'COPY a ${NOTHING:-/app}/y'])).toBe('thin');
});

test('what hangs on a build arg is not known before the build', () => {
  const only = 'which only the build knows';
  expect(judge(['ARG D=/app', 'COPY a $D'])).toBe(`ONBUILD COPY a $D writes to $D, ${only}`);
  expect(judge(['ARG A B=x', 'ENV D=/app/$B', 'COPY a $D'])).toContain(only);
  expect(judge(['ARG D', 'WORKDIR $D'])).toBe('ONBUILD WORKDIR $D makes a folder that only the build knows');
  expect(judge(['ENV D=/app', 'ARG D=/app', 'COPY a $D'])).toContain(only);
  expect(judge(['ARG D', 'ENV D=/app', 'COPY a $D'])).toBe('thin');
  expect(judge(['ARG D', 'LABEL version=$D', 'COPY a /app'])).toBe('thin');
});

test('a trigger that writes through a symbolic link needs the whole base', () => {
  const links = ['data', 'a/b', 'caf\u00e9', 'new\\x0aline'];
  const isLink = (path: string) => `and /app/${path} is a symbolic link`;
  expect(judge(['COPY x /app/data'], { links })).toContain(isLink('data'));
  expect(judge(['COPY x data/'], { links })).toContain(isLink('data'));
  expect(judge(['ADD x.tar /app/a/b/c'], { links })).toContain(isLink('a/b'));
  expect(judge(['COPY x /app/caf\u00e9/y'], { links })).toContain(isLink('caf\u00e9'));
  expect(judge(['COPY ["x", "/app/new\\nline"]'], { links })).toContain(isLink('new\\x0aline'));
  expect(judge(['WORKDIR a/b'], { links })).toContain(isLink('a/b'));
  expect(judge(['COPY x .'], { links, workingDir: '/app/data' })).toContain(isLink('data'));
  expect(judge(['COPY --parents x/y /app/a/'], { links })).toContain(isLink('a/b'));
  expect(judge(['COPY --parents x/y /app'], { links })).toContain('is a symbolic link');
  // Links beside it, and those that a copied tree meets on its way.
  expect(judge(['COPY . /app', 'COPY x /app/a/', 'COPY x /app/data2', 'COPY --parents x/y /app/z'], { links })).toBe(
    'thin',
  );
});

test('the reason names the line of the Dockerfile, where it is in it', () => {
  const text = [
    'FROM heroku/heroku:24',
    'ONBUILD COPY  --chown=heroku  . \\',
    '  /app',
    'ONBUILD run   npm ci \\',
    '  # a comment',
    '  && npm prune',
    'ONBUILD RUN npm ci && npm prune',
  ].join('\n');
  const dockerfile = readDockerfile({ text, file: 'app/Dockerfile' });
  const reason = (onBuild: readonly string[]) => {
    const config = { env: [], workingDir: '/app', onBuild };
    const verdict = thinness({ dockerfile, config, links: new Set() });
    return verdict.kind === 'thin' ? 'thin' : verdict.reason;
  };
  const kept = dockerfile.onBuild.map((trigger) => trigger.text);
  expect(reason(kept)).toBe('line 4, ONBUILD RUN npm ci && npm prune, runs a program of the base');
  expect(reason(['RUN from the FROM image', ...kept])).toBe(
    'ONBUILD RUN from the FROM image runs a program of the base',
  );
  expect(reason([`RUN ${'x'.repeat(500)}\n`])).toBe(`ONBUILD RUN ${'x'.repeat(55)}… runs a program of the base`);
});

test('the links of a record are told from its files', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const files = [
    { path: 'link', size: 0, time: 1, digest: linkDigest('/srv') },
    { path: 'empty', size: 0, time: 1, digest: empty },
    { path: 'file', size: 3, time: 1, digest: linkDigest('x') },
  ];
  const links = symbolicLinks(files);
  expect([...links]).toEqual(['link']);
  expect(linkOnTheWay('/app', links)).toBeNull();
  expect(linkOnTheWay('/app/link/x', links)).toBe('link');
  expect(linkOnTheWay('/app/linked', links)).toBeNull();
  expect(linkBelow('/app', links)).toBe('link');
  expect(linkBelow('/app/li', links)).toBeNull();
});
