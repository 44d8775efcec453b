import { cutText } from '../../cut-text.ts';
import { ActionError } from '../../errors.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import { type Instruction, toInstruction } from '../dockerfile/dockerfile-instructions.ts';
import { TRIGGER_ESCAPE_SIGN } from './trigger-place.ts';

/** A trigger as an image carries it. */
export interface Trigger {
  /** Null if it is none that we know. */
  readonly instruction: Instruction | null;
  /** Begins a sentence about it: `line 7, ONBUILD RUN npm ci,`, or without a line where a FROM image brought it. */
  readonly subject: string;
}

const LONGEST_TEXT = 60;

/** The triggers of an image, in the order in which they fire, with their lines where they are in the Dockerfile. */
export function readTriggers(
  onBuild: readonly string[],
  { file, onBuild: written }: Pick<Dockerfile, 'file' | 'onBuild'>,
): readonly Trigger[] {
  const left = written.map(({ text, line }) => ({ text: oneLine(text), line }));
  return onBuild.map((text) => {
    const instruction = readTrigger(text, file);
    const plain = oneLine(instruction === null ? text : asWritten(instruction));
    const at = left.findIndex((each) => each.text === plain);
    const [found] = at === -1 ? [] : left.splice(at, 1);
    const shown = cutText(plain, LONGEST_TEXT);
    return {
      instruction,
      subject: found === undefined ? `ONBUILD ${shown}` : `line ${found.line}, ONBUILD ${shown},`,
    };
  });
}

function readTrigger(text: string, file: string): Instruction | null {
  try {
    return toInstruction({ text, line: 1, escapeSign: TRIGGER_ESCAPE_SIGN, file });
  } catch (error) {
    if (error instanceof ActionError) return null;
    throw error;
  }
}

/** As `readDockerfile` gives a trigger. */
function asWritten({ keyword, flags, rest }: Instruction): string {
  const shown = flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`));
  return [keyword, ...shown, rest].join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
