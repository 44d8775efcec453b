import { ActionError } from '../errors.ts';
import { asList, asNullable, asNumber, asObject, asText } from '../json-shape.ts';

/** What the process that runs the Actions cache client is asked to do. `paths` are relative to its working folder. */
export type CacheRequest =
  /** Is there an entry whose key begins with `prefix`? */
  | { readonly kind: 'look-up'; readonly paths: readonly string[]; readonly prefix: string }
  | { readonly kind: 'download'; readonly paths: readonly string[]; readonly key: string }
  | { readonly kind: 'upload'; readonly paths: readonly string[]; readonly key: string };

/** What it answers. */
export type CacheAnswer =
  /** Of a look-up or a download: the key that matched. */
  | { readonly kind: 'matched'; readonly key: string | null }
  /** Of an upload; -1 if the client gave up. */
  | { readonly kind: 'uploaded'; readonly id: number };

/** Throws ActionError for anything else. */
export function readCacheRequest(value: unknown): CacheRequest {
  const request = asObject(value, 'request');
  const paths = asList(request['paths'], 'paths', asText);
  const kind = request['kind'];
  if (kind === 'look-up') return { kind, paths, prefix: asText(request['prefix'], 'prefix') };
  if (kind === 'download' || kind === 'upload') return { kind, paths, key: asText(request['key'], 'key') };
  throw new ActionError('this is no request to the cache client');
}

/** Throws ActionError for anything else. */
export function readCacheAnswer(value: unknown): CacheAnswer {
  const answer = asObject(value, 'answer');
  const kind = answer['kind'];
  if (kind === 'matched') return { kind, key: asNullable(answer['key'], 'key', asText) };
  if (kind === 'uploaded') return { kind, id: asNumber(answer['id'], 'id') };
  throw new ActionError('this is no answer of the cache client');
}
