import type { Log } from './log.ts';
import { UntrustedLines } from './untrusted-text.ts';

/** What is held back of other programs' output: the end of it, which tells why one failed. */
const MOST_CHARACTERS = 1024 * 1024;

type Held =
  | { readonly kind: 'said'; readonly say: (log: Log) => void }
  /** Output in a row. */
  | { readonly kind: 'output'; text: string };

/**
 * Holds back what is said until it is released; masks are never held back. Of what other programs print in the meantime, the
 * last million characters are kept, and how many lines were not is said in their place.
 */
export class HeldLog implements Log {
  readonly #log: Log;
  /** Output is kept and left out by whole lines: half a line could have half a secret in it, which no log would hide. */
  readonly #lines = new UntrustedLines();
  #held: Held[] | undefined = [];
  #characters = 0;
  #lostLines = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Says what was held back, and all that comes at once. */
  release(): void {
    this.#endLine();
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const each of held) {
      if (each.kind === 'said') each.say(this.#log);
      else if (each.text !== '') this.#sayOutput(each.text);
    }
  }

  debug(text: string): void {
    this.#say((log) => log.debug(text));
  }

  info(text: string): void {
    this.#say((log) => log.info(text));
  }

  notice: Log['notice'] = (text, location) => this.#say((log) => log.notice(text, location));

  warning: Log['warning'] = (text, location) => this.#say((log) => log.warning(text, location));

  error: Log['error'] = (text, location) => this.#say((log) => log.error(text, location));

  untrusted(chunk: string): void {
    if (this.#held === undefined) this.#log.untrusted(chunk);
    else for (const line of this.#lines.add(chunk)) this.#hold(`${line}\n`);
  }

  /** How far a step is tells nothing later on. */
  progress(text: string): void {
    if (this.#held === undefined) this.#log.progress(text);
  }

  mask(secret: string): void {
    this.#log.mask(secret);
  }

  group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.#say((log) => log.info(title));
    return body();
  }

  #say(say: (log: Log) => void): void {
    this.#endLine();
    if (this.#held === undefined) say(this.#log);
    else this.#held.push({ kind: 'said', say });
  }

  /** What has come of a line stands before what is said next, as it would have been written at once. */
  #endLine(): void {
    for (const rest of this.#lines.end()) this.#hold(rest);
  }

  #hold(text: string): void {
    const held = this.#held ?? [];
    const last = held.at(-1);
    if (last?.kind === 'output') last.text += text;
    else held.push({ kind: 'output', text });
    this.#characters += text.length;
    // Seldom, since all that is kept is looked through.
    if (this.#characters > 2 * MOST_CHARACTERS) this.#loseOldest(held);
  }

  #loseOldest(held: readonly Held[]): void {
    for (const each of held) {
      const excess = this.#characters - MOST_CHARACTERS;
      if (excess <= 0) return;
      if (each.kind !== 'output' || each.text === '') continue;
      const lineEnd = excess < each.text.length ? each.text.indexOf('\n', excess - 1) : -1;
      const lost = lineEnd < 0 ? each.text : each.text.slice(0, lineEnd + 1);
      each.text = each.text.slice(lost.length);
      this.#characters -= lost.length;
      this.#lostLines += lost.replace(/\n$/, '').split('\n').length;
    }
  }

  #sayOutput(text: string): void {
    if (this.#lostLines > 0) this.#log.untrusted(`… ${this.#lostLines} lines before this were not kept\n`);
    this.#lostLines = 0;
    this.#log.untrusted(text);
  }
}
