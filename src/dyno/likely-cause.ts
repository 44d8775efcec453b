import { cutText } from '../cut-text.ts';
import { causeTable } from './cause-table.ts';
import type { SettingNames } from './setting-names.ts';

/** What another check knows of a slug, that explains an output which names it. */
export interface DynoHint {
  /** Such as a library's soname or a program's name; matched as a whole word. */
  readonly name: string;
  /** One line: what is wrong and what to do. */
  readonly message: string;
}

/** What a failed process was run with. */
export interface CauseContext {
  /** Names of the config vars that it was given. */
  readonly givenNames: ReadonlySet<string>;
  /** Whether the app's config vars are known, and among them. */
  readonly knowsConfigVars: boolean;
  readonly network: 'bridge' | 'none';
  readonly port: number;
  readonly hints: readonly DynoHint[];
  readonly settings: SettingNames;
}

/** The likely cause of a failure and its cure, by what the process printed last; null if it said nothing that is known. */
export function likelyCause(lines: readonly string[], context: CauseContext): string | null {
  const hint = context.hints.find(({ name }) => lines.some((line) => hasWord(line, name)));
  if (hint !== undefined) return hint.message;
  for (const { pattern, cause } of causeTable) {
    for (const line of lines.toReversed()) {
      const match = pattern.exec(line);
      const told =
        match === null
          ? null
          : cause(
              match.slice(1).map((text) => named(text)),
              context,
            );
      if (told !== null) return told;
    }
  }
  return null;
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  return at >= 0 && !/[\w.+-]/.test(line[at - 1] ?? ' ') && !/[\w+-]/.test(line[at + word.length] ?? ' ');
}

/** A name out of somebody else's text, short enough for a sentence. */
function named(text: string | undefined): string {
  return cutText((text ?? '').trim(), 80);
}
