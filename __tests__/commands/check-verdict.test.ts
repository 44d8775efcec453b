import { expect, test } from '@jest/globals';
import { type CheckedSlug, refuseUnproven } from '../../src/commands/check-verdict.ts';
import type { ReportedCheck } from '../../src/report/reported-check.ts';

type Outcome = ReportedCheck['outcome'];

function aChecked(dyno: Outcome, links: Outcome, booted: readonly string[]): CheckedSlug {
  return {
    reported: { check: 'dyno', outcome: dyno, summary: 'of the dyno', findings: [] },
    links: { check: 'links', outcome: links, summary: 'of the links', findings: [] },
    processes: booted.map((processType) => ({
      processType,
      isProven: dyno !== 'failed',
      bootMs: null,
      peakMemoryBytes: null,
      exitCode: null,
      herokuCode: null,
      lastLines: [],
    })),
  };
}

const web = { file: 'a.tgz', processTypes: ['web'], linkCheck: 'warn' } as const;
const both = { ...web, processTypes: ['web', 'worker', 'release'] };
const strict = { ...web, linkCheck: 'fail' } as const;

test.each([
  ['all was booted', aChecked('passed', 'passed', ['web', 'worker']), both],
  ['what is missing is no failure', aChecked('passed', 'failed', ['web']), web],
  ['what is missing was not looked for', aChecked('passed', 'not-run', ['web']), web],
  [
    'release is not run by any check',
    aChecked('passed', 'passed', ['web']),
    { ...web, processTypes: ['web', 'release'] },
  ],
])('proven: %s', (_why, checked, asked) => {
  expect(() => refuseUnproven(checked, asked)).not.toThrow();
});

test.each([
  ['would not run on Heroku', aChecked('failed', 'passed', ['web']), web],
  ['would not run on Heroku', aChecked('passed', 'failed', ['web']), strict],
  ["'a.tgz' could not be checked: of the dyno", aChecked('not-run', 'passed', []), web],
  ["'a.tgz' is not proven: worker was not booted", aChecked('warned', 'passed', ['web']), both],
  ["'a.tgz' is not proven: worker was not booted", aChecked('passed', 'passed', ['web']), both],
  ["What 'a.tgz' needs could not be checked: of the links", aChecked('passed', 'not-run', ['web']), strict],
])('not proven: %s', (message, checked, asked) => {
  expect(() => refuseUnproven(checked, asked)).toThrow(message);
});
