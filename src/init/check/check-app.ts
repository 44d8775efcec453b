import { readDockerfile } from '../../base/dockerfile/dockerfile.ts';
import { ActionError } from '../../errors.ts';
import { readProcfile } from '../../slug/procfile.ts';
import { type AppFolder, openAppFolder } from '../app-folder.ts';
import { checkDockerfile, findingText } from './check-dockerfile.ts';

/** What there is to say of a Dockerfile, and whether it will not work. */
export interface CheckVerdict {
  readonly lines: readonly string[];
  /** Null unless there is an error among them. */
  readonly failure: ActionError | null;
}

/**
 * Checks a Dockerfile, and the Procfile beside it, before anything is built. `dockerfile` is a path from the folder, which is
 * absolute; `now` is in milliseconds since 1970. Throws ActionError for a file that is not there or that Docker or Heroku would refuse.
 */
export async function checkApp(
  path: string,
  { dockerfile: file, now }: { readonly dockerfile: string; readonly now: number },
): Promise<CheckVerdict> {
  const folder = await openAppFolder(path);
  const text = await folder.read(file);
  if (text === null) {
    throw new ActionError(
      `There is no ${file} here. heroku-docker-release init writes one; --dockerfile names another.`,
    );
  }
  const findings = checkDockerfile(readDockerfile({ text, file }), { procfile: await procfileIn(folder), now });
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const lines = findings.map(findingText);
  if (errors > 0) {
    const what = `${file} will not work as it is: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
    return { lines, failure: new ActionError(what) };
  }
  return {
    lines: [...lines, `${file}: no errors, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}.`],
    failure: null,
  };
}

async function procfileIn(folder: AppFolder) {
  const file = 'Procfile';
  const text = await folder.read(file);
  return text === null ? null : { file, text, processTypes: readProcfile({ text, file }) };
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
