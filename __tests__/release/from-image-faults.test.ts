import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { aRepository } from '../harness/a-repository.ts';
import { Registry } from '../harness/registry.ts';
import type { RegistryPlan } from '../harness/registry-front.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, docker, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';

let heroku: LocalHeroku;
let stack: Stack;
let locked: Registry;

beforeAll(async () => {
  heroku = await aHeroku();
  stack = await Stack.start();
  locked = await Registry.start({ login: { user: 'ann', password: 'c4nary' } });
});
afterAll(async () => {
  await locked[Symbol.asyncDispose]();
  await stack[Symbol.asyncDispose]();
  await heroku.close();
});

/** Releases those files with no base anywhere. */
async function run(files: Readonly<Record<string, string>>): Promise<ActionResult> {
  await using repository = await aRepository(files);
  return await releaseTo(heroku, { workspace: repository.folder, inputs: { 'base-store': 'none' } });
}

/** Red with one error of one line, and nothing was made at Heroku. */
async function refusal(files: Readonly<Record<string, string>>): Promise<string> {
  const before = heroku.journal.length;
  await using result = await run(files);
  expect(result.exitCode).toBe(1);
  const errors = result.log.match(/^::error.*$/gm) ?? [];
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toMatch(/%0A|HTTP code|a bug/);
  expect(heroku.journal.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  return errors[0] ?? '';
}

const withDockerfile = (...lines: readonly string[]) => ({
  ...anAppOn(stack.reference),
  Dockerfile: [`# ${randomUUID()}`, ...lines, 'COPY runtime /app/runtime', 'ONBUILD COPY . /app', ''].join('\n'),
});

describe('row 27: with no base, one line says why the FROM image cannot be had', () => {
  test('its registry is unreachable', async () => {
    expect(await refusal(anAppOn('127.0.0.1:1/stack:1'))).toMatch(
      /127\.0\.0\.1:1\/stack:1 could not be pulled.*connection refused.*reach the registry 127\.0\.0\.1:1/,
    );
  });

  test('its registry wants a login', async () => {
    const reference = `${locked.host}/stack:1`;
    expect(await refusal(anAppOn(reference))).toMatch(
      new RegExp(`The image ${reference} could not be pulled.*refused it.*docker login ${locked.host}`),
    );
  });

  test('its tag is gone', async () => {
    expect(await refusal(anAppOn(`${stack.registry.host}/stack:gone`))).toMatch(
      /stack:gone could not be pulled.*Is the name right/,
    );
  });

  test.each<[string, RegistryPlan, RegExp]>([
    [
      'is limited',
      () => ({ kind: 'answer', status: 429, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' }),
      /limits how often .*log in/,
    ],
    ['answers 503', () => ({ kind: 'answer', status: 503 }), /503.*reach the registry/],
    ['breaks connections', () => ({ kind: 'cut', afterBytes: 0 }), /EOF.*reach the registry/],
  ])('its registry %s', async (_, plan, says) => {
    await stack.forget();
    stack.registry.plan = plan;
    expect(await refusal(anAppOn(stack.reference))).toMatch(says);
    stack.registry.plan = undefined;
  });

  test('a build argument in its name is not set', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Docker's own.
    expect(await refusal(withDockerfile('ARG STACK', 'FROM ${STACK}'))).toMatch(/Dockerfile.*line[= ]3.*STACK/);
  });
});

test('FROM scratch has no registry to ask, and no stack: it is built as it is, without a warning', async () => {
  await using result = await run(withDockerfile('FROM scratch'));
  expect(result.outputs).toMatchObject({ released: 'true', 'base-hit': 'built' });
  expect(result.log).not.toMatch(/^::warning/m);
  expect(result.report?.base?.from).toEqual([]);
});

test('row 69: a stack past its end of life is warned of at its line, and is not for an app on another', async () => {
  // No registry has that name, so the engine's own is used.
  const reference = 'heroku/heroku:20-heroku-docker-release-test';
  docker('tag', 'heroku/heroku:24', reference);
  try {
    await using result = await run(withDockerfile(`FROM ${reference}`));
    expect(result.outputs['released']).toBe('false');
    expect(result.log).toMatch(
      /^::error file=Dockerfile,line=2::The Dockerfile starts from heroku\/heroku:20-\S+, which is of the stack heroku-20, and my-app runs on heroku-24/m,
    );
    expect(result.log).toMatch(
      /^::warning file=Dockerfile,line=2::Dockerfile line 2: the stack heroku-20 reached its end of life on 2025-04-30/m,
    );
  } finally {
    docker('rmi', reference);
  }
});
