import { describe, expect, test } from '@jest/globals';
import { type CauseContext, likelyCause } from '../../src/dyno/likely-cause.ts';
import { inputNames } from '../../src/dyno/setting-names.ts';

const context: CauseContext = {
  givenNames: new Set(['REDIS_URL']),
  knowsConfigVars: true,
  network: 'bridge',
  port: 12_345,
  hints: [],
  settings: inputNames,
};

const causeOf = (text: string, given: Partial<CauseContext> = {}) =>
  likelyCause(text.split('\n'), { ...context, ...given });

/** As bash, glibc, Node.js, Python, Ruby, Java and Perl print them. */
const causes: readonly (readonly [string, string])[] = [
  [
    './tool: error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory',
    'The library libpq.so.5 is neither in the slug nor in the run image',
  ],
  [
    "./tool: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
    'which has no GLIBC_2.38. Build FROM the build image',
  ],
  [
    "./tool: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by ./tool)",
    'which has no GLIBCXX_3.4.32',
  ],
  ['bash: line 4: ./tool: cannot execute: required file not found', 'loader that ./tool asks for'],
  [
    'bash: ./run.py: /usr/bin/python3: bad interpreter: No such file or directory',
    'interpreter or loader that ./run.py asks for',
  ],
  ['bash: line 4: gunicorn: command not found', "The command gunicorn is not on the dyno's PATH"],
  ['sh: 1: next: not found', "The command next is not on the dyno's PATH"],
  ['Error: listen EACCES: permission denied 0.0.0.0:80', 'It listens on port 80, which no dyno may'],
  [
    'Error: listen EADDRINUSE: address already in use :::3000',
    'Two things of it listen on port 3000, which is not $PORT',
  ],
  ['Error: listen EADDRINUSE: address already in use :::12345', 'Let only one of them use $PORT'],
  ['OSError: [Errno 98] Address already in use', 'Let only one of them use $PORT'],
  ["Error: EACCES: permission denied, mkdir '/var/lib/app'", 'It may not use /var/lib/app'],
  ["PermissionError: [Errno 13] Permission denied: '/run/app.pid'", 'It may not use /run/app.pid'],
  ['bash: line 4: ./start: Permission denied', './start may not be run or opened'],
  ["Error: Cannot find module 'express'", 'The Node module express is not in the slug'],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'koa' imported from /app/server.js",
    'The Node module koa is not in the slug',
  ],
  ["ModuleNotFoundError: No module named 'flask'", 'The Python module flask is not in the slug'],
  ['<internal:require>: cannot load such file -- sinatra (LoadError)', 'The gem of sinatra is not in the slug'],
  ['Could not find rack-3.1.8 in locally installed gems (Bundler::GemNotFound)', 'The gem of rack-3.1.8'],
  ['Error: Could not find or load main class com.example.Main', 'Java does not find com.example.Main'],
  ['Error: Unable to access jarfile target/app.jar', 'Java does not find target/app.jar'],
  ["Can't locate Mojolicious.pm in @INC (you may need to install the module)", 'The Perl module Mojolicious.pm'],
  ['Exception in thread "main" java.lang.OutOfMemoryError: Java heap space', 'It wants more memory'],
  ["KeyError: 'DATABASE_URL'", 'The config var DATABASE_URL is not set'],
  ['`fetch\': key not found: "DATABASE_URL" (KeyError)', 'The config var DATABASE_URL is not set'],
  ['Error: DATABASE_URL is not set', 'The config var DATABASE_URL is not set'],
  ['Missing required environment variable: STRIPE_KEY', 'The config var STRIPE_KEY is not set'],
  [
    "ArgumentError: Missing `secret_key_base` for 'production' environment",
    'The config var SECRET_KEY_BASE is not set',
  ],
  ['Error: getaddrinfo EAI_AGAIN db.internal', 'It needs a service that cannot be reached from here'],
  ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'It needs a service on 127.0.0.1, where a dyno has none'],
];

test.each(causes)('%s', (text, cause) => {
  expect(causeOf(`starting\n${text}\n    at somewhere`)).toContain(cause);
});

test.each([
  '',
  'Listening on 3000',
  'Segmentation fault',
  "KeyError: 'REDIS_URL'",
  "KeyError: 'name'",
  'REDIS_URL is set',
])('%j tells no cause', (text) => {
  expect(causeOf(text)).toBeNull();
});

test('the missing network is the cause where there is none', () => {
  expect(causeOf('getaddrinfo ENOTFOUND db', { network: 'none' })).toContain('set dyno-check-network to bridge');
});

test('config vars that are not known cannot be told from those that are not set', () => {
  expect(causeOf("KeyError: 'DATABASE_URL'", { knowsConfigVars: false })).toContain(
    'not known here: give it by dyno-env',
  );
});

test.each([
  ["KeyError: 'DATABASE_URL'", {}, 'by --env.'],
  ["KeyError: 'DATABASE_URL'", { knowsConfigVars: false }, 'by --env.'],
  ['getaddrinfo ENOTFOUND db', {}, 'by --env, if'],
  ['getaddrinfo ENOTFOUND db', { network: 'none' }, 'set --network to bridge'],
  ['JavaScript heap out of memory', {}, 'set --memory to'],
] as const)('%s: the cure names the settings as the user knows them', (text, given, cure) => {
  const settings = { ...inputNames, environment: '--env', network: '--network', memory: '--memory' };
  expect(causeOf(text, { ...given, settings })).toContain(cure);
});

describe('a hint of another check', () => {
  const hints = [{ name: 'libpq.so.5', message: 'libpq5 has it.' }];

  test('stands before what the output alone tells', () => {
    expect(causeOf('error while loading shared libraries: libpq.so.5: cannot open shared object file', { hints })).toBe(
      'libpq5 has it.',
    );
  });

  test.each(['libpq.so.50 is missing', 'mylibpq.so.5 is missing'])('is none for another name: %s', (text) => {
    expect(causeOf(text, { hints })).toBeNull();
  });
});

test('names out of the output are cut', () => {
  expect((causeOf(`Cannot find module '${'x'.repeat(5_000)}'`) ?? '').length).toBeLessThan(300);
});

test('a hostile line is judged in no time', () => {
  const startMs = performance.now();
  for (const part of ['A_', 'ECONNREFUSED ', ': ', 'Permission denied ', 'missing env ', "Cannot find module '"]) {
    causeOf(part.repeat(500 / part.length));
  }
  expect(performance.now() - startMs).toBeLessThan(500);
});
