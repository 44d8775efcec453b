import { parseArgs } from 'node:util';
import { ActionError, errorMessage } from '../errors.ts';
import { readTemplateName, type TemplateName } from '../init/templates.ts';

/** What `init` is asked for. */
export type InitFlags =
  | {
      readonly kind: 'write';
      /** Null to find out. */
      readonly template: TemplateName | null;
      readonly isDry: boolean;
      /** Whether files that are there are replaced. */
      readonly isForced: boolean;
    }
  /** `dockerfile` is a path from the current folder. */
  | { readonly kind: 'check'; readonly dockerfile: string };

const options = {
  template: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  dockerfile: { type: 'string' },
} as const;

/** Reads the command line of `init`. Throws ActionError for the first thing that is wrong with it. */
export function readInitFlags(args: readonly string[]): InitFlags {
  const { template, force, check, dockerfile, 'dry-run': isDry } = parse(args);
  if (!check) {
    if (dockerfile !== undefined) throw new ActionError('--dockerfile goes with --check. Try --help.');
    return {
      kind: 'write',
      template: template === undefined ? null : readTemplateName(template),
      isDry,
      isForced: force,
    };
  }
  if (template !== undefined || force || isDry)
    throw new ActionError(
      '--check reads a Dockerfile and writes nothing: it goes with --dockerfile alone. Try --help.',
    );
  return { kind: 'check', dockerfile: dockerfile ?? 'Dockerfile' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false, strict: true }).values;
  } catch (error) {
    throw new ActionError(`${errorMessage(error)} Try --help.`, { cause: error });
  }
}
