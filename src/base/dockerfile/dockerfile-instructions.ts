import { DockerfileParser } from 'dockerfile-ast';
import { ActionError } from '../../errors.ts';
import { splitWords } from './shell-words.ts';

/** A `--name=value` between an instruction's keyword and its arguments. */
export interface InstructionFlag {
  readonly name: string;
  /** Null for a flag without `=`, which Docker takes as true. */
  readonly value: string | null;
}

/** One instruction, its continued lines joined as Docker joins them. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  readonly flags: readonly InstructionFlag[];
  /** What follows the flags, up to the first here-document's body, neither expanded nor unquoted. */
  readonly rest: string;
  readonly hasHeredoc: boolean;
  /** First line is 1. */
  readonly line: number;
}

/** A Dockerfile cut into its instructions. */
export interface InstructionList {
  readonly instructions: readonly Instruction[];
  /** The character that continues a line and escapes a letter: a backslash, or a backtick by `# escape=`. */
  readonly escapeSign: string;
  /** The line of a `# syntax=` directive, or null. */
  readonly syntaxLine: number | null;
}

/** https://docs.docker.com/reference/dockerfile/#overview */
const keywords: ReadonlySet<string> = new Set([
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
  ...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);

const heredocKeywords: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);

/** What BuildKit takes for the start of a here-document: https://github.com/moby/buildkit/blob/v0.25.0/frontend/dockerfile/parser/parser.go */
const heredocWord = /^\d*<<-?[^<]+$/;

/** Whether `word` of a RUN, COPY or ADD opens a here-document. */
export function isHeredoc(word: string): boolean {
  return heredocWord.test(word);
}

/** Cuts a Dockerfile into instructions. Throws ActionError on a word that is no instruction. */
export function readInstructions({ text, file }: { readonly text: string; readonly file: string }): InstructionList {
  const escapeSign = DockerfileParser.parse(text).getEscapeCharacter();
  const parsed = DockerfileParser.parse(hideFromLibrary(text, escapeSign));
  const lines = text.split('\n');
  const instructions = parsed.getInstructions().map((found) => {
    const { start, end } = found.getRange();
    const own = lines.slice(start.line, end.line + 1);
    return toInstruction({ text: joinLines(own, escapeSign), line: start.line + 1, escapeSign, file });
  });
  const syntax = parsed.getDirectives().find((directive) => directive.getName().toLowerCase() === 'syntax');
  return { instructions, escapeSign, syntaxLine: syntax ? syntax.getRange().start.line + 1 : null };
}

/** Reads one instruction, such as an ONBUILD trigger, from its joined text. Throws ActionError on an unknown one. */
export function toInstruction(given: {
  readonly text: string;
  readonly line: number;
  readonly escapeSign: string;
  readonly file: string;
}): Instruction {
  const [, word = '', argumentText = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(given.text.replace(/^\uFEFF/, '')) ?? [];
  const keyword = word.toUpperCase();
  if (!keywords.has(keyword)) {
    throw new ActionError(`${given.file}:${given.line}: unknown instruction "${word}"`, {
      location: { file: given.file, line: given.line },
    });
  }
  const { flags, rest } = splitFlags(argumentText);
  const hasHeredoc = heredocKeywords.has(keyword) && splitWords(rest, given.escapeSign).some(isHeredoc);
  return { keyword, flags, rest, hasHeredoc, line: given.line };
}

/** Docker drops comments and empty lines inside a continued instruction; what follows an unbroken line is a here-document. */
function joinLines(lines: readonly string[], escapeSign: string): string {
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && /^\s*(#|$)/.test(line)) continue;
    const content = withoutContinuation(line, escapeSign);
    joined.push(content ?? line);
    if (content === null) break;
  }
  return joined.join('').trim();
}

/** The line without the escape character at its end, or null if it is not continued: a doubled one escapes itself. */
function withoutContinuation(line: string, escapeSign: string): string | null {
  const trimmed = line.trimEnd();
  return trimmed.endsWith(escapeSign) && !trimmed.endsWith(escapeSign + escapeSign) ? trimmed.slice(0, -1) : null;
}

function splitFlags(text: string): { flags: readonly InstructionFlag[]; rest: string } {
  const flags: InstructionFlag[] = [];
  let rest = text;
  for (;;) {
    const [whole, name, value] = /^--([a-z][\w-]*)(?:=((?:"[^"]*"|[^\s"])*))?(?:\s+|$)/.exec(rest) ?? [];
    if (whole === undefined || name === undefined) return { flags, rest };
    flags.push({ name, value: value?.replaceAll('"', '') ?? null });
    rest = rest.slice(whole.length);
  }
}

/**
 * dockerfile-ast 0.7.1 takes `<<` inside quotes for a here-document, misses one behind a file descriptor (`3<<EOF`) and
 * continues a line that ends in a doubled escape. Each makes it swallow or invent instructions, so those places are
 * blanked, letter for letter, in the text it sees; what we read comes from the text as it is.
 */
function hideFromLibrary(text: string, escapeSign: string): string {
  let quote = '';
  const shown: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*#/.test(line)) {
      shown.push(line);
      continue;
    }
    const hidden = hideLine(line, quote, escapeSign);
    shown.push(hidden.line);
    quote = withoutContinuation(line, escapeSign) === null ? '' : hidden.quote;
  }
  return shown.join('\n');
}

const backslashParts = /\\.|\d+(?=<<)|<<|[\s\S]/gu;
const backtickParts = /`.|\d+(?=<<)|<<|[\s\S]/gu;

function hideLine(line: string, openQuote: string, escapeSign: string): { line: string; quote: string } {
  const doubled = escapeSign + escapeSign;
  const end = line.trimEnd();
  const safe = end.endsWith(doubled) ? `${end.slice(0, -2)}__${line.slice(end.length)}` : line;
  let quote = openQuote;
  const parts = safe.match(escapeSign === '`' ? backtickParts : backslashParts) ?? [];
  const shown = parts.map((part, index) => {
    if (part.length > 1 && part.startsWith(escapeSign) && quote !== "'") return part;
    if (part === '"' || part === "'") quote = quote === '' ? part : quote === part ? '' : quote;
    if (part === '<<' && quote !== '') return '__';
    const startsWord = /^\s$/.test(parts[index - 1] ?? ' ');
    return /^\d+$/.test(part) && parts[index + 1] === '<<' && startsWord ? ' '.repeat(part.length) : part;
  });
  return { line: shown.join(''), quote };
}
