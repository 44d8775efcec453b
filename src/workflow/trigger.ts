import type { Environment } from '../docker/connect.ts';
import { ActionError } from '../errors.ts';
import { fieldAt, isFromFork, PULL_REQUEST_EVENTS, readEventPayload } from './event-payload.ts';

/**
 * What set the workflow off. Under an untrusted trigger strangers can decide what is built, so nothing is saved for other
 * jobs, Heroku is not asked for anything, and a release is refused.
 */
export type Trigger =
  | { readonly kind: 'trusted' }
  | {
      readonly kind: 'untrusted';
      /** Completes the sentence `this run was set off by …`. */
      readonly by: string;
    };

/** Events that strangers can set off, and that run beside the secrets of the repository. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const open: ReadonlySet<string> = new Set(['pull_request_target', 'issue_comment']);
/** Reads the trigger of this run from what the runner says of it; outside of GitHub Actions there is nobody to distrust. */
export async function readTrigger(environment: Environment): Promise<Trigger> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return { kind: 'trusted' };
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  if (open.has(event)) return { kind: 'untrusted', by: event };
  if (PULL_REQUEST_EVENTS.has(event)) {
    const payload = await readEventPayload(environment);
    return isFromFork(fieldAt(payload, 'pull_request', 'head', 'repo', 'full_name'), payload)
      ? { kind: 'untrusted', by: `${event} of a fork` }
      : { kind: 'trusted' };
  }
  if (event === 'workflow_run') {
    const payload = await readEventPayload(environment);
    const first = fieldAt(payload, 'workflow_run', 'event');
    // After a workflow_run nothing says what set off that one.
    const isTrusted =
      typeof first === 'string' &&
      first !== 'workflow_run' &&
      !open.has(first) &&
      !PULL_REQUEST_EVENTS.has(first) &&
      !isFromFork(fieldAt(payload, 'workflow_run', 'head_repository', 'full_name'), payload);
    if (isTrusted) return { kind: 'trusted' };
    const by =
      typeof first === 'string' ? `a workflow_run after ${first}` : 'a workflow_run that does not say after what';
    return { kind: 'untrusted', by };
  }
  return { kind: 'trusted' };
}

/** Throws ActionError if a release was asked for under a trigger that strangers can set off, unless the user allows it. */
export function checkTrigger(
  trigger: Trigger,
  { release, allowUntrustedTrigger }: { readonly release: boolean; readonly allowUntrustedTrigger: boolean },
): void {
  if (trigger.kind === 'trusted' || !release || allowUntrustedTrigger) return;
  throw new ActionError(
    `This run was set off by ${trigger.by}, so strangers may decide what is built and released here. Release on push, or after tests by a workflow_run that a push set off; set release to false; or, if the code that is checked out is yours alone, set allow-untrusted-trigger to true.`,
  );
}
