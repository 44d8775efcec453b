import { errorMessage } from '../errors.ts';
import { endpointProblem } from '../remote/endpoint.ts';
import { secretsOf } from './blob-url.ts';
import type { HerokuClient } from './client.ts';
import { openOutput } from './output-connection.ts';
import { OutputText } from './output-text.ts';

/** Once the release is settled, its output has so long to come to its end. */
const LONGEST_REST_MS = 20_000;
/** Once the release is settled, a connection that is silent for so long has nothing more to tell. */
const LONGEST_SILENCE_MS = 3_000;
/** Looks in that time: one alone would take a machine that was busy for a connection that is silent. */
const SILENT_LOOKS = 3;

/**
 * What a release command prints, shown while it runs. Reading it is best effort: nothing that befalls it changes what becomes of the
 * release. A connection that breaks is made again from the byte that it broke at, whenever `readOn` is called, which is at each look
 * at the release: so it takes no waits of its own, and no more requests than that.
 */
export class ReleaseOutput implements Disposable {
  readonly #client: HerokuClient;
  readonly #text: OutputText;
  readonly #stopping = new AbortController();
  readonly #ended = new AbortController();
  #reading: Promise<void> | null = null;
  #refusedUrl: string | null = null;

  constructor(client: HerokuClient) {
    this.#client = client;
    this.#text = new OutputText(client.log);
  }

  /** Aborted when a connection that brought output has come to its end for the first time: most likely, the command has ended. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Sees to it that the output is read, if there is any to read. Returns at once. */
  readOn(outputStreamUrl: string | null): void {
    if (this.#reading !== null || outputStreamUrl === null || outputStreamUrl === this.#refusedUrl) return;
    const url = this.#openUrl(outputStreamUrl);
    if (url === null) {
      this.#refusedUrl = outputStreamUrl;
      return;
    }
    this.#reading = this.#read(url, outputStreamUrl).finally(() => {
      this.#reading = null;
    });
  }

  /**
   * Reads what is left of the output of a settled release, for 20 s at the longest, and gives its last lines without control
   * characters; null if there are none, or they cannot be had.
   */
  async rest(outputStreamUrl: string | null, howToRead: string): Promise<readonly string[] | null> {
    const stop = (): void => this.#stopping.abort();
    const whole = setTimeout(stop, LONGEST_REST_MS);
    const looks = this.#lookForSilence(stop);
    try {
      await this.#reading;
      // What ended may have broken off; only an answer to a request that came after the command's end is the whole.
      if (!this.#stopping.signal.aborted) this.readOn(outputStreamUrl);
      await this.#reading;
    } finally {
      clearTimeout(whole);
      clearInterval(looks);
    }
    this.#text.end(howToRead);
    return this.#text.lastLines();
  }

  [Symbol.dispose](): void {
    this.#stopping.abort();
  }

  #lookForSilence(stop: () => void): NodeJS.Timeout {
    let seenBytes = -1;
    let silentLooks = 0;
    const look = (): void => {
      const { byte } = this.#text.place;
      silentLooks = byte === seenBytes ? silentLooks + 1 : 0;
      seenBytes = byte;
      if (silentLooks === SILENT_LOOKS) stop();
    };
    return setInterval(look, Math.min(LONGEST_SILENCE_MS, this.#client.limits.replyMs) / SILENT_LOOKS);
  }

  /** Null if nothing may be read there. */
  #openUrl(text: string): URL | null {
    const { log } = this.#client;
    // Who knows the URL can read what the command prints, and that may be anything.
    log.mask(text);
    const url = URL.parse(text);
    if (url === null || endpointProblem(url) !== null) return null;
    for (const secret of secretsOf(url)) log.mask(secret);
    return url;
  }

  async #read(url: URL, outputStreamUrl: string): Promise<void> {
    const { log, signal } = this.#client;
    const from = this.#text.place;
    try {
      const reply = await openOutput(url, from, AbortSignal.any([signal, this.#stopping.signal]));
      if (reply.kind === 'refused') this.#refusedUrl = outputStreamUrl;
      if (reply.kind !== 'bytes') return log.debug(`The output of the release command: HTTP ${reply.status}.`);
      for await (const bytes of reply.bytes) {
        this.#text.add(bytes);
      }
      if (this.#text.place.byte > from.byte) this.#ended.abort();
    } catch (error) {
      log.debug(`The output of the release command broke off: ${errorMessage(error)}`);
    }
  }
}
