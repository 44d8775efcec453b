import { channel } from 'node:diagnostics_channel';
import type { CallReply } from './call.ts';
import type { Exchange } from './exchange.ts';

/** One call of the API and its reply, before a fault has made anything else of that. */
export interface PublishedCall {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly userAgent: string | null;
  /** Null where the call was refused before its body was read. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly replyBody: unknown;
}

/** Where calls are published: https://nodejs.org/api/diagnostics_channel.html. Their bodies hold config vars and the URLs of slugs. */
const CHANNEL = 'heroku-docker-release:local-heroku';

/** Shows a call to whoever listens on the channel, as what holds it against Heroku's own schema does. */
export function publishCall({ method, path, entry }: Exchange, requestBody: unknown, reply: CallReply): void {
  const calls = channel(CHANNEL);
  if (!calls.hasSubscribers) return;
  const call: PublishedCall = {
    method,
    path,
    userAgent: entry.userAgent,
    requestBody,
    status: reply.status ?? 200,
    replyBody: reply.body,
  };
  calls.publish(call);
}
