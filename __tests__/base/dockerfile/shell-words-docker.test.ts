// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of Dockerfiles.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expandWord, splitWords } from '../../../src/base/dockerfile/shell-words.ts';
import { dockerHosts } from '../../harness/docker-hosts.ts';

const values: Readonly<Record<string, string>> = { A: 'one', E: '', P: 'a.b.c/d.b.c', N2: 'two' };
const lookup = (name: string): string | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

/** Understood by every builder. */
const common = [
  ...['$A', '${A}', '$A-$N2', '${A}2', '$A_', '$E', '$U', 'x${U}y', '$', 'a$', '$.', '\\$A', "'$A'", '"$A"', '"\\$A"'],
  ...['"a\\b"', 'a\\b', '"a\\"b"', "'a\\b'", `"it's"`, `'say "x"'`, 'a"b"c\'d\'', '${A:-x}', '${E:-x}', '${U:-x}'],
  ...['${A:+x}', '${E:+x}', '${U:+x}', '${U:-${A}}', '${U:-"q"}', "${U:-'q'}", '${U:-$N2-z}', '${A:?no}'],
];
/** BuildKit only. */
const modern = [
  ...['${U-x}', '${E-x}', '${E+x}', '${U+x}', '${P#*.}', '${P##*.}', '${P%.*}', '${P%%.*}', '${P#?}', '${P%zzz}'],
  ...['${P/b/X}', '${P//b/X}', '${P//./}', '${P/a*c/X}', '${P#a\\.}', '${P//\\//_}'].filter(
    (word) => word !== '${P#a\\.}',
  ),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shell-words-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('words expand as on a real engine', async () => {
  for (const host of await dockerHosts()) {
    const words = host.builder === 'buildkit' ? [...common, ...modern] : common;
    const tag = `localhost/shell-words-test:${randomUUID()}`;
    const given = Object.entries(values).map(([name, value]) => `ENV ${name}="${value}"`);
    const labels = words.map((word, index) => `LABEL w${index}=${word}`);
    await writeFile(join(folder, 'Dockerfile'), ['FROM scratch', ...given, ...labels].join('\n'));
    await host.docker(['build', '--quiet', '--tag', tag, folder]);
    try {
      const found: unknown = JSON.parse(
        String(await host.docker(['inspect', '--format', '{{json .Config.Labels}}', tag])),
      );
      const ours = words.map((word, index) => [`w${index}`, expandWord(word, lookup, '\\').text]);
      expect({ host: host.name, labels: found }).toEqual({ host: host.name, labels: Object.fromEntries(ours) });
    } finally {
      await host.docker(['rmi', '--force', tag]);
    }
  }
});

test('variables that the Dockerfile does not set are named', () => {
  expect(expandWord('$A/$U/${V:-x}', lookup, '\\')).toEqual({ text: 'one//x', unknown: ['U', 'V'] });
});

test('a backtick escapes where it is the escape', () => {
  expect(expandWord('a`$A\\b', lookup, '`').text).toBe('a$A\\b');
  expect(splitWords('a` b "c d" e\\ f', '`')).toEqual(['a` b', '"c d"', 'e\\', 'f']);
});

describe('what Docker refuses', () => {
  test.each(["'a", '"a', '${A', '${', '${}', '${A:x}', '${A^}', '${U:?why}', '${P/a}'])('%s', (word) => {
    expect(() => expandWord(word, lookup, '\\')).toThrow(SyntaxError);
  });
});
