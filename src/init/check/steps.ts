import { posix } from 'node:path';
import type { Dockerfile } from '../../base/dockerfile/dockerfile.ts';
import { type Instruction, readInstructions, toInstruction } from '../../base/dockerfile/dockerfile-instructions.ts';
import type { Stage } from '../../base/dockerfile/dockerfile-stages.ts';
import { assignments, envAssignments } from '../../base/dockerfile/instruction-arguments.ts';
import { expandWord } from '../../base/dockerfile/shell-words.ts';
import { stackOfImage } from '../../base/stack-image.ts';

/** An instruction of the base or a trigger, with what is so when it runs. */
export interface Step {
  readonly instruction: Instruction;
  /** It has ONBUILD in front, so it runs at each release, after all of the base. */
  readonly isTrigger: boolean;
  /** A name or number; null where only the FROM image tells. */
  readonly user: string | null;
  /** Absolute; null where a variable in it is not known. */
  readonly workingDir: string | null;
  /** Absolute path of a word of the instruction; null where a variable in it is not known. */
  readonly resolve: (word: string) => string | null;
}

interface Surroundings {
  readonly user: string | null;
  readonly workingDir: string | null;
  readonly values: ReadonlyMap<string, string>;
}

/** What a Dockerfile does, and what is so at the end of it, in the app image. */
export interface StepList {
  /** The base, its stages from the lowest up, then the triggers: in the order in which they run. */
  readonly steps: readonly Step[];
  readonly end: Pick<Step, 'user' | 'workingDir'>;
}

/** Reads the steps of a Dockerfile's target. */
export function readSteps(dockerfile: Dockerfile): StepList {
  const { instructions, escapeSign } = readInstructions(dockerfile);
  const { stages, file } = dockerfile;
  const ownOf = (stage: Stage): readonly Instruction[] => {
    const end = stages[stage.index + 1]?.line ?? Number.POSITIVE_INFINITY;
    return instructions.filter(({ line }) => line > stage.line && line < end);
  };
  const isTrigger = ({ keyword }: Instruction): boolean => keyword === 'ONBUILD';
  const triggers = (stage: Stage): readonly Instruction[] =>
    ownOf(stage)
      .filter(isTrigger)
      .map(({ rest, line }) => toInstruction({ text: rest, line, escapeSign, file }));
  const built = chainOf(dockerfile).flatMap((stage, index, chain) => {
    const below = chain[index - 1];
    // A stage that stands on another one fires its triggers.
    return [...(below === undefined ? [] : triggers(below)), ...ownOf(stage).filter((each) => !isTrigger(each))];
  });
  const steps: Step[] = [];
  let now: Surroundings = { user: userOfImage(rootImage(dockerfile)), workingDir: '/', values: new Map() };
  for (const [index, instruction] of [...built, ...triggers(dockerfile.target)].entries()) {
    const { user, workingDir } = now;
    const resolve = resolver(now, escapeSign);
    steps.push({ instruction, isTrigger: index >= built.length, user, workingDir, resolve });
    now = after(instruction, now, escapeSign);
  }
  return { steps, end: { user: now.user, workingDir: now.workingDir } };
}

/** The image that the target stands on in the end; null for `scratch`. */
export function rootImage(dockerfile: Dockerfile): string | null {
  const [lowest] = chainOf(dockerfile);
  return lowest?.origin.kind === 'image' ? lowest.origin.reference : null;
}

/** The stages that the target stands on, the lowest first, and the target. */
export function chainOf({ stages, target }: Pick<Dockerfile, 'stages' | 'target'>): readonly Stage[] {
  const { origin } = target;
  const below = origin.kind === 'stage' ? stages[origin.index] : undefined;
  return below === undefined ? [target] : [...chainOf({ stages, target: below }), target];
}

/** https://github.com/heroku/base-images: from heroku-24 on, an image's user is no longer root. */
function userOfImage(reference: string | null): string | null {
  const stack = reference === null ? null : stackOfImage(reference);
  if (stack === null) return null;
  return Number(stack.replace('heroku-', '')) >= 24 ? 'heroku' : 'root';
}

function resolver({ workingDir, values }: Surroundings, escapeSign: string): Step['resolve'] {
  return (word) => {
    const text = expanded(word, values, escapeSign);
    if (text === null) return null;
    if (text.startsWith('/')) return posix.resolve(text);
    return workingDir === null ? null : posix.resolve(workingDir, text);
  };
}

function after(instruction: Instruction, before: Surroundings, escapeSign: string): Surroundings {
  const { keyword, rest } = instruction;
  if (keyword === 'USER') {
    const user = expanded(rest.trim(), before.values, escapeSign);
    return { ...before, user: user === null ? null : (user.split(':')[0] ?? null) };
  }
  if (keyword === 'WORKDIR') return { ...before, workingDir: resolver(before, escapeSign)(rest.trim()) };
  if (keyword !== 'ENV' && keyword !== 'ARG') return before;
  const pairs = keyword === 'ENV' ? envAssignments(rest, escapeSign) : assignments(rest, escapeSign);
  const known = pairs.flatMap(([name, value]): (readonly [string, string])[] => {
    const text = value === undefined ? null : expanded(value, before.values, escapeSign);
    return text === null ? [] : [[name, text]];
  });
  return { ...before, values: new Map([...before.values, ...known]) };
}

/** Null where a variable in it is not known, or it cannot be read. */
function expanded(word: string, values: ReadonlyMap<string, string>, escapeSign: string): string | null {
  try {
    const { text, unknown } = expandWord(word, (name) => values.get(name), escapeSign);
    return unknown.length === 0 ? text : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
