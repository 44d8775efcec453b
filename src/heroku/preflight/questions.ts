import { readNullable, readRecord, readText } from '../../remote/wire-fields.ts';
import type { HerokuClient } from '../client.ts';
import { CALL_POLICIES } from '../policy.ts';

/** The id of the account that the token is of; throws as `HerokuClient.call` does. */
export function fetchAccountId(client: HerokuClient): Promise<string> {
  return client.call({
    method: 'GET',
    path: ['account'],
    doing: "read the token's account",
    policy: CALL_POLICIES.read,
    read: (body) => readText(readRecord(body, 'account'), 'id'),
  });
}

/** `public`, `beta` or `deprecated` by stack, for those that Heroku offers; throws as `HerokuClient.call` does. */
export function fetchStackStates(client: HerokuClient): Promise<ReadonlyMap<string, string>> {
  return client.call({
    method: 'GET',
    path: ['stacks'],
    doing: 'read the stacks',
    // Only a warning is made of it.
    policy: CALL_POLICIES.readOnce,
    read: (body) =>
      new Map(
        itemsOf(body, 'stacks').map((item) => {
          const stack = readRecord(item, 'stack');
          return [readText(stack, 'name'), readText(stack, 'state')];
        }),
      ),
  });
}

/**
 * What an account may do with a team's app, such as `view` and `deploy`; null where Heroku does not say, as of a team's admins,
 * who may do all. Throws as `HerokuClient.call` does. https://devcenter.heroku.com/articles/app-permissions
 */
export async function fetchPermissions(
  client: HerokuClient,
  { app, accountId }: { readonly app: string; readonly accountId: string },
): Promise<readonly string[] | null> {
  const collaborators = await client.call({
    method: 'GET',
    path: ['apps', app, 'collaborators'],
    doing: `read who may deploy to ${app}`,
    policy: CALL_POLICIES.readOnce,
    read: (body) => itemsOf(body, 'collaborators').map(readCollaborator),
  });
  const own = collaborators.find(({ userId }) => userId === accountId);
  if (own === undefined || own.role === 'admin' || own.role === 'owner') return null;
  // On a team without permissions of its own for each app, nobody has any, and everybody may deploy.
  return own.permissions.length === 0 ? null : own.permissions;
}

interface Collaborator {
  readonly userId: string;
  readonly role: string | null;
  readonly permissions: readonly string[];
}

function readCollaborator(value: unknown): Collaborator {
  const collaborator = readRecord(value, 'collaborator');
  return {
    userId: readText(readRecord(collaborator['user'], 'user'), 'id'),
    role: readNullable(collaborator, 'role', readText),
    permissions:
      readNullable(collaborator, 'permissions', (parent, name) =>
        itemsOf(parent[name], name).map((item) => readText(readRecord(item, 'permission'), 'name')),
      ) ?? [],
  };
}

function itemsOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`"${name}" is no list`);
  return value;
}
