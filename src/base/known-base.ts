import type { Log } from '../log.ts';
import { readBaseFiles } from './base-files.ts';
import { type Base, type BasePorts, baseReference, shortKey } from './base-image.ts';
import type { BaseRecord } from './record.ts';
import { outsideUnknown, recordBase } from './record-base.ts';
import type { StoredBase } from './store/store.ts';

/** A base that there is, with what its store calls it; null there for one that only the engine has. */
export interface KnownBase {
  readonly record: BaseRecord;
  readonly stored: StoredBase | null;
}

/**
 * The newest base of a key: the store's, or the engine's where there is no store. Null if there is none. Throws ActionError
 * where the store does not tell.
 */
export async function findKnownBase(key: string, ports: BasePorts, log: Log): Promise<KnownBase | null> {
  const stored = await ports.store.findOrThrow(key, log);
  const record = stored?.record ?? (ports.store.kind === 'none' ? await heldRecord(key, ports, log) : null);
  if (record === null) {
    log.info(`There is no base ${shortKey(key)} yet.`);
    return null;
  }
  log.info(`The base ${shortKey(key)} was built ${record.builtAt}.`);
  return { record, stored };
}

/** Of the engine's own base: as it was kept on this machine, else read from the base, which does not tell what it was built on. */
async function heldRecord(key: string, ports: BasePorts, log: Log): Promise<BaseRecord | null> {
  const reference = baseReference(key);
  const image = await ports.images.inspectImage(reference);
  if (image === null) return null;
  const record = await ports.shelf.find(key, image);
  if (record !== null) return record;
  const base: Base = {
    key,
    reference,
    origin: 'engine',
    image,
    builtAt: image.created,
    buildSeconds: null,
    restoreSeconds: null,
    from: [],
    record: null,
    freshness: { kind: 'fresh' },
    refreshFailure: null,
  };
  return recordBase(base, { files: readBaseFiles(base, ports, log), outside: outsideUnknown }, ports, log);
}
