import { ActionError } from '../../errors.ts';
import { asList, asNullable, asNumber, asObject, asText } from '../json-shape.ts';

/** What the process that runs the Actions cache client is asked to do. `paths` are relative to its working folder. */
export type ClientRequest =
  /** Is there an entry whose key begins with `prefix`? */
  | { readonly kind: 'look-up'; readonly paths: readonly string[]; readonly prefix: string }
  | { readonly kind: 'download'; readonly paths: readonly string[]; readonly key: string }
  | { readonly kind: 'upload'; readonly paths: readonly string[]; readonly key: string };

/** What it tells meanwhile and in the end: the client's output as it comes, then one answer. */
export type ClientMessage =
  | { readonly kind: 'output'; readonly text: string }
  /** Of a look-up or a download: the key that matched. */
  | { readonly kind: 'matched'; readonly key: string | null }
  /** Of an upload; -1 if the client gave up. */
  | { readonly kind: 'uploaded'; readonly id: number }
  | { readonly kind: 'threw'; readonly message: string };

/** Throws ActionError for anything else. */
export function readClientRequest(value: unknown): ClientRequest {
  const message = asObject(value, 'request');
  const paths = asList(message['paths'], 'paths', asText);
  const kind = message['kind'];
  if (kind === 'look-up') return { kind, paths, prefix: asText(message['prefix'], 'prefix') };
  if (kind === 'download' || kind === 'upload') return { kind, paths, key: asText(message['key'], 'key') };
  throw new ActionError('this is no request to the cache client');
}

/** Throws ActionError for anything else. */
export function readClientMessage(value: unknown): ClientMessage {
  const message = asObject(value, 'message');
  const kind = message['kind'];
  if (kind === 'output') return { kind, text: asText(message['text'], 'text') };
  if (kind === 'matched') return { kind, key: asNullable(message['key'], 'key', asText) };
  if (kind === 'uploaded') return { kind, id: asNumber(message['id'], 'id') };
  if (kind === 'threw') return { kind, message: asText(message['message'], 'message') };
  throw new ActionError('this is no message of the cache client');
}
