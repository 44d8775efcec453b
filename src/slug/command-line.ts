/** A word of a command, as bash would take it. */
export interface CommandWord {
  /** Without its quotes, expansions as they are written. */
  readonly text: string;
  /** Whether bash changes nothing in it but its quotes. */
  readonly isLiteral: boolean;
  /** The variables in it that bash expands, and those that quotes or a backslash keep from it. */
  readonly variables: readonly string[];
  readonly quotedVariables: readonly string[];
}

/** A program with its arguments, and what stood before it. */
export interface SimpleCommand {
  readonly connector: '' | ';' | '&' | '&&' | '||' | '|';
  /** `NAME=value` before the program, or alone. */
  readonly assignments: readonly (readonly [name: string, value: CommandWord])[];
  readonly words: readonly CommandWord[];
}

/** A process type's command, cut up. */
export interface CommandLine {
  readonly commands: readonly SimpleCommand[];
  /** Whether that is all of it: no subshells, here-documents or keywords, whose commands may never run. */
  readonly isPlain: boolean;
  /** A quote that is never closed, which bash refuses; null if there is none. */
  readonly openQuote: "'" | '"' | '`' | null;
}

const keywords: ReadonlySet<string> = new Set([
  ...['if', 'then', 'else', 'elif', 'fi', 'for', 'while', 'until', 'do', 'done', 'case', 'esac', 'select', 'function'],
  ...['{', '}', '[[', '!', 'time', 'coproc'],
]);
const operators = /^(&&|\|\||\|&|;;|[;&|\n])/;
const redirections = /^(\d*(?:>>|>&|<&|>\||<>|>|<)|&>>?)\s*/;

/** Cuts a command as bash does, without expanding anything. https://www.gnu.org/software/bash/manual/html_node/Shell-Syntax.html */
export function readCommandLine(text: string): CommandLine {
  const commands: SimpleCommand[] = [];
  let connector: SimpleCommand['connector'] = '';
  let words: CommandWord[] = [];
  let isPlain = true;
  let openQuote: CommandLine['openQuote'] = null;
  const end = (next: SimpleCommand['connector']) => {
    if (words.length > 0) commands.push(commandOf(connector, words));
    connector = next;
    words = [];
  };
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const [operator] = operators.exec(rest) ?? [];
    const [redirection] = redirections.exec(rest) ?? [];
    if (/^[ \t\r]/.test(rest)) at += 1;
    else if (rest.startsWith('#')) at += rest.search(/\n|$/);
    else if (/^(<<|[<>]\(|[()])/.test(rest)) {
      isPlain = false;
      at += rest.startsWith('<<') ? rest.length : 1;
    } else if (redirection !== undefined) at += redirection.length + wordAt(rest.slice(redirection.length)).length;
    else if (operator !== undefined) {
      at += operator.length;
      if (operator === ';;') isPlain = false;
      end(operator === '|&' ? '|' : operator === '\n' || operator === ';;' ? ';' : connectorOf(operator));
    } else {
      const { word, length, open } = wordAt(rest);
      if (words.length === 0 && keywords.has(word.text) && word.isLiteral) isPlain = false;
      openQuote ??= open;
      words.push(word);
      at += length;
    }
  }
  end('');
  return { commands, isPlain: isPlain && openQuote === null, openQuote };
}

function connectorOf(operator: string): SimpleCommand['connector'] {
  return operator === '&&' || operator === '||' || operator === '|' || operator === '&' ? operator : ';';
}

function commandOf(connector: SimpleCommand['connector'], all: readonly CommandWord[]): SimpleCommand {
  const first = all.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text));
  const words = first < 0 ? [] : all.slice(first);
  return { connector, assignments: all.slice(0, all.length - words.length).map(assignmentIn), words };
}

/** A word `NAME=value` as the two that it is. */
export function assignmentIn(word: CommandWord): readonly [name: string, value: CommandWord] {
  const equals = word.text.indexOf('=');
  return [word.text.slice(0, equals), { ...word, text: word.text.slice(equals + 1) }];
}

interface ReadWord {
  readonly word: CommandWord;
  readonly length: number;
  readonly open: CommandLine['openQuote'];
}

/** One part of a word after the other: a quoted one, an escape, an expansion, a plain letter. */
const parts = [
  ['single', /^'([^']*)'/],
  ['double', /^"((?:\\[\s\S]|[^"\\])*)"/],
  ['escape', /^\\([\s\S]?)/],
  ['substitution', /^(?:\$\((?:[^()]|\([^()]*\))*\)|`(?:\\[\s\S]|[^`\\])*`)/],
  ['variable', /^\$(?:\{[^}]*\}|[A-Za-z_]\w*|[\d@*#?$!-])/],
  ['glob', /^(?:[*?[]|\{[^}\s]*,[^}\s]*\}|~)/],
  ['letter', /^[\s\S]/],
] as const;

function wordAt(text: string): ReadWord {
  const variables: string[] = [];
  const quotedVariables: string[] = [];
  let word = '';
  let isLiteral = true;
  let open: CommandLine['openQuote'] = null;
  let at = 0;
  while (at < text.length && !/^[\s;&|()<>]/.test(text.slice(at))) {
    const rest = text.slice(at);
    const [kind, match] = partAt(rest);
    const [whole, inner = ''] = match;
    at += whole.length;
    word += unquoted(kind, whole, inner);
    if (kind === 'single') quotedVariables.push(...variablesIn(inner));
    if (kind === 'double') {
      variables.push(...variablesIn(inner.replace(escapes, '')));
      quotedVariables.push(...variablesIn([...inner.matchAll(/\\(\$\{?\w+)/g)].map(([, name]) => name).join(' ')));
    }
    if (kind === 'escape' && inner === '$') quotedVariables.push(...variablesIn(`$${text.slice(at)}`).slice(0, 1));
    if (kind === 'variable' || kind === 'substitution') variables.push(...variablesIn(whole));
    if (kind === 'variable' || kind === 'substitution' || kind === 'glob') isLiteral = false;
    if (kind === 'double' && /[$`]/.test(inner.replace(escapes, ''))) isLiteral = false;
    if (kind === 'letter' && (whole === "'" || whole === '"' || whole === '`')) open ??= whole;
  }
  return { word: { text: word, isLiteral, variables, quotedVariables }, length: at, open };
}

const escapes = /\\[\s\S]/g;

function unquoted(kind: (typeof parts)[number][0], whole: string, inner: string): string {
  if (kind === 'single') return inner;
  // A line that goes on is one with the next.
  if (kind === 'escape') return inner === '\n' ? '' : inner;
  return kind === 'double' ? inner.replace(/\\\n/g, '').replace(/\\(["\\$`])/g, '$1') : whole;
}

function partAt(text: string): readonly [(typeof parts)[number][0], RegExpExecArray] {
  for (const [kind, pattern] of parts) {
    const match = pattern.exec(text);
    if (match !== null) return [kind, match];
  }
  throw new Error('every letter is a part');
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$(?:([A-Za-z_]\w*)|\{[#!]?([A-Za-z_]\w*))/g)].map(
    ([, plain, braced]) => plain ?? braced ?? '',
  );
}
