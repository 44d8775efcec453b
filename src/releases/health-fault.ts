import { formatDuration } from '../durations.ts';
import type { Health } from '../health/check-health.ts';
import type { Rollback } from '../heroku/roll-back.ts';

/** A few words for the timeline of an app. */
export function healthText({ kind, attempts, afterMs }: Health): string {
  const after = `after ${formatDuration(afterMs)}, try ${attempts}`;
  switch (kind) {
    case 'healthy':
      return `healthy ${after}`;
    case 'unhealthy':
      return `not healthy ${after}`;
    case 'unknown':
      return `health not known ${after}`;
  }
}

/** What an app that runs the slug already, and is not known to be healthy, fails the job with, and one line of it for the outputs. */
export function unchangedFault({
  app,
  version,
  health,
}: {
  readonly app: string;
  readonly version: number;
  readonly health: Exclude<Health, { readonly kind: 'healthy' }>;
}): { readonly reason: string; readonly message: string } {
  const state = health.kind === 'unhealthy' ? 'is not healthy' : 'is not known to be healthy';
  return {
    reason: `it runs this slug already (v${version}), and ${state}`,
    message: `${app} runs this slug already, as v${version}, and ${state}: ${ended(health.reason)} Nothing was released. See \`heroku logs --tail --app ${app}\`.`,
  };
}

/** What a release that is not known to be healthy fails the job with, and one line of it for the outputs. */
export function healthFault({
  app,
  version,
  health,
  undone,
  isAsked,
}: {
  readonly app: string;
  readonly version: number;
  readonly health: Exclude<Health, { readonly kind: 'healthy' }>;
  /** What going back came to; null if nobody tried. */
  readonly undone: Rollback | null;
  /** Whether going back was asked for. */
  readonly isAsked: boolean;
}): { readonly reason: string; readonly message: string } {
  const release = `v${version} of ${app}`;
  const happened =
    health.kind === 'unhealthy'
      ? `${release} was released and is not healthy: ${health.reason}`
      : `${release} was released, and whether it is healthy is not known: ${health.reason}`;
  const [state, remedy] = stateAfter({ app, version, health, undone, isAsked });
  return {
    reason: `${health.kind === 'unhealthy' ? 'not healthy' : 'health not known'}; ${state}`,
    message: `${ended(happened)} ${ended(capital(state))} ${remedy}`,
  };
}

function stateAfter({
  app,
  version,
  health,
  undone,
  isAsked,
}: Parameters<typeof healthFault>[0]): readonly [state: string, remedy: string] {
  const look = `See \`heroku logs --tail --app ${app}\`.`;
  const byHand = `Look at \`heroku releases --app ${app}\`; \`heroku rollback --app ${app}\` goes back.`;
  if (undone === null) {
    const why =
      health.kind === 'unknown'
        ? 'no answer came that the app could be blamed for'
        : isAsked
          ? 'there was nothing to go back to'
          : 'rollback is false';
    return [`NOT rolled back: ${why}, v${version} stays`, byHand];
  }
  switch (undone.kind) {
    case 'rolled-back':
      return [`went back to v${undone.to}, as v${undone.version}`, look];
    case 'not-current':
      return [`NOT rolled back: ${undone.reason}`, look];
    case 'impossible':
      return [`NOT rolled back: ${undone.reason}`, byHand];
    case 'failed':
      return [`NOT rolled back: ${undone.reason}`, byHand];
  }
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
