import { isPublicConfigVar } from '../config-var-names.ts';
import { readRecord } from '../remote/wire-fields.ts';
import type { HerokuClient } from './client.ts';
import { HerokuApiError } from './errors.ts';
import { CALL_POLICIES } from './policy.ts';

/** An app's config vars, or why they are not known. */
export type ConfigVars = ReadonlyMap<string, string> | { readonly unknown: string };

/**
 * Reads the config vars of an app; their values are masked before anybody can log one, except those that are no secrets by
 * their names. A token that may not read them, as one for releases alone, is no failure. Throws RemoteError for any other
 * refusal or if there is no reply. https://devcenter.heroku.com/articles/platform-api-reference#config-vars
 */
export async function readConfigVars(client: HerokuClient, app: string): Promise<ConfigVars> {
  try {
    return await client.call({
      method: 'GET',
      path: ['apps', app, 'config-vars'],
      doing: `read the config vars of ${app}`,
      policy: CALL_POLICIES.read,
      read: (body) => {
        const vars = readVars(body);
        for (const value of secretConfigVars(vars)) client.log.mask(value);
        return vars;
      },
    });
  } catch (error) {
    if (error instanceof HerokuApiError && (error.status === 403 || error.status === 404)) {
      return { unknown: error.message };
    }
    throw error;
  }
}

/** The values that must not be seen: all but those that are no secrets by their names. None of what is not known. */
export function secretConfigVars(vars: ConfigVars): readonly string[] {
  if ('unknown' in vars) return [];
  return [...vars].filter(([name, value]) => value !== '' && !isPublicConfigVar(name)).map(([, value]) => value);
}

/** Throws a TypeError that shows no value. A var that Heroku gives as null is not set. */
function readVars(body: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(readRecord(body, 'config vars')).filter(([, value]) => value !== null);
  return new Map(
    entries.map(([name, value]) => {
      if (typeof value !== 'string') throw new TypeError(`the config var "${name}" is no text`);
      return [name, value];
    }),
  );
}
