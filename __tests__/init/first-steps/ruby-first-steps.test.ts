import { describe, expect, test } from '@jest/globals';
import { rubyFirstSteps } from '../../../src/init/first-steps/ruby-first-steps.ts';
import { planInit } from '../../../src/init/plan-init.ts';
import { anApp } from '../an-app.ts';

const lock = ({ platforms = ['x86_64-linux'], gems = ['puma'] }: { platforms?: string[]; gems?: string[] }) =>
  [
    ...['GEM', '  specs:', ...gems.map((gem) => `    ${gem} (1.0)`), ''],
    ...['PLATFORMS', ...platforms.map((platform) => `  ${platform}`), '', 'DEPENDENCIES', '  puma', ''],
  ].join('\n');
const steps = async (files: Readonly<Record<string, string>>) => {
  await using app = await anApp({ Gemfile: '', ...files });
  return await rubyFirstSteps(app.folder);
};

describe('gems of', () => {
  test.each([['ruby'], ['x86_64-linux'], ['x86_64-linux-gnu'], ['arm64-darwin-24', 'x86_64-linux']])(
    '%s %s run on a dyno',
    async (...platforms) => {
      expect(await steps({ 'Gemfile.lock': lock({ platforms }) })).toEqual([]);
    },
  );

  test.each([[['arm64-darwin-24']], [['x64-mingw-ucrt', 'x86_64-linux-musl', 'aarch64-linux']]])(
    '%j do not',
    async (platforms) => {
      const expected = `Gemfile.lock:5 has ${platforms.join(', ')}, and not the platform of a dyno. Add it: bundle lock --add-platform x86_64-linux`;
      expect(await steps({ 'Gemfile.lock': lock({ platforms }) })).toEqual([expected]);
      expect(await steps({ 'Gemfile.lock': lock({ platforms }).replaceAll('\n', '\r\n') })).toEqual([expected]);
    },
  );

  test('an app without a lockfile, or one of an old Bundler, are not known', async () => {
    expect(await steps({})).toEqual([]);
    expect(await steps({ 'Gemfile.lock': 'GEM\n  specs:\n' })).toEqual([]);
  });
});

describe('assets', () => {
  const rails = { 'bin/rails': '', 'app/assets/builds/.keep': '' };

  test.each([
    [['jsbundling-rails'], { 'package.json': '{}' }, 'jsbundling-rails'],
    [['execjs', 'vite_ruby'], { 'package.json': '{}' }, 'vite_ruby'],
    [['execjs'], {}, 'execjs'],
  ])('of %j with %j need Node.js', async (gems, files, gem) => {
    const [step, ...others] = await steps({ ...rails, ...files, 'Gemfile.lock': lock({ gems }) });
    expect(step).toMatch(
      new RegExp(`^Gemfile\\.lock:\\d has ${gem}, so assets:precompile runs Node\\.js, which this Dockerfile does not`),
    );
    expect(others).toEqual([]);
  });

  test.each([
    [['importmap-rails'], { ...rails, 'package.json': '{}' }],
    [['jsbundling-rails'], rails],
    [['execjs', 'mini_racer'], rails],
    [['jsbundling-rails'], { 'package.json': '{}', 'config.ru': '' }],
  ])('of %j with %j do not', async (gems, files) => {
    expect(await steps({ ...files, 'Gemfile.lock': lock({ gems }) })).toEqual([]);
  });

  test('their package.json is not taken for another app', async () => {
    const files = { ...rails, Gemfile: '', 'package.json': '{}', 'go.mod': '' };
    await using app = await anApp({ ...files, 'Gemfile.lock': lock({ gems: ['jsbundling-rails'] }) });
    const plan = await planInit(app.folder, null);
    expect(plan.others.map(({ template }) => template)).toEqual(['go']);
    expect(plan.toDo).toEqual([expect.stringContaining('assets:precompile')]);
    await using other = await anApp({ ...files, 'Gemfile.lock': lock({}) });
    expect((await planInit(other.folder, null)).others.map(({ template }) => template)).toEqual(['node', 'go']);
  });
});
