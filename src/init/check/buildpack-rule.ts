import type { TemplateName } from '../templates.ts';
import type { CheckRule } from './checked-dockerfile.ts';

/** Names of Heroku's buildpacks, and the template that does what one does. */
const templates: ReadonlyMap<string, TemplateName> = new Map([
  ...(['ruby', 'python', 'scala', 'java', 'go', 'php', 'dotnet', 'static'] as const).map(
    (name): [string, TemplateName] => [name, name],
  ),
  ['nodejs', 'node'],
  ['gradle', 'java'],
]);

/** A buildpack that a trigger runs: what it installs is nobody's to keep, and fetched at each release. */
export const buildpackRule: CheckRule = ({ dockerfile: { file, text }, steps }) => {
  const step = steps.find(
    ({ instruction: { keyword, rest }, isTrigger }) =>
      isTrigger && keyword === 'RUN' && /\bbuildpack|\bbin\/(?:detect|compile)\b/.test(rest),
  );
  if (step === undefined) return [];
  const [, name] = /\bbuildpack-([a-z]+)/.exec(text) ?? [];
  const template = templates.get(name ?? '');
  const { line } = step.instruction;
  const what =
    'A buildpack that ONBUILD runs fetches the runtime and all dependencies at each release; the base, its key and its rebuilds know nothing of them.';
  const change =
    template === undefined
      ? `Install the runtime below /app and the dependencies before the first ONBUILD, and leave line ${line} only what builds the app.`
      : `heroku-docker-release init --template ${template} --force writes a Dockerfile whose base has both, in place of this one.`;
  return [{ level: 'warning', file, line, what, change }];
};
