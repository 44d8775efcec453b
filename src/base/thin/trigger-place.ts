import { posix } from 'node:path';
import type { ImageConfig } from '../../docker/engine.ts';
import type { Instruction } from '../dockerfile/dockerfile-instructions.ts';
import { assignments, envAssignments } from '../dockerfile/instruction-arguments.ts';
import { expandWord } from '../dockerfile/shell-words.ts';

/** Where a trigger fires. It never changes: each trigger gives the next. */
export interface TriggerPlace {
  /** Absolute; null if only the build knows it. */
  readonly workingDir: string | null;
  /** Null for what only the build knows: an ARG's value, and whatever hangs on one. A variable that is not here is empty. */
  readonly variables: ReadonlyMap<string, string | null>;
}

/** A `# escape=` directive is not kept with a trigger: it is read again by the default. */
export const TRIGGER_ESCAPE_SIGN = '\\';

/** Where the first trigger of an image fires. */
export function firstPlace({ env, workingDir }: Pick<ImageConfig, 'env' | 'workingDir'>): TriggerPlace {
  const variables = env.map((pair): [string, string] => {
    const equals = pair.indexOf('=');
    return equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
  });
  return { workingDir: posix.resolve('/', workingDir), variables: new Map(variables) };
}

/** Where the next trigger fires. Throws SyntaxError for what a builder cannot read. */
export function nextPlace(place: TriggerPlace, { keyword, rest }: Instruction): TriggerPlace {
  switch (keyword) {
    case 'WORKDIR':
      return { ...place, workingDir: resolveAt(place, rest.trim()) };
    case 'ENV': {
      const pairs = envAssignments(rest, TRIGGER_ESCAPE_SIGN).map(
        ([name, value]) => [expandAt(place, name) ?? name, expandAt(place, value)] as const,
      );
      return { ...place, variables: new Map([...place.variables, ...pairs]) };
    }
    case 'ARG': {
      // Its value comes with the build that fires the trigger, and each may give another.
      const names = assignments(rest, TRIGGER_ESCAPE_SIGN).map(([name]) => [name, null] as const);
      return { ...place, variables: new Map([...place.variables, ...names]) };
    }
    default:
      return place;
  }
}

/** The absolute path that `word` means at that place, without looking at links; null if only the build knows it. */
export function resolveAt(place: TriggerPlace, word: string): string | null {
  const path = expandAt(place, word);
  if (path === null || (place.workingDir === null && !path.startsWith('/'))) return null;
  return posix.resolve(place.workingDir ?? '/', path);
}

function expandAt({ variables }: TriggerPlace, word: string): string | null {
  const { text, unknown } = expandWord(word, (name) => variables.get(name) ?? undefined, TRIGGER_ESCAPE_SIGN);
  return unknown.some((name) => variables.get(name) === null) ? null : text;
}
