import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { namedPaths } from './named-paths.ts';

/** Files that tools keep passwords in, by their whole name or place. */
const passwordPlaces: readonly RegExp[] = [
  // Not .env.example and the like, which are there to be shown.
  /(^|\/)\.env(\.(local|production|development|staging|test)(\.local)?)?$/,
  /(^|\/)(\.netrc|\.pgpass|\.pypirc|\.git-credentials|\.git\/config)$/,
  /(^|\/)(\.docker\/config\.json|\.aws\/credentials|\.kube\/config)$/,
  /(^|\/)\.config\/gcloud\/application_default_credentials\.json$/,
];

/** Private keys. */
const keyPlaces: readonly RegExp[] = [
  /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/,
  // Certificates are .pem files as well: only what is named as a key is taken for one.
  /(^|\/)(privkey|private[-_]?key|([^/]*[-_])?key)\.pem$/,
  /(^|\/)(private|privkey|server|tls)\.key$/,
  // https://guides.rubyonrails.org/security.html#custom-credentials
  /(^|\/)config\/(master|credentials\/[^/]+)\.key$/,
];

/** Where package managers put what others have published: a key in there is one of its tests or examples. */
const published = /(^|\/)(node_modules|(site|dist)-packages|gems\/[^/]+-\d[^/]*)\//;

/** Whether a path below `/app` is one in which tools keep passwords and keys. */
export function looksLikeSecret(path: string): boolean {
  const is = (place: RegExp) => place.test(path);
  return passwordPlaces.some(is) || (keyPlaces.some(is) && !published.test(path));
}

/** Whether an entry of a slug looks like credentials: a link of the same name holds none. */
export function isSecretFile({ path, type }: Pick<ManifestEntry, 'path' | 'type'>): boolean {
  return (type === 'file' || type === 'hardlink') && looksLikeSecret(path);
}

function secretFiles({ entries }: Manifest): readonly string[] {
  return entries.filter(isSecretFile).map(({ path }) => path);
}

/** Warns of what looks like credentials in a slug. */
export function noteSecrets(manifest: Manifest, log: Log): void {
  const secrets = secretFiles(manifest);
  if (secrets.length > 0)
    log.warning(
      `${namedPaths(secrets)}: the slug holds what looks like credentials. Name it in .dockerignore, and use config vars.`,
    );
}

/** Throws ActionError naming what looks like credentials, if there is any, for a run that must not release it. */
export function refuseSecrets(manifest: Manifest): void {
  const secrets = secretFiles(manifest);
  if (secrets.length > 0)
    throw new ActionError(
      `The slug holds what looks like credentials, and slug-secrets is fail; nothing was sent to Heroku: ${namedPaths(secrets)}. Name it in .dockerignore and use config vars; where the dyno has no use for it, .slugignore leaves it out as well.`,
    );
}
