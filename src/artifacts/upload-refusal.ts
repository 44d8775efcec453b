import type { Environment } from '../child-environment.ts';
import { errorMessage } from '../errors.ts';
import { plainReason } from '../plain-reason.ts';

/** Why nothing can be uploaded, if that is known without asking: the service shows itself to actions only, not to `run:` steps. */
export function missingService(environment: Environment): string | null {
  const missing = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'].find((name) => !environment[name]);
  return missing === undefined ? null : `there is no artifact service here (${missing} is not set)`;
}

/** What the client throws where its own words would help nobody, or would quote a part of the token. */
const plainWords = [
  [/not currently supported on GHES/, 'GitHub Enterprise Server has no artifact service of this kind'],
  [/CreateArtifact\b.*\(409\)/, 'this run has an artifact of that name already'],
  [/Invalid token specified|Failed to get backend IDs/, 'ACTIONS_RUNTIME_TOKEN does not say which run this is'],
  [/Artifact storage quota/, 'the storage for artifacts is used up'],
] as const;

/** Why an upload failed, in a clause. */
export function uploadRefusal(error: unknown): string {
  const said = errorMessage(error);
  const plain = plainWords.find(([pattern]) => pattern.test(said))?.[1];
  return plain ?? plainReason(said).replace(/\.$/, '');
}
