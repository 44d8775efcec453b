import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/base/dockerfile/dockerfile.ts';
import { checkDockerfile } from '../../../src/init/check/check-dockerfile.ts';

export const start = 'FROM heroku/heroku:24-build\n';
export const trigger = 'ONBUILD COPY --chown=heroku:heroku . /app\n';
/** The folder of the app, given to the stack image's user. */
export const owned = `${start}USER root\nRUN mkdir /app && chown heroku:heroku /app\nUSER heroku\nWORKDIR /app\n`;

const now = Date.parse('2026-11-21');

/** What is said of a Dockerfile whose app has a Procfile: level, line and the words that tell findings apart. */
export function said(text: string, procfile: string | null = 'web: bin/server'): readonly string[] {
  const findings = checkDockerfile(readDockerfile({ text, file: 'Dockerfile' }), {
    procfile:
      procfile === null
        ? null
        : { file: 'Procfile', text: procfile, processTypes: { web: procfile.replace(/^web: /, '') } },
    now,
  });
  return findings.map(
    ({ level, line, what, change }) => `${level} ${line}: ${what}${change === null ? '' : ` | ${change}`}`,
  );
}

/** Each is a Dockerfile and, for each finding in order, something that it says. */
export function rules(cases: readonly (readonly [name: string, text: string, findings: readonly string[]])[]): void {
  test.each(cases)('%s', (_, text, findings) => {
    const found = said(text);
    expect(found).toEqual(findings.map((part) => expect.stringContaining(part)));
  });
}
