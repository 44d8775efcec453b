import { describe, expect, test } from '@jest/globals';
import { releaseInputs } from '../../src/contract.ts';
import { readAppInputs } from '../../src/inputs/app-inputs.ts';
import { InputReader } from '../../src/inputs/input-reader.ts';

function read(values: Readonly<Record<string, string>>, isNeeded = true) {
  const reader = new InputReader(new Map(Object.entries(values)), releaseInputs);
  return { ...readAppInputs(reader, isNeeded), faults: reader.faults };
}

const NAME_RULE =
  'an app name has 3 to 30 lower-case letters, digits and hyphens, begins with a letter and ends with no hyphen';
const PIPELINE_RULE =
  'a pipeline name has 3 to 30 lower-case letters, digits and hyphens and begins with a letter; its id is a UUID';

test.each([
  ['one', [['one']]],
  ['one, two', [['one', 'two']]],
  ['one\ntwo', [['one'], ['two']]],
  [' one ,two,\r\n\n, \nthree', [['one', 'two'], ['three']]],
])('heroku-app %j is %j: a line is a wave', (text, waves) => {
  expect(read({ 'heroku-app': text })).toEqual({ apps: waves.flat(), waves, pipeline: null, stages: [], faults: [] });
});

test.each([
  [undefined, ['production']],
  ['production', ['production']],
  ['staging\nproduction', ['staging', 'production']],
  ['review\r\n development \n\ntest', ['review', 'development', 'test']],
])('heroku-pipeline-stage %j is %j', (text, stages) => {
  const stage = text === undefined ? {} : { 'heroku-pipeline-stage': text };
  expect(read({ 'heroku-pipeline': 'shop', ...stage })).toEqual({
    apps: [],
    waves: [],
    pipeline: 'shop',
    stages,
    faults: [],
  });
});

test('a pipeline is named by its id as well', () => {
  const pipeline = '01234567-89ab-cdef-0123-456789abcdef';
  expect(read({ 'heroku-pipeline': pipeline })).toMatchObject({ pipeline, faults: [] });
});

test('neither need be named where nothing is released', () => {
  expect(read({}, false)).toEqual({ apps: [], waves: [], pipeline: null, stages: [], faults: [] });
  expect(read({}).faults).toEqual(['heroku-app is empty; name the app to release to, or set release to false.']);
  expect(read({ 'heroku-app': ' ,\n,' }).faults).toHaveLength(1);
});

test('the default stage, as the runner gives it, says nothing of a pipeline', () => {
  expect(read({ 'heroku-app': 'one', 'heroku-pipeline': '', 'heroku-pipeline-stage': 'production' }).faults).toEqual(
    [],
  );
});

describe('row 1: faults, each by the name of its input', () => {
  test.each([
    [
      'both',
      { 'heroku-app': 'one\ntwo', 'heroku-pipeline': 'shop' },
      ['heroku-pipeline is "shop" beside heroku-app "one, two"; give one of the two.'],
    ],
    ['an app twice on a line', { 'heroku-app': 'one, one' }, ['heroku-app is "one, one"; it names an app twice.']],
    [
      'an app twice in two waves',
      { 'heroku-app': 'one, two\nthree, one' },
      ['heroku-app is "one, two, three, one"; it names an app twice.'],
    ],
    [
      'names that are none, in two waves',
      { 'heroku-app': 'x; curl evil\n../other, a%2Fb' },
      [
        `heroku-app is "x; curl evil"; ${NAME_RULE}.`,
        `heroku-app is "../other"; ${NAME_RULE}.`,
        `heroku-app is "a%2Fb"; ${NAME_RULE}.`,
      ],
    ],
    ['a pipeline that is none', { 'heroku-pipeline': 'a%2Fb' }, [`heroku-pipeline is "a%2Fb"; ${PIPELINE_RULE}.`]],
    ['two pipelines', { 'heroku-pipeline': 'shop, blog' }, [`heroku-pipeline is "shop, blog"; ${PIPELINE_RULE}.`]],
    ['a short pipeline', { 'heroku-pipeline': 'ab' }, [`heroku-pipeline is "ab"; ${PIPELINE_RULE}.`]],
    [
      'a stage that is none',
      { 'heroku-pipeline': 'shop', 'heroku-pipeline-stage': 'live' },
      ['heroku-pipeline-stage is "live"; write review, development, test, staging, production, a line each.'],
    ],
    [
      'stages on one line',
      { 'heroku-pipeline': 'shop', 'heroku-pipeline-stage': 'staging, production' },
      [
        'heroku-pipeline-stage is "staging, production"; write review, development, test, staging, production, a line each.',
      ],
    ],
    [
      'a stage twice',
      { 'heroku-pipeline': 'shop', 'heroku-pipeline-stage': 'staging\nstaging' },
      ['heroku-pipeline-stage is "staging, staging"; it names a stage twice.'],
    ],
    [
      'a stage without a pipeline',
      { 'heroku-app': 'one', 'heroku-pipeline-stage': 'staging' },
      ['heroku-pipeline-stage is "staging" without a heroku-pipeline; name the pipeline, or leave it out.'],
    ],
  ])('%s', (_what, values, faults) => {
    expect(read(values).faults).toEqual(faults);
  });
});
