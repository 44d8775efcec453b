import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { owned, rules, said, start, trigger } from './a-dockerfile.ts';

describe('what only root can do', () => {
  const cases = [
    ['apt-get update && apt-get install -y libpq-dev', 'apt-get'],
    ['apt install --yes libpq-dev', 'apt'],
    ['DEBIAN_FRONTEND=noninteractive apt-get -y install libpq-dev', 'apt-get'],
    ['["apt-get", "install", "libpq-dev"]', 'apt-get'],
    ["bash -ec 'cd /tmp; apt-get update'", 'apt-get'],
    ['["/bin/sh", "-c", "cd /tmp && apt-get update"]', 'apt-get'],
    ['cd /tmp && dpkg -i x.deb', 'dpkg'],
    ['useradd -d /app -m app', 'useradd'],
    ['adduser app', 'adduser'],
    ['groupadd app', 'groupadd'],
    ['chown -R app /app', 'chown'],
    ['if [ ! -d /app ]; then mkdir -p /app/bin; fi', 'mkdir, which writes to /app/bin,'],
    ['echo 1 >/opt/x && cat /opt/x', 'echo, which writes to /opt/x,'],
    ['printf x | tee /etc/x && cat /etc/x', 'tee, which writes to /etc/x,'],
    ['tar -x -C /usr/src -f /tmp/x && cat /usr/src/x', 'tar, which writes to /usr/src,'],
  ];
  test.each(cases)('%s', (command, what) => {
    const [first] = said(`${start}RUN ${command}\nRUN apt-get update\n${trigger}`);
    expect(first).toBe(
      `error 2: ${what} needs root, and the user of heroku/heroku:24-build is heroku. | Write USER root before line 2, and USER heroku where root is no longer needed.`,
    );
    // Once up to the next USER.
    const errors = (text: string) => said(text).filter((each) => each.startsWith('error'));
    expect(errors(`${start}RUN ${command}\nRUN apt-get update\n${trigger}`)).toHaveLength(1);
    expect(errors(`${start}USER root\nRUN ${command}\n${trigger}`)).toEqual([]);
  });

  test.each([
    'dpkg -x x.deb /tmp/x',
    'apt-get download libpq-dev',
    'echo "apt-get install x; mkdir /x >/opt/x"',
    'mkdir /tmp/x && echo 1 >/tmp/x/y 2>/dev/null',
    'mkdir -p "$HOME/x" ~/y',
    'cp /etc/hosts /tmp/',
  ])('%s is for anybody', (command) => {
    expect(said(`${start}RUN ${command}\n${trigger}`)).toEqual([]);
  });

  rules([
    ['in a folder that was given to the user', `${owned}RUN mkdir /app/bin && touch /app/bin/x\n${trigger}`, []],
    [
      'in a folder that was copied for the user',
      `${start}COPY --chown=heroku a /app/\nRUN mkdir /app/b\n${trigger}`,
      [],
    ],
    ['in a folder that WORKDIR makes for the user', `${start}WORKDIR /app\nRUN mkdir -p /app/bin\n${trigger}`, []],
    [
      'in a folder that root made and kept',
      `${start}USER root\nRUN mkdir /app\nUSER heroku\nRUN mkdir /app/bin\n${trigger}`,
      ['error 5: mkdir, which writes to /app/bin, needs root, and the user is heroku since line 4.'],
    ],
    [
      'at a release',
      `${owned}${trigger}ONBUILD RUN apt-get update\n`,
      ['error 7: apt-get needs root, and the user is heroku since line 4. | Write ONBUILD USER root before line 7'],
    ],
    ['on a stack whose user is root', 'FROM heroku/heroku:22-build\nRUN apt-get update\nONBUILD COPY . /app\n', []],
    [
      'on an image that nobody knows',
      'FROM ghcr.io/org/base\nRUN apt-get update\nONBUILD COPY . /app\n',
      ['warning 1'],
    ],
  ]);
});

test('the Dockerfile of 2015, changed as it is told, passes', () => {
  const file = resolve(import.meta.dirname, '../../fixtures/old-dockerfiles/cedar-14/Dockerfile');
  const text = readFileSync(file, 'utf8');
  const serious = (changed: string) => said(changed).filter((each) => !each.startsWith('note'));
  expect(serious(text.replace('heroku/cedar:14', 'heroku/heroku:24-build'))).toEqual([
    expect.stringMatching(/^error 4: useradd needs root, and the user of heroku\/heroku:24-build is heroku\./),
  ]);
  expect(serious(text.replace('heroku/cedar:14', 'heroku/heroku:24-build\nUSER root'))).toEqual([]);
});

describe('what the base copies for root', () => {
  const copy = 'COPY package*.json ./\nRUN npm ci\n';
  rules([
    [
      'and npm has to write beside',
      `${start}WORKDIR /app\n${copy}${trigger}`,
      [
        'warning 3: What it copies belongs to root, and with some builders /app does as well, so npm ci (line 4), which runs as heroku, cannot write there. | Write line 3 as\n  USER root\n  RUN mkdir -p /app && chown heroku:heroku /app\n  USER heroku\n  COPY --chown=heroku:heroku package*.json ./',
      ],
    ],
    ['to a folder of the user’s', `${owned}${copy}${trigger}`, []],
    ['as root', `${start}USER root\nWORKDIR /app\n${copy}${trigger}`, []],
    ['with an owner', `${start}WORKDIR /app\n${copy.replace('COPY', 'COPY --chown=heroku:heroku')}${trigger}`, []],
    ['and nothing writes beside', `${start}WORKDIR /app\nCOPY go.mod ./\nRUN go mod download\n${trigger}`, []],
  ]);
});
