import { ActionError } from '../errors.ts';
import { asObject, asText } from '../json-shape.ts';

/** What the process of a client tells: what the client prints, as it comes, then one message that settles the request. */
export type ClientMessage =
  | { readonly kind: 'output'; readonly text: string }
  /** Each client has answers of its own. */
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'threw'; readonly message: string };

/** Throws ActionError for anything else. */
export function readClientMessage(value: unknown): ClientMessage {
  const message = asObject(value, 'message');
  const kind = message['kind'];
  if (kind === 'output') return { kind, text: asText(message['text'], 'text') };
  if (kind === 'answered') return { kind, answer: message['answer'] };
  if (kind === 'threw') return { kind, message: asText(message['message'], 'message') };
  throw new ActionError('this is no message of a client');
}
