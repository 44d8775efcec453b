import { expect, jest, test } from '@jest/globals';
import { npmRegistry } from '../examples/example-image.ts';
import { aHeroku, forgetBase } from '../release/a-release.ts';
import { anApp, checkOf, releaseProven } from './an-app.ts';

// Each builds a real example, and downloads what goes into it.
jest.setTimeout(300_000);

test.each([['node'], ['jdk']])(
  'row 10: examples/%s is green, with its boot time and peak memory in the summary',
  async (name) => {
    await using heroku = await aHeroku({ app: { configVars: { SESSION_SECRET: 'canary-5d41402abc4b2a76' } } });
    await using app = await anApp(`examples/${name}`);
    const arg: Record<string, string> =
      name === 'node' ? { 'build-args': `NPM_CONFIG_REGISTRY=${await npmRegistry()}` } : {};
    await using result = await releaseProven(heroku, app, { inputs: { ...arg, 'dyno-env': 'GREETING=hello' } });
    forgetBase(result.outputs['base-key']);
    expect(result.exitCode === 0 ? '' : result.log).toBe('');
    expect(result.summary).toMatch(
      /^\| Dyno boot \| passed \| `web answered in \d+\.\d s, \d+\.\d MB at its peak` \|$/m,
    );
    expect(result.report?.checks.map(({ check }) => check)).toEqual([
      'size',
      'secrets',
      'procfile',
      'links',
      'left-behind',
      'dyno',
    ]);
    for (const check of ['procfile', 'left-behind', 'dyno'] as const)
      expect(checkOf(result, check).outcome).toBe('passed');
    // The dyno has the app's config vars, and nobody sees what is in them.
    expect(result.log).toContain('The dyno has the config vars SESSION_SECRET, GREETING');
    const printed = result.log.replace(/^::add-mask::.*$/gm, '');
    for (const text of [printed, result.summary, JSON.stringify(result.report)])
      expect(text).not.toContain('canary-5d');
  },
);
