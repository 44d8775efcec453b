import { describe, expect, test } from '@jest/globals';
import { endOfStack, stackMismatch, stackOfImage } from '../../src/base/stack-image.ts';

const digest = `sha256:${'0f'.repeat(32)}`;

test.each([
  ['heroku/heroku:24', 'heroku-24'],
  ['heroku/heroku:24-build', 'heroku-24'],
  ['heroku/heroku:24-cnb-build', 'heroku-24'],
  ['heroku/heroku:22.v142', 'heroku-22'],
  ['heroku/heroku:22-build.v142', 'heroku-22'],
  ['docker.io/heroku/heroku:20', 'heroku-20'],
  ['index.docker.io/heroku/heroku:26-build', 'heroku-26'],
  [`heroku/heroku:24@${digest}`, 'heroku-24'],
  [`heroku/heroku:24-build@${digest}`, 'heroku-24'],
])('%s is of the stack %s', (reference, stack) => {
  expect(stackOfImage(reference)).toBe(stack);
});

test.each([
  'heroku/heroku',
  'heroku/heroku:latest',
  `heroku/heroku@${digest}`,
  'heroku/heroku:24x',
  'heroku/heroku:24_build',
  'heroku/heroku:24.v1-mine',
  'heroku/heroku-build:24',
  'example.com/heroku/heroku:24',
  'not-docker.io/heroku/heroku:24',
  'myheroku/heroku:24',
  'library/ubuntu:24',
  'scratch',
  '',
])('%j is of no stack that we know', (reference) => {
  expect(stackOfImage(reference)).toBeNull();
});

test('a long tag that is nearly one is told at once', () => {
  const start = performance.now();
  expect(stackOfImage(`heroku/heroku:24${'-a'.repeat(26)}_`)).toBeNull();
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each([
  ['heroku-16', '2021-04-30'],
  ['heroku-18', '2023-04-30'],
  ['heroku-20', '2025-04-30'],
  ['heroku-22', '2027-04-30'],
  ['heroku-24', '2029-04-30'],
])('%s gets patches up to the end of %s', (stack, lastDay) => {
  expect(endOfStack(stack, Date.parse(`${lastDay}T23:59:59.999Z`))).toBeNull();
  expect(endOfStack(stack, Date.parse(`${lastDay}T23:59:59.999Z`) + 1)).toBe(lastDay);
});

test.each(['heroku-26', 'heroku-99', 'toString', '__proto__'])(
  'nothing is said of %s, whose end is not known',
  (stack) => {
    expect(endOfStack(stack, Date.parse('2099-01-01'))).toBeNull();
  },
);

describe('row 69: the stack of the slug and of the app', () => {
  test.each([
    ['heroku/heroku:24-build', 'heroku-24'],
    ['ruby:3.4', 'heroku-24'],
    ['scratch', 'cnb'],
  ])('%s is no obstacle for an app on %s', (reference, stack) => {
    expect(stackMismatch({ reference, app: 'my-app', stack })).toBeNull();
  });

  test('another one is told with both ways out', () => {
    expect(stackMismatch({ reference: 'heroku/heroku:22-build', app: 'my-app', stack: 'heroku-24' })).toBe(
      "The Dockerfile starts from heroku/heroku:22-build, which is of the stack heroku-22, and my-app runs on heroku-24, which has other libraries: start from heroku/heroku:24-build, or set the app's stack to the Dockerfile's (`heroku stack:set heroku-22 --app my-app`).",
    );
    expect(stackMismatch({ reference: 'heroku/heroku:24', app: 'my-app', stack: 'cedar-14' })).toContain(
      "which has other libraries: set the app's stack",
    );
  });
});
