import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksSecret } from '../../src/inputs/input-values.ts';
import { type ImageProfile, PROFILE_SCRIPT } from '../../src/slug/profile-script.ts';
import { linesOf, profileOf } from './a-profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command gets from a bash that sourced the script, started with `environment` alone. */
function sourced(
  { file }: ImageProfile,
  environment: Readonly<Record<string, string>> = {},
  options = '',
): ReadonlyMap<string, string> {
  const script = join(folder, 'script.sh');
  writeFileSync(script, file?.content ?? '');
  const printed = execFileSync(
    'bash',
    ['--noprofile', '--norc', '-c', `${options}\nsource ${script}\n/usr/bin/env -0`],
    { env: { PATH: '/usr/bin:/bin', ...environment }, stdio: 'pipe' },
  );
  const entries = printed.toString('utf8').split('\0').slice(0, -1);
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}

test('an image that is as the run image, or says what only a build or a dyno says, needs no script', () => {
  expect(profileOf({}).file).toBeNull();
  expect(
    profileOf({ env: ['LANG=C.UTF-8'], workingDir: '/' }, { runImage: { env: ['LANG=C.UTF-8'] } }).file,
  ).toBeNull();
  const own = [
    'PORT=3000',
    'HOME=/root',
    'DYNO=x',
    'PWD=/',
    'SHLVL=3',
    'UID=0',
    '_=x',
    'DEBIAN_FRONTEND=noninteractive',
  ];
  expect(profileOf({ env: own, workingDir: '/app/' })).toEqual({
    file: null,
    pathFolders: [],
    workingDir: '/app',
    findings: [],
  });
});

test('variables are defaults in the order of their names, PATH is joined, and the script says who made it', () => {
  const env = ['RAILS_ENV=production', 'PATH=/app/bin:/usr/bin:/opt/x:/app/bin:/bin', "A=it's"];
  const profile = profileOf({ env, workingDir: '/app/web' });
  expect(profile.file?.path).toBe(PROFILE_SCRIPT);
  expect(linesOf(profile)).toEqual([
    `[[ \${A+\${A@a}} == *x* ]] || export A='it'\\''s'`,
    `[[ \${RAILS_ENV+\${RAILS_ENV@a}} == *x* ]] || export RAILS_ENV='production'`,
    `export PATH='/app/bin:/opt/x'"\${PATH:+:$PATH}"`,
    "mkdir -p '/app/web' && cd '/app/web'",
  ]);
  expect(profile.file?.content.toString('utf8')).toMatch(/^# Made by heroku-docker-release /);
  expect(profile.pathFolders).toEqual(['/app/bin', '/opt/x']);
  expect(profileOf({ env: env.toReversed(), workingDir: '/app/web' }).file).toEqual(profile.file);
});

describe('sourced by bash', () => {
  test('a config var wins, also an empty one; what bash sets for itself alone does not count', () => {
    const profile = profileOf({ env: ['A=image', 'B=image', 'C=image', 'TERM=image', 'PATH=/app/bin'] });
    const found = sourced(profile, { A: 'config', B: '' });
    expect(Object.fromEntries(found)).toMatchObject({ A: 'config', B: '', C: 'image', TERM: 'image' });
    expect(found.get('PATH')).toBe('/app/bin:/usr/bin:/bin');
  });

  test("the run image's own value is none that somebody chose", () => {
    const profile = profileOf({ env: ['LANG=de'] }, { runImage: { env: ['LANG=C.UTF-8'] } });
    expect(sourced(profile, { LANG: 'C.UTF-8' }).get('LANG')).toBe('de');
    expect(sourced(profile, { LANG: 'fr' }).get('LANG')).toBe('fr');
    expect(sourced(profile).get('LANG')).toBe('de');
  });

  test('a library to be loaded into every program is only named where it is', () => {
    const profile = profileOf({ env: ['LD_PRELOAD=/nowhere/lib.so', 'A=1'] });
    expect(sourced(profile, {}, 'set -eu').has('LD_PRELOAD')).toBe(false);
    expect(profile.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('ENV LD_PRELOAD names a library outside /app'),
    ]);
    expect(linesOf(profileOf({ env: ['LD_PRELOAD=libc.so.6'] }))[0]).not.toContain('-e');
  });

  test('any value comes out as it is, under any options of the shell', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,9}$/).map((text) => `X_${text}`);
    const value = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '').toWellFormed());
    const nasty = fc.constantFrom(
      ...["'", "''", '$HOME', '`id`', '$(id)', '\n', '\r\n', '\\', '!!', '*', '"', ' ', '~'],
    );
    const one = fc.tuple(
      name,
      fc.oneof(
        value,
        fc.array(nasty).map((parts) => parts.join('')),
      ),
    );
    const options = fc.constantFrom('', 'set -eu', 'set -o posix', 'set -f', 'shopt -s extglob nullglob');
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), options, (variables, given) => {
        const wanted = new Map(variables);
        const found = sourced(profileOf({ env: variables.map(([key, text]) => `${key}=${text}`) }), {}, given);
        for (const [key, text] of wanted) expect([key, found.get(key)]).toEqual([key, text]);
      }),
      { numRuns: Number(process.env['TEST_RUNS'] ?? 60) },
    );
  });

  test('the working directory is made where it is not in the slug', () => {
    mkdirSync(join(folder, 'app'));
    const script = linesOf(profileOf({ workingDir: "/app/it's here" }))
      .join('\n')
      .replaceAll('/app', `${folder}/app`);
    const at = execFileSync('bash', ['-c', `${script}\npwd`], { encoding: 'utf8' });
    expect(at).toBe(`${folder}/app/it's here\n`);
  });
});

describe('what the author is told', () => {
  const place = () => ({ file: 'Dockerfile', line: 7 });

  test('a WORKDIR outside /app is refused at its line, with what to write', () => {
    expect(() => profileOf({ workingDir: '/srv/../srv' }, { place })).toThrow(
      expect.objectContaining({
        name: 'ActionError',
        location: { file: 'Dockerfile', line: 7 },
        message: expect.stringMatching(/WORKDIR is \/srv, .* Write WORKDIR \/app, .* in Dockerfile line 7 or after it/),
      }),
    );
    expect(() => profileOf({ workingDir: '/application' })).toThrow('at the end of the Dockerfile');
    expect(profileOf({ workingDir: '/srv' }, { runImage: { workingDir: '/srv' } }).file).toBeNull();
  });

  test('row 114: a name or value like a secret is warned of, and the value is nowhere', () => {
    const env = ['SECRET_KEY_BASE=0123456789abc', 'URL=postgres://u:0123456789abc@h/d', 'GREETING=0123456789abc'];
    const { findings } = profileOf({ env }, { isSecret: looksSecret, place });
    expect(findings.map(({ level, location }) => [level, location?.line])).toEqual([
      ['warning', 7],
      ['warning', 7],
    ]);
    expect(findings.map(({ message }) => message.split(' looks')[0])).toEqual([
      'ENV SECRET_KEY_BASE (in Dockerfile line 7)',
      'ENV URL (in Dockerfile line 7)',
    ]);
    expect(JSON.stringify(findings)).not.toContain('0123456789abc');
  });

  test('a name that no shell can set is told and left out', () => {
    const { file, findings } = profileOf({ env: ['a.b=1', 'x\u202ey=1', '=z', 'plain'] });
    expect(file).toBeNull();
    expect(findings.map(({ message }) => message.split(' is not')[0])).toEqual(['ENV a.b', 'ENV x\\xe2\\x80\\xaey']);
  });
});
