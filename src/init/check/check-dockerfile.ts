import type { Dockerfile } from '../../base/dockerfile/dockerfile.ts';
import { buildpackRule } from './buildpack-rule.ts';
import type { CheckedDockerfile, CheckRule } from './checked-dockerfile.ts';
import { commandRule } from './command-rule.ts';
import { copiedOutsideRule } from './copied-outside-rule.ts';
import { dependenciesRule } from './dependencies-rule.ts';
import { downloadRule } from './download-rule.ts';
import { environmentRule } from './environment-rule.ts';
import type { CheckFinding } from './finding.ts';
import { fromRule } from './from-rule.ts';
import { makeInstallRule } from './make-install-rule.ts';
import { onBuildRule } from './onbuild-rule.ts';
import { ownerRule } from './owner-rule.ts';
import { packagesRule } from './packages-rule.ts';
import { rightsRule } from './rights-rule.ts';
import { readSteps } from './steps.ts';
import { userRule } from './user-rule.ts';
import { workdirRule } from './workdir-rule.ts';
import { writtenOutsideRule } from './written-outside-rule.ts';

const rules: readonly CheckRule[] = [
  ...[fromRule, onBuildRule, userRule, rightsRule, packagesRule, makeInstallRule, downloadRule],
  ...[copiedOutsideRule, writtenOutsideRule],
  ...[ownerRule, dependenciesRule, buildpackRule, environmentRule, workdirRule, commandRule],
];

/** What is to be said of a Dockerfile before anything is built: file by file, line by line. `now` is in milliseconds since 1970. */
export function checkDockerfile(
  dockerfile: Dockerfile,
  { procfile, now }: Pick<CheckedDockerfile, 'procfile' | 'now'>,
): readonly CheckFinding[] {
  const checked: CheckedDockerfile = { dockerfile, ...readSteps(dockerfile), procfile, now };
  const findings = rules.flatMap((rule) => rule(checked));
  const isOther = (finding: CheckFinding): number => Number(finding.file !== dockerfile.file);
  return findings.toSorted((a, b) => isOther(a) - isOther(b) || a.line - b.line);
}

/** A finding as a person reads it: `Dockerfile:3: warning: …`, what to change below it. */
export function findingText({ file, line, level, what, change }: CheckFinding): string {
  const below = change === null ? [] : change.split('\n').map((own) => `  ${own}`);
  return [`${file}:${line}: ${level}: ${what}`, ...below].join('\n');
}
