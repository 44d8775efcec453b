import { envAssignments } from '../../base/dockerfile/instruction-arguments.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import type { CheckFinding } from './finding.ts';
import type { Step } from './steps.ts';

/** A dyno sets them by itself. https://devcenter.heroku.com/articles/dynos#local-environment-variables */
const ofTheDyno: ReadonlySet<string> = new Set(['PORT', 'HOME', 'DYNO']);
/** Folders that a run image has, but empty. */
const notOnTheDyno = /^\/(?:opt|srv|root|home|usr\/local|usr\/src|var\/lib)(?:\/|$)/;

/** Where tools of builds keep what is theirs: no app asks for it. */
const ofBuildTools: ReadonlySet<string> = new Set([
  ...['CARGO_HOME', 'RUSTUP_HOME', 'GOPATH', 'GOROOT', 'GOCACHE', 'GOMODCACHE', 'MAVEN_HOME', 'M2_HOME', 'SBT_HOME'],
  ...['GRADLE_HOME', 'GRADLE_USER_HOME', 'ANDROID_HOME', 'COMPOSER_HOME', 'COREPACK_HOME', 'PNPM_HOME', 'BUN_INSTALL'],
  ...['NPM_CONFIG_CACHE', 'YARN_CACHE_FOLDER', 'PIP_CACHE_DIR', 'UV_CACHE_DIR', 'POETRY_HOME', 'POETRY_CACHE_DIR'],
  ...['NUGET_PACKAGES', 'DOTNET_CLI_HOME'],
]);

interface SetVariable {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** What becomes on the dyno of what ENV sets: Heroku knows nothing of it, the action's script carries it. */
export const environmentRule: CheckRule = ({ dockerfile: { file }, steps }) => {
  const variables = steps.flatMap(variablesOf);
  const carried = variables.filter(({ name }) => !ofTheDyno.has(name) && name !== 'STACK');
  const [first] = carried;
  const names = [...new Set(carried.map(({ name }) => name))].join(', ');
  const note: readonly CheckFinding[] =
    first === undefined
      ? []
      : [
          {
            level: 'note',
            file,
            line: first.line,
            what: `Heroku does not know what ENV sets (${names}). The slug has a script that sets it on the dyno, unless the input profile is off.`,
            change: null,
          },
        ];
  return [...variables.flatMap((variable) => findingOf(variable, file)), ...note];
};

function variablesOf({ instruction: { keyword, rest, line } }: Step): readonly SetVariable[] {
  if (keyword !== 'ENV') return [];
  return envAssignments(rest, '\\').map(([name, value]) => ({ name, value: value.replaceAll(/["']/g, ''), line }));
}

function findingOf({ name, value, line }: SetVariable, file: string): readonly CheckFinding[] {
  if (name === 'PORT') {
    const what = `Heroku gives each dyno a PORT of its own, so ENV PORT is never seen there.`;
    return [{ level: 'note', file, line, what, change: null }];
  }
  if (name === 'STACK' && value !== 'heroku-24') {
    const what = `ENV STACK is ${value}, and buildpacks fetch what was built for that stack.`;
    return [{ level: 'warning', file, line, what, change: `Write line ${line} as\n  ENV STACK=heroku-24` }];
  }
  if (name === 'PATH' || !value.split(':').some((folder) => notOnTheDyno.test(folder))) return [];
  if (ofBuildTools.has(name.toUpperCase())) {
    const what = `ENV ${name} names ${value}, which the build has and no dyno.`;
    return [{ level: 'note', file, line, what, change: null }];
  }
  const what = `ENV ${name} names ${value}, which no dyno has: only /app is in the slug.`;
  return [
    { level: 'warning', file, line, what, change: `Put what is there below /app, and name that on line ${line}.` },
  ];
}
