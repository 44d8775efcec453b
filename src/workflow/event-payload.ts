import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Environment } from '../docker/connect.ts';

/** Events on a pull request, which have no secrets if it comes from a fork. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** What GitHub says of the event that set off this run; null if it cannot be read. */
export async function readEventPayload(environment: Environment): Promise<unknown> {
  try {
    return JSON.parse(await readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return null;
  }
}

/** The same at once, where nothing can be waited for: it is a small file of this machine. */
export function eventPayloadNow(environment: Environment): unknown {
  try {
    return JSON.parse(readFileSync(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return null;
  }
}

/** The field that `path` leads to; undefined if there is none. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined,
    value,
  );
}

/** Whether `head`, the full name of a repository, is another than the payload's. What cannot be told apart from a fork counts as one. */
export function isFromFork(head: unknown, payload: unknown): boolean {
  return typeof head !== 'string' || head !== fieldAt(payload, 'repository', 'full_name');
}
