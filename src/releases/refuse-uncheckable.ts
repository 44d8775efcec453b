import { ActionError } from '../errors.ts';
import type { ReleaseTarget } from '../heroku/app.ts';
import type { HealthCheckInputs } from '../inputs/after-release-inputs.ts';
import type { ProcessTypes } from '../slug/procfile.ts';

/** Throws ActionError with a line for each app that no health check could find healthy, whatever is released to it. */
export function refuseUncheckable(check: HealthCheckInputs | null, targets: readonly ReleaseTarget[]): void {
  if (check === null) return;
  const faults = targets.flatMap(({ app, maintenance, webUrl }) => {
    if (webUrl === null)
      return [`${app.name} has no web URL, so health-check has nothing to ask. Leave health-check out.`];
    return maintenance
      ? [
          `${app.name} is in maintenance mode, so health-check would meet the maintenance page. End it first (\`heroku maintenance:off --app ${app.name}\`), or leave health-check out.`,
        ]
      : [];
  });
  if (faults.length > 0) throw new ActionError(faults.join('\n'));
}

/** Throws ActionError if a slug has no process that a health check could ask. */
export function refuseWithoutWeb(check: HealthCheckInputs | null, processTypes: ProcessTypes | null): void {
  if (check === null || processTypes === null || Object.hasOwn(processTypes, 'web')) return;
  throw new ActionError(
    'health-check is given, and the Procfile has no process type web, which alone answers requests. Name one, or leave health-check out.',
  );
}
