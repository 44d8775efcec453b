import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import type { GitHubFault } from './fault.ts';

/** What is sent for an answer. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The reply to a request: its answer, or what the fault puts in its place. `answer` is null if the fault keeps it from being carried out. */
export function replyOf(
  answer: Answer | null,
  { fault, remaining }: { readonly fault: GitHubFault | undefined; readonly remaining: number | null },
): Reply {
  const common = commonHeaders(remaining);
  if (fault?.kind === 'status') {
    return { status: fault.status, headers: { ...common, ...fault.headers }, body: fault.body ?? '' };
  }
  if (fault?.kind === 'flood') return { status: 200, headers: common, body: `["${'x'.repeat(fault.bytes)}"]` };
  const link = fault?.kind === 'link' ? { link: fault.link } : {};
  const headers = { ...common, ...answer?.headers, ...link };
  return { status: answer?.status ?? 500, headers, body: JSON.stringify(answer?.body ?? null) };
}

/** Sends a reply as the fault wants it; a slow one ends when `signal` aborts. */
export async function sendReply(
  response: ServerResponse,
  {
    reply,
    fault,
    signal,
  }: { readonly reply: Reply; readonly fault: GitHubFault | undefined; readonly signal: AbortSignal },
): Promise<void> {
  response.writeHead(reply.status, reply.headers);
  if (fault?.kind === 'cut') {
    const whole = Buffer.from(reply.body);
    await new Promise((resolve) => response.write(whole.subarray(0, -fault.lastBytes), resolve));
    return void response.destroy();
  }
  if (fault?.kind !== 'drip') return void response.end(reply.body);
  for (const character of reply.body) {
    if (signal.aborted || response.destroyed) return;
    response.write(character);
    await sleep(fault.everyMs);
  }
  response.end();
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
function commonHeaders(remaining: number | null): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'CAFE:1234:5678:9ABC:DEF0',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(Math.max(0, remaining ?? 999)),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800),
    'x-ratelimit-resource': 'core',
  };
}
