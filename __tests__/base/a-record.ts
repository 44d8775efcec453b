import type { BaseRecord } from '../../src/base/record.ts';

/** A digest of one repeated letter. */
export function aDigest(letter: string): string {
  return `sha256:${letter.repeat(64)}`;
}

/** A record with something in each field. */
export const aRecord: BaseRecord = {
  version: 3,
  key: 'ab'.repeat(32),
  platform: 'linux/amd64',
  diffIds: [aDigest('1'), aDigest('2')],
  config: {
    env: ['PATH=/usr/bin', 'A=b=c'],
    cmd: null,
    entrypoint: ['/bin/sh', '-c'],
    workingDir: '/app',
    user: 'heroku',
    onBuild: ['COPY . /app'],
    volumes: ['/data'],
    labels: { a: '1', b: '' },
    shell: ['/bin/bash', '-c'],
    stopSignal: 'SIGINT',
    exposedPorts: ['53/udp', '8080/tcp'],
    healthcheck: '{"Test":["CMD","/check"]}',
  },
  stored: { form: 'thin', configDigest: aDigest('c'), diffIds: [aDigest('3')] },
  builtAt: '2026-11-20T03:04:05.678Z',
  buildSeconds: 61.5,
  from: [
    { reference: 'heroku/heroku:24-build', digest: aDigest('f') },
    { reference: 'node:24', digest: null },
  ],
  files: [
    { path: '.jdk/bin/java', size: 12_345, time: 1_700_000_000, digest: 'd'.repeat(64) },
    { path: 'caf\\xe9/naïve..py', size: 0, time: -1, digest: 'e'.repeat(64), keepsTime: true },
    { path: 'lib/libz.so.1', size: 1, time: 0, digest: 'f'.repeat(64), md5: '5'.repeat(32) },
  ],
  treeDigest: '7'.repeat(64),
  packages: {
    kind: 'dpkg',
    packages: [
      { name: 'libc6', version: '2.39-0ubuntu8.6', source: 'glibc', security: true },
      { name: 'zlib1g', version: '1:1.3.dfsg-3.1', source: null, security: null },
    ],
    libraries: [
      { path: '/usr/lib/libc.so.6', package: 'libc6', md5: null },
      { path: '/usr/lib/libz.so.1', package: 'zlib1g', md5: '6'.repeat(32) },
      { path: '/usr/local/lib/own.so', package: null, md5: null },
    ],
  },
  outside: {
    runImage: '9'.repeat(64),
    left: {
      groups: [
        { kind: 'package', name: 'zlib1g', bytes: 120_000, files: 2 },
        { kind: 'folder', name: '/opt/tool', bytes: 1_000, files: 1 },
      ],
      files: [
        { path: '/opt/tool/bin/tool', group: '/opt/tool' },
        { path: '/usr/lib/libz.so.1', group: 'zlib1g' },
      ],
    },
  },
};
