import { expect, test } from '@jest/globals';
import { planInit } from '../../../src/init/plan-init.ts';
import { anApp } from '../an-app.ts';

const toDo = async (files: Readonly<Record<string, string>>) => {
  await using app = await anApp({ 'index.php': '', ...files });
  return (await planInit(app.folder, 'php')).toDo;
};
const requires = (...extensions: readonly string[]) =>
  `{"require":{\n${extensions.map((name) => `"ext-${name}":"*"`).join(',\n')}\n}}`;

test('an app without Composer has nothing to do', async () => {
  expect(await toDo({})).toEqual([]);
});

test('a composer.json without its lockfile is told', async () => {
  expect(await toDo({ 'composer.json': '{}' })).toEqual([
    'There is no composer.lock. Make it: composer update --no-install',
  ]);
});

test('extensions that the image has need nothing', async () => {
  const manifest = requires('json', 'mbstring', 'PDO', 'pdo_sqlite', 'SimpleXML', 'sodium');
  expect(await toDo({ 'composer.json': manifest, 'composer.lock': '{}' })).toEqual([]);
});

test('each of the others gets the line that adds it, and where', async () => {
  const found = await toDo({ 'composer.json': requires('pdo_mysql', 'intl', 'redis'), 'composer.lock': '{}' });
  expect(found).toEqual([
    'composer.json:2 requires ext-pdo_mysql, which the PHP image lacks. Put under Dockerfile:6: RUN docker-php-ext-install pdo_mysql',
    expect.stringMatching(
      /^composer\.json:3 requires ext-intl, .*: RUN apt-get update && apt-get install -y --no-install-recommends libicu-dev && docker-php-ext-install intl; and copy what libraries it has that the stack lacks, as Dockerfile:\d+ does those of Apache$/,
    ),
    'composer.json:4 requires ext-redis, which the PHP image lacks. Put under Dockerfile:6: RUN pecl install redis && docker-php-ext-enable redis',
  ]);
});

test('so do those of its packages, but not what a package stands in for', async () => {
  const lock = {
    packages: [
      { name: 'a/a', require: { php: '>=8', 'ext-gd': '*', 'ext-ctype': '*', 'ext-apcu': '*' } },
      { name: 'a/b', require: { 'ext-gd': '*' }, suggest: { 'ext-imagick': 'faster' } },
      { name: 'a/c', provide: { 'ext-apcu': '*' } },
    ],
    'packages-dev': [{ name: 'a/d', require: { 'ext-xdebug': '*' } }],
  };
  const found = await toDo({ 'composer.json': '{}', 'composer.lock': JSON.stringify(lock) });
  expect(found).toEqual([expect.stringMatching(/^A package in composer\.lock requires ext-gd, /)]);
});

test('OPcache is part of PHP from 8.5 on', async () => {
  const asks = (php: string) => `{"require":{"php":"${php}","ext-zend-opcache":"*"}}`;
  const before = await toDo({ 'composer.json': asks('~8.4.0'), 'composer.lock': '{}' });
  expect(before).toEqual([expect.stringMatching(/: RUN docker-php-ext-install opcache$/)]);
  expect(await toDo({ 'composer.json': asks('~8.5.0'), 'composer.lock': '{}' })).toEqual([]);
});
