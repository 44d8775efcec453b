import { expect } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { readReleaseInputs } from '../../src/inputs/inputs.ts';

export const token = 'HRKU-canary-0123456789';

/** The inputs of a release with these among them. */
export function given(values: Readonly<Record<string, string>> = {}) {
  const all = { 'heroku-api-key': token, 'heroku-app': 'my-app', ...values };
  return readReleaseInputs({ values: new Map(Object.entries(all)), workspace: '/work' });
}

/** What is wrong with them, a fault a line; none if they are fine. */
export function faultsOf(values: Readonly<Record<string, string>>): readonly string[] {
  try {
    given(values);
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}
