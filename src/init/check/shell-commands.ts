import { posix } from 'node:path';
import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { splitWords } from '../../base/dockerfile/shell-words.ts';
import type { Step } from './steps.ts';

/** One command of a RUN. */
export interface ShellCommand {
  /** As it is written, without what joins it to the next. */
  readonly text: string;
  /** The program and its arguments, quotes and variables as they are; nothing of what stands before a program, such as `A=1`. */
  readonly words: readonly string[];
  /** What `>` and `>>` write to. */
  readonly redirections: readonly string[];
  /** Where it runs, absolute: WORKDIR, or what a `cd` before it said; null where that is not known. */
  readonly folder: string | null;
  /** Absolute path of one of its words; null where a variable in it is not known. */
  readonly resolve: (word: string) => string | null;
}

/** What a shell reads in one go: what is escaped or quoted, what ends a command, a letter. */
const parts = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|&&|\|\||>\||[;\n|]|[\s\S]/g;
const ends = /^(?:&&|\|\||[;\n|])$/;

/** The commands of a RUN in their order, those of a pipe apart; none for another instruction. */
export function shellCommands({ instruction, workingDir, resolve }: Step): readonly ShellCommand[] {
  if (instruction.keyword !== 'RUN') return [];
  const commands: ShellCommand[] = [];
  let folder = workingDir;
  const { rest } = instruction;
  for (const text of commandTexts(rest.startsWith('[') ? quotedList(listArguments(rest)) : rest)) {
    const inFolder = folderResolver(resolve, folder);
    const { words, redirections } = wordsOf(text);
    commands.push({ text, words, redirections, folder, resolve: inFolder });
    if (words[0] === 'cd') folder = inFolder(words[1] ?? '~');
  }
  return commands;
}

/** The program of a command without its folder; empty where there is none. */
export function programOf({ words }: ShellCommand): string {
  return posix.basename((words[0] ?? '').replaceAll(/["']/g, ''));
}

function commandTexts(text: string): readonly string[] {
  const texts = [''];
  for (const part of text.match(parts) ?? []) {
    if (ends.test(part)) texts.push('');
    else texts.push(`${texts.pop() ?? ''}${part}`);
  }
  return texts
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .flatMap((each) => scriptOf(each) ?? [each]);
}

/** The commands of `bash -c '…'`; null for any other. */
function scriptOf(text: string): readonly string[] | null {
  const [, quote, script] = /^(?:\S*\/)?(?:ba|da)?sh\s+(?:-\S+\s+)*-\w*c\s+(["'])([\s\S]*)\1$/.exec(text) ?? [];
  // What a substitution gives is not known.
  if (script === undefined || /^\s*(?:\$\(|`)/.test(script)) return null;
  return commandTexts(quote === '"' ? script.replaceAll(/\\(["\\$`])/g, '$1') : script);
}

/** https://docs.docker.com/reference/dockerfile/#exec-form as a shell would be given it. */
function quotedList(words: readonly string[]): string {
  return words.map((word) => (/[\s;&|"]/.test(word) ? `'${word}'` : word)).join(' ');
}

/** Words of a shell that stand before a program, and programs that start another. */
const before =
  /^(?:if|then|elif|else|while|until|do|!|\{|\(+|time|exec|command|nohup|env|sudo|-[A-Za-z]|[A-Za-z_]\w*=.*)$/s;

function wordsOf(text: string): Pick<ShellCommand, 'words' | 'redirections'> {
  const all = splitWords(text.replace(/^\(+/, ''), '\\');
  // `env -u NAME` takes a word of its own.
  const start = all.findIndex((word, index) => !before.test(word) && all[index - 1] !== '-u');
  const words: string[] = [];
  const redirections: string[] = [];
  let isTarget = false;
  for (const word of start < 0 ? [] : all.slice(start)) {
    const [, operator, target = ''] = /^(?:\d|&)?(>{1,2}\|?|<{1,3})(?!\()(.*)$/s.exec(word) ?? [];
    if (isTarget) redirections.push(word);
    else if (operator === undefined) words.push(word);
    else if (operator.startsWith('>') && target !== '') redirections.push(target);
    isTarget = !isTarget && operator?.startsWith('>') === true && target === '';
  }
  return { words, redirections };
}

/** A `cd` moves what is relative. */
function folderResolver(resolve: Step['resolve'], folder: string | null): ShellCommand['resolve'] {
  return (word) => {
    if (/^["']?~/.test(word)) return null;
    if (/^["']?[/$]/.test(word)) return resolve(word);
    // Made absolute, so that WORKDIR has no part in it.
    const text = resolve(`/./${word}`);
    if (text === null || folder === null || /^["']?\.\./.test(word)) return null;
    return posix.join(folder, text);
  };
}
