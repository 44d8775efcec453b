import { expect, test } from '@jest/globals';
import { parseReport } from '../../src/report/read-report.ts';
import { quotedText } from '../../src/slug/quoted-text.ts';
import { aReport } from '../report/a-report.ts';

test('a text is quoted as names are shown, and cut', () => {
  expect(quotedText('bin/start\n')).toBe("'bin/start\\x0a'");
  expect(quotedText('x'.repeat(200))).toBe(`'${'x'.repeat(200)}'`);
  expect(quotedText('x'.repeat(201))).toBe(`'${'x'.repeat(199)}…'`);
});

test('row 97: no cut falls inside a character, and what a check quotes is read back from the report', () => {
  for (const start of ['', 'x']) {
    const summary = quotedText(`${start}${'😀'.repeat(250)}`);
    expect(summary.isWellFormed()).toBe(true);
    const report = { ...aReport(), checks: [{ check: 'procfile', outcome: 'warned', summary, findings: [] }] };
    expect(parseReport(Buffer.from(JSON.stringify(report))).checks[0]?.summary).toBe(summary);
  }
});
