import { expect, test } from '@jest/globals';
import { adviceTable } from '../../src/report/advice-table.ts';
import { renderBlocks } from '../../src/report/blocks.ts';
import { adviseOn } from '../../src/slug/advice.ts';
import { adviceSubjects } from '../../src/slug/advice-subjects.ts';
import { aFile, entriesOf } from '../slug/a-manifest.ts';
import { expectOnlyOurMarkup, hostileNames, withoutCode } from './as-github.ts';

function tableOf(paths: readonly string[]): string {
  const advice = adviseOn({ entries: entriesOf(paths.map((path) => aFile(path))) });
  return renderBlocks(adviceTable(advice), Number.POSITIVE_INFINITY);
}

test('nothing is shown where nothing could go', () => {
  expect(adviceTable([])).toEqual([]);
});

test('a row an advice: what, how much, how; the first names, and how many more there are', () => {
  const files = ['a/x.a', 'a/y.a', 'b/x.a', 'b/y.a', '.x/z.a', '.env'];
  expect(tableOf(files).split('\n').slice(2)).toEqual([
    '| What looks like credentials<br>`.env` | 195.3 KB | Name it in `.dockerignore`, and use config vars.<br>Or in `.slugignore`:<br>`/.env` |',
    `| Static libraries and headers<br>\`.x/z.a\`<br>\`a/x.a\`<br>\`a/y.a\`<br>and 2 more | 976.6 KB | ${adviceSubjects['static-libraries'].build}<br>Or in \`.slugignore\`:<br>\`*.a\`<br>\`/.x/z.a\`<br>${adviceSubjects['static-libraries'].caution} |`,
  ]);
});

test.each(hostileNames)('row 97: a path with %j leaves the table whole and has no markup', (name) => {
  const paths = ['x/.git/a', 'y/z.a', '.env'].map((path) => `${name.replaceAll('/', '_')}/${path}`);
  const markdown = tableOf(paths);
  expectOnlyOurMarkup(markdown);
  expect(markdown.split('\n')).toHaveLength(5);
});

test('the words of every advice are plain text and code', () => {
  for (const { title, build, caution } of Object.values(adviceSubjects)) {
    for (const text of [title, build, caution ?? '']) expect(withoutCode(text)).not.toMatch(/[<>|*_`[\]\n]/);
  }
});
