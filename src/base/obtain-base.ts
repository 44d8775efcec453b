import { isStatus } from '../docker/short-call.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Base, type BasePorts, baseReference, runReference, shortKey } from './base-image.ts';
import { buildBase } from './build-base.ts';
import { describeStaleness, type Freshness, judgeFreshness } from './freshness.ts';
import type { BaseRecipe } from './recipe.ts';
import { matchesImage } from './record.ts';
import { unanswered } from './upstream.ts';

/** What the user said about old bases. */
export interface FreshnessPolicy {
  readonly maxBaseAgeMs: number;
  /** What a base leads to that is older, or outrun by its FROM images. */
  readonly staleBase: 'rebuild' | 'warn' | 'fail';
}

/** A base that there is already, in the engine or in the store. */
interface Candidate {
  readonly builtAt: string;
  readonly freshness: Freshness;
  /** Brings it into the engine; null if that cannot be. */
  take(): Promise<Base | null>;
}

/**
 * Gets the base of a recipe, and a tag of this run's own on it, which the caller removes: the engine's own or the store's, whichever is fresh, else what the policy says about a stale
 * one, else a new build. Throws ActionError if it cannot be built, is for another platform, or is stale and may not be.
 */
export async function obtainBase(
  recipe: BaseRecipe,
  policy: FreshnessPolicy,
  ports: BasePorts,
  log: Log,
): Promise<Base> {
  const base = await holdBase(() => chooseBase(recipe, policy, ports, log), ports);
  // A build says itself what it did about a registry that did not answer.
  const silent = base.origin === 'built' ? [] : unanswered(await ports.upstream);
  for (const error of silent) log.warning(`${error.message} So it is not known whether the base is outrun.`);
  return base;
}

/** Puts the run's tag on the chosen base; if another job has taken it away meanwhile, chooses once more. */
async function holdBase(choose: () => Promise<Base>, { images }: Pick<BasePorts, 'images'>): Promise<Base> {
  for (let isFirst = true; ; isFirst = false) {
    const base = await choose();
    try {
      if (base.origin !== 'built') await images.tagImage(base.image.id, base.reference);
      return base;
    } catch (error) {
      if (!isFirst || !isStatus(error, 404)) throw error;
    }
  }
}

async function chooseBase(recipe: BaseRecipe, policy: FreshnessPolicy, ports: BasePorts, log: Log): Promise<Base> {
  const candidates = await findBases(recipe, policy, ports, log);
  for (const candidate of candidates.filter(({ freshness }) => freshness.kind === 'fresh')) {
    const base = await candidate.take();
    if (base !== null) return base;
  }
  const [newest, ...others] = candidates.filter(({ freshness }) => freshness.kind !== 'fresh');
  if (newest === undefined) {
    log.info(`There is no base ${shortKey(recipe.key.key)} yet; building it.`);
    return buildBase(recipe, ports, log);
  }
  const staleness = `The base is ${describeStaleness(newest.freshness, newest.builtAt)}`;
  if (policy.staleBase === 'fail') {
    throw new ActionError(
      `${staleness}, and stale-base is 'fail'. Run rebuild-base, or set stale-base to 'rebuild'. Nothing was released.`,
    );
  }
  let refreshFailure: unknown = null;
  if (policy.staleBase === 'rebuild') {
    log.info(`${staleness}; building it anew.`);
    try {
      return await buildBase(recipe, ports, log);
    } catch (error) {
      ports.signal.throwIfAborted();
      refreshFailure = error;
    }
  }
  for (const candidate of [newest, ...others]) {
    const base = await candidate.take();
    if (base === null) continue;
    const used = `The base is ${describeStaleness(base.freshness, base.builtAt)}`;
    if (refreshFailure === null) log.warning(`${used}. Rebuild it with rebuild-base, or set stale-base to 'rebuild'.`);
    else log.warning(`${used}, and could not be built anew; it is used all the same. ${errorMessage(refreshFailure)}`);
    return { ...base, refreshFailure: refreshFailure === null ? null : errorMessage(refreshFailure) };
  }
  if (refreshFailure !== null) throw refreshFailure;
  return buildBase(recipe, ports, log);
}

/** The engine's base and the store's, newest first. The store is asked only if the engine has none that is known to be fresh. */
async function findBases(
  recipe: BaseRecipe,
  { maxBaseAgeMs }: FreshnessPolicy,
  ports: BasePorts,
  log: Log,
): Promise<readonly Candidate[]> {
  const { key } = recipe.key;
  const rule = { maxAgeMs: maxBaseAgeMs, now: Date.now(), upstream: await ports.upstream };
  const common = { key, reference: runReference(ports.runId), refreshFailure: null } as const;

  const held = await ports.images.inspectImage(baseReference(key));
  const shelved = held === null ? null : await ports.shelf.find(key, held);
  const heldBase = (record: Base['record']): Candidate | null => {
    if (held === null) return null;
    const { builtAt, from } = record ?? { builtAt: held.created, from: [] };
    const freshness = judgeFreshness({ builtAt, from }, rule);
    const base: Base = {
      ...common,
      origin: 'engine',
      image: held,
      builtAt,
      buildSeconds: record?.buildSeconds ?? null,
      restoreSeconds: null,
      from,
      record,
      freshness,
    };
    const take = async () => {
      log.info(`The engine has the base ${shortKey(key)}, built ${builtAt}.`);
      return base;
    };
    return { builtAt, freshness, take };
  };
  const own = heldBase(shelved);
  if (shelved !== null && own?.freshness.kind === 'fresh') return [own];

  const stored = await ports.store.find(key, log);
  if (stored === null) return own === null ? [] : [own];
  const { record } = stored;
  // The engine may have that very base, and only its record was renewed or never came here.
  if (held !== null && matchesImage(record, held) === null) return [heldBase(record)].filter((each) => each !== null);
  const freshness = judgeFreshness(record, rule);
  const take = async (): Promise<Base | null> => {
    const loaded = await stored.load(log);
    if (loaded === null) return null;
    log.info(`The base ${shortKey(key)} came out of the store, built ${record.builtAt}.`);
    const { builtAt, buildSeconds, from } = record;
    const { image, seconds } = loaded;
    return {
      ...common,
      origin: 'store',
      image,
      builtAt,
      buildSeconds,
      restoreSeconds: seconds,
      from,
      record,
      freshness,
    };
  };
  const found = [{ builtAt: record.builtAt, freshness, take }, ...(own === null ? [] : [own])];
  return found.toSorted((a, b) => Date.parse(b.builtAt) - Date.parse(a.builtAt));
}
