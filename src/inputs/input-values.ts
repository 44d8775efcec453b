import { cutText } from '../cut-text.ts';
import { parseSize } from '../sizes.ts';

/** Null for anything but `true` and `false`. */
export function parseBoolean(text: string): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** Where bases are kept; null for an unknown place. */
export function parseStore(text: string): 'actions' | 'registry' | 'none' | null {
  return text === 'actions' || text === 'registry' || text === 'none' ? text : null;
}

/** What a stale base leads to; null for anything else. */
export function parseStalePolicy(text: string): 'rebuild' | 'warn' | 'fail' | null {
  return text === 'rebuild' || text === 'warn' || text === 'fail' ? text : null;
}

/** What a slug is compared with; null for anything else. */
export function parseComparison(text: string): 'auto' | 'size' | 'off' | null {
  return text === 'auto' || text === 'size' || text === 'off' ? text : null;
}

/** Whether something is done that is seen by others; null for anything else. */
export function parseWhen(text: string): 'auto' | 'always' | 'never' | null {
  return text === 'auto' ? 'auto' : text === 'true' ? 'always' : text === 'false' ? 'never' : null;
}

/** What a doubtful finding leads to; null for anything else. */
export function parseWarnOrFail(text: string): 'warn' | 'fail' | null {
  return text === 'warn' || text === 'fail' ? text : null;
}

/** What a check's findings lead to; null for anything else. */
export function parseLevel(text: string): 'off' | 'warn' | 'fail' | null {
  return text === 'off' ? text : parseWarnOrFail(text);
}

/** Whether the image's environment goes with the slug; null for anything else. */
export function parseProfile(text: string): 'auto' | 'off' | null {
  return text === 'auto' || text === 'off' ? text : null;
}

/** A container's network; null for anything else. */
export function parseNetwork(text: string): 'bridge' | 'none' | null {
  return text === 'bridge' || text === 'none' ? text : null;
}

/** Names with a comma or a line each. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** An image by its name, with a tag, a digest or neither; null for anything else. https://github.com/distribution/reference/blob/v0.6.0/reference.go */
export function parseImageName(text: string): string | null {
  const [, repository = ''] = /^(.*?)(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/.exec(text) ?? [];
  return parseRepository(repository) === null ? null : text;
}

/** A repository of images, without tag or digest; null for anything else. https://github.com/distribution/reference/blob/v0.6.0/reference.go */
export function parseRepository(text: string): string | null {
  const part = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
  const host = `${label}(?:\\.${label})*(?::\\d{1,5})?`;
  return text.length <= 200 && new RegExp(`^(?:${host}/)?${part}(?:/${part})*$`).test(text) ? text : null;
}

/** Bytes of a percentage of `whole` or of a size; null for anything else. */
export function parseShare(text: string, whole: number): number | null {
  const percent = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
  if (percent === undefined) return parseSize(text);
  return Number(percent) > 0 && Number(percent) <= 100 ? Math.round((whole * Number(percent)) / 100) : null;
}

/** An address that a token may be sent to: https, or this machine itself, and nothing secret in it. Null for anything else. */
export function parseApiUrl(text: string): URL | null {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal) ? url : null;
}

/** Whether a build arg's name says that its value is a secret, or it is an address with a password in it. */
export function looksSecret([name, value]: readonly [string, string]): boolean {
  const isNamedSo = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH(?!OR)/i.test(name);
  return value !== '' && (isNamedSo || /:\/\/[^/\s@]*:[^/\s@]+@/.test(value));
}

/** What was given, for a message: cut, and without the credentials that an address may hold. */
export function shown(given: string): string {
  const text = given.replace(/\/\/[^/@\s]*@/g, '//***@').replace(/(:\/\/[^\s?#]*)[?#]\S*/g, '$1');
  return JSON.stringify(cutText(text, 80));
}
