import type { InitPlan } from './plan-init.ts';
import type { PlannedFile } from './planned-file.ts';

/** What was found out about the app, a line each. */
export function findingLines({ template, reason, others, versions }: InitPlan): readonly string[] {
  const because = {
    asked: 'as --template says',
    detected: reason.kind === 'detected' ? `since there is ${reason.evidence}` : '',
    'nothing-known': 'since no file here speaks of a platform; --template takes another',
  }[reason.kind];
  return [
    `Template ${template}, ${because}.`,
    ...(reason.kind === 'detected' && others.length > 0
      ? [
          `Heroku would ask for it first. There ${isOrAre(others.map(({ evidence }) => evidence))} as well: ${others.map((each) => `--template ${each.template}`).join(' or ')} takes ${others.length > 1 ? 'one of those' : 'that'}.`,
        ]
      : []),
    ...versions.map(({ runtime, version, place }) =>
      place === null
        ? `${runtime.name} ${version}: nothing here asks for another.`
        : `${runtime.name} ${version}: ${place.file}:${place.line} asks for ${JSON.stringify(place.text)}.`,
    ),
  ];
}

function isOrAre(names: readonly string[]): string {
  return names.length === 1 ? `is ${names[0]}` : `are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A line on each file, in the past or in the future. */
export function fileLines(files: readonly PlannedFile[], { isDry }: { readonly isDry: boolean }): readonly string[] {
  const verb = (found: PlannedFile['found']): string => {
    if (found === 'same') return 'unchanged';
    if (isDry) return found === 'other' ? 'would, with --force, replace' : 'would write';
    return found === 'other' ? 'replaced' : 'wrote';
  };
  return files.map(({ shown, why, found }) => `${verb(found)} ${shown}: ${why}`);
}

/** What is left to do, in the order in which to do it. */
export function nextLines({ procfileAdvice, toDo, appVariable }: InitPlan): readonly string[] {
  const first = [
    ...toDo,
    ...(procfileAdvice === null
      ? []
      : [`What starts the app is not known from its files. Write a Procfile with a line such as ${procfileAdvice}`]),
  ];
  return [
    ...first.map((each) => `First: ${each}`),
    'Next: heroku-docker-release release --local',
    `Then commit them, and give the workflows your token and app: gh secret set HEROKU_API_KEY; gh variable set ${appVariable}`,
  ];
}

/** The whole of each file, under its name. */
export function shownFiles(files: readonly PlannedFile[]): readonly string[] {
  return files.map(({ shown, text }) => `==> ${shown} <==\n${text}`);
}
