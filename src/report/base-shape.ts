import type { Freshness } from '../base/freshness.ts';
import type { FromImage } from '../base/record.ts';
import { list, nullable, oneOf, record, union } from '../json-record.ts';
import { asDigest, asTime } from '../json-shape.ts';
import type { ReportedBase, ReportedKeeping } from './report.ts';
import { asAge, asBytes, asHex, asImageReference, asSeconds, line } from './reported-values.ts';

const asKeeping = union<ReportedKeeping>({
  'not-needed': {},
  skipped: { reason: line(2_000) },
  failed: { reason: line(2_000) },
  saved: { seconds: asSeconds, archiveBytes: nullable(asBytes), wholeBecause: nullable(line(2_000)) },
});

const asFreshness = union<Freshness>({
  fresh: {},
  old: { ageMs: nullable(asAge) },
  outrun: { reference: asImageReference, before: nullable(asDigest), after: asDigest },
});

/** Where a report's base came from and what is known of it. */
export const asBase = record<ReportedBase>({
  key: asHex,
  origin: oneOf(['engine', 'store', 'built']),
  builtAt: asTime,
  buildSeconds: nullable(asSeconds),
  restoreSeconds: nullable(asSeconds),
  from: list(record<FromImage>({ reference: asImageReference, digest: nullable(asDigest) }), 100),
  freshness: asFreshness,
  refreshFailure: nullable(line(20_000)),
  kept: asKeeping,
});
