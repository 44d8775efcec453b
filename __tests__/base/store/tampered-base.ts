import { beforeAll, expect } from '@jest/globals';
import { type EntryPart, entryFiles } from '../../../src/base/store/cache-entry.ts';
import { StoreBench } from './a-store.ts';
import type { EntryChange } from './entry-edit.ts';

/** What is changed in the entries of a base. */
export type Tampering = Partial<Record<EntryPart, EntryChange>>;

export const entryParts = Object.keys(entryFiles).filter((part): part is EntryPart => part in entryFiles);

/** A base that is saved once for a test file, and that each test tampers with. */
export class TamperedBase {
  readonly bench = new StoreBench({ isShared: true });
  #entries: Readonly<Record<EntryPart, string>> | undefined;

  constructor() {
    beforeAll(async () => {
      this.#entries = await this.bench.saved();
    });
  }

  get entries(): Readonly<Record<EntryPart, string>> {
    if (this.#entries === undefined) throw new Error('used outside a test');
    return this.#entries;
  }

  /** Runs `body` while the entries are changed so and the engine lacks the base. */
  async while<T>(tampering: Tampering, body: () => Promise<T>): Promise<T> {
    const { service } = this.bench;
    const parts = entryParts.filter((part) => tampering[part] !== undefined);
    const originals = new Map(
      await Promise.all(parts.map(async (part) => [part, await service.read(this.entries[part])] as const)),
    );
    return this.bench.without(async () => {
      try {
        for (const part of parts) await service.rewrite(this.entries[part], tampering[part] ?? ((bytes) => bytes));
        return await body();
      } finally {
        for (const [part, bytes] of originals) await service.rewrite(this.entries[part], () => bytes);
      }
    });
  }

  /** Expects a miss where the record is found or its image loaded, and that the engine has nothing then; returns the warning. */
  async missed(tampering: Tampering, at: EntryPart): Promise<string> {
    const { bench } = this;
    return this.while(tampering, async () => {
      const warning = await (at === 'record' ? bench.missedRecord() : bench.missedImage());
      expect(await bench.images.inspectImage(bench.reference)).toBeNull();
      return warning;
    });
  }
}
