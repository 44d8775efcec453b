import type { ImageFacts } from '../docker/engine.ts';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { BasePorts } from './base-image.ts';
import { type BaseRecord, matchesImage } from './record.ts';

/** The base that an engine had under a tag before a rebuild, held by a tag of its own until the rebuild is over. */
export class ReplacedBase implements AsyncDisposable {
  readonly #reference: string;
  readonly #before: string | null;
  readonly #images: BasePorts['images'];

  private constructor(reference: string, before: string | null, images: BasePorts['images']) {
    this.#reference = reference;
    this.#before = before;
    this.#images = images;
  }

  static async remember(
    reference: string,
    { images, runId }: Pick<BasePorts, 'images' | 'runId'>,
  ): Promise<ReplacedBase> {
    if ((await images.inspectImage(reference)) === null) return new ReplacedBase(reference, null, images);
    const before = `localhost/heroku-docker-release/replaced:${runId}`;
    await images.tagImage(reference, before);
    return new ReplacedBase(reference, before, images);
  }

  /**
   * Gives the engine back the image that `record` is of, in place of the `rebuilt` one; an engine that never had it has none
   * then, and takes it from the store. What another job has put there meanwhile stays.
   */
  async restore(record: BaseRecord, rebuilt: ImageFacts, log: Log): Promise<void> {
    try {
      if ((await this.#images.inspectImage(this.#reference))?.id !== rebuilt.id) return;
      const before = this.#before === null ? null : await this.#images.inspectImage(this.#before);
      if (this.#before !== null && before !== null && matchesImage(record, before) === null)
        await this.#images.tagImage(this.#before, this.#reference);
      else await this.#images.removeImage(this.#reference);
    } catch (error) {
      log.warning(`The engine keeps the rebuilt base, whose files have other times: ${errorMessage(error)}`);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#before !== null) await this.#images.removeImage(this.#before).catch(() => undefined);
  }
}
