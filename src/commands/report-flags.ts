import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseInputs } from '../contract.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { appNameProblem } from '../heroku/app-name.ts';

/** What `report` is about: a slug file, or the slug that an app runs. */
export type ReportSubject =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'app'; readonly app: string };

/** The command line of `report`. */
export interface ReportFlags {
  readonly subject: ReportSubject;
  readonly isJson: boolean;
  /** Where the page goes; null if nobody named a place. */
  readonly htmlFile: string | null;
  readonly opens: boolean;
  readonly herokuApiUrl: URL;
}

const options = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  open: { type: 'boolean' },
  'heroku-api-url': { type: 'string' },
} as const;

/**
 * Reads the command line of `report`. An existing file, and whatever has a slash or ends with `.tgz`, is a file; anything else
 * is an app's name. Throws ActionError for an unknown flag, and for what can be neither.
 */
export function readReportFlags(args: readonly string[]): ReportFlags {
  const { values, positionals } = parse(args);
  const [subject = '', ...more] = positionals;
  if (subject === '' || more.length > 0) {
    throw new ActionError(
      `report takes one slug file, such as slug.tgz, or the name of an app; ${positionals.length} were given. Try --help.`,
    );
  }
  if (values.html === '') throw new ActionError('--html takes the file to write, such as slug.html. Try --help.');
  return {
    subject: subjectOf(subject),
    isJson: values.json === true,
    htmlFile: values.html ?? null,
    opens: values.open === true,
    herokuApiUrl: readUrl(values['heroku-api-url']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ActionError(`${errorMessage(error)} Try --help.`, { cause: error });
  }
}

function subjectOf(subject: string): ReportSubject {
  if (subject.includes('/') || subject.endsWith('.tgz') || existsSync(subject)) return { kind: 'file', file: subject };
  const problem = appNameProblem(subject);
  if (problem === null) return { kind: 'app', app: subject };
  throw new ActionError(
    `There is no file ${JSON.stringify(subject)}, and it cannot be an app's name: ${problem}. Name a slug file or an app.`,
  );
}

function readUrl(given: string | undefined): URL {
  const text = given ?? releaseInputs.find(({ name }) => name === 'heroku-api-url')?.default ?? '';
  const url = URL.parse(text);
  // What is no URL may hold a secret all the same, so it is not shown.
  if (url === null) throw new ActionError('--heroku-api-url is no URL, such as https://api.heroku.com.');
  return url;
}
