import { parseArgs } from 'node:util';
import { ActionError, errorMessage } from '../errors.ts';

/** The command line of a command that reads slug files. */
export interface SlugFileFlags {
  readonly files: readonly string[];
  readonly isJson: boolean;
}

/** Reads slug files and `--json` from a command line. Throws ActionError for an unknown flag, or if there are not `count` files. */
export function readSlugFileFlags(
  args: readonly string[],
  { command, count }: { readonly command: string; readonly count: number },
): SlugFileFlags {
  const { values, positionals } = parse(args);
  if (positionals.length !== count || positionals.includes('')) {
    throw new ActionError(`${command} takes ${count} slug files; ${positionals.length} were given. Try --help.`);
  }
  return { files: positionals, isJson: values.json === true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ActionError(`${errorMessage(error)} Try --help.`, { cause: error });
  }
}
