import type Docker from 'dockerode';
import { readContainerFile } from '../docker/containers.ts';
import { ActionError } from '../errors.ts';
import type { Owner } from './dyno-archive.ts';

/** Who runs a dyno's processes: never root. */
export interface DynoUser extends Owner {
  /** What the container is created with; null where the image's own user will do. */
  readonly user: string | null;
}

const unprivileged: DynoUser = { uid: 1000, gid: 1000, user: '1000:1000' };

/** The user to create a dyno's container with, by the run image's USER; null for the image's own. */
export function userToCreateWith(imageUser: string): string | null {
  return isRoot(imageUser) ? unprivileged.user : null;
}

/**
 * The numbers behind the run image's USER, read from a created container of it.
 * @throws ActionError if the image has no such user
 */
export async function resolveOwner(
  container: Docker.Container,
  imageUser: string,
  signal: AbortSignal,
): Promise<Owner> {
  if (isRoot(imageUser)) return { uid: unprivileged.uid, gid: unprivileged.gid };
  const [name = '', group] = imageUser.split(':');
  const users = await databaseOf(container, '/etc/passwd', signal);
  const entry = users.find((fields) => fields[0] === name || fields[2] === name);
  const uid = numberIn(name) ?? numberIn(entry?.[2]);
  if (uid === null) throw noSuch('user', name);
  if (group === undefined) return { uid, gid: numberIn(entry?.[3]) ?? 0 };
  const groups = numberIn(group) === null ? await databaseOf(container, '/etc/group', signal) : [];
  const gid = numberIn(group) ?? numberIn(groups.find((fields) => fields[0] === group)?.[2]);
  if (gid === null) throw noSuch('group', group);
  return { uid, gid };
}

function isRoot(imageUser: string): boolean {
  return /^(root|0+)?(:|$)/.test(imageUser);
}

/** The lines of a passwd or group file, each cut at its colons: https://man7.org/linux/man-pages/man5/passwd.5.html */
async function databaseOf(
  container: Docker.Container,
  path: string,
  signal: AbortSignal,
): Promise<readonly (readonly string[])[]> {
  const file = await readContainerFile(container, path, signal);
  return (file?.toString('utf8') ?? '').split('\n').map((line) => line.split(':'));
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

function noSuch(kind: 'user' | 'group', name: string): ActionError {
  return new ActionError(
    `The run image is to be run as ${kind} '${name}', which it does not have. Name another run image.`,
  );
}
