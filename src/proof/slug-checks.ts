import type { ReportedCheck } from '../report/reported-check.ts';
import { formatSize } from '../sizes.ts';
import { limitWarning } from '../slug/limit.ts';
import type { Manifest } from '../slug/manifest.ts';
import { isSecretFile } from '../slug/secret-files.ts';

const MOST_FINDINGS = 100;

/** How the slug's size stands to its limits, in bytes. */
export function sizeCheck(
  sizeBytes: number,
  limits: { readonly limitBytes: number; readonly warnBytes: number },
): ReportedCheck {
  const { limitBytes } = limits;
  const isOver = sizeBytes > limitBytes;
  const warning = limitWarning(sizeBytes, limits);
  return {
    check: 'size',
    outcome: isOver ? 'failed' : warning === null ? 'passed' : 'warned',
    summary: `${formatSize(sizeBytes)} of ${formatSize(limitBytes)}`,
    findings:
      warning === null
        ? []
        : [
            {
              level: isOver ? 'error' : 'warning',
              message: `${warning} Name what the dyno does not need in .slugignore, or leave it out of the base.`,
            },
          ],
  };
}

/** What looks like credentials in a slug, and what that leads to. */
export function secretsCheck({ entries }: Manifest, mode: 'warn' | 'fail'): ReportedCheck {
  const secrets = entries.filter(isSecretFile);
  const level = mode === 'fail' ? 'error' : 'warning';
  const files = `${secrets.length} ${secrets.length === 1 ? 'file looks' : 'files look'}`;
  return {
    check: 'secrets',
    outcome: secrets.length === 0 ? 'passed' : mode === 'fail' ? 'failed' : 'warned',
    summary: secrets.length === 0 ? 'nothing looks like credentials' : `${files} like credentials`,
    findings: secrets.slice(0, MOST_FINDINGS).map(({ path }) => ({
      level,
      message: `${path} looks like credentials. Name it in .dockerignore and use config vars; where the dyno has no use for it, .slugignore leaves it out as well.`,
    })),
  };
}
