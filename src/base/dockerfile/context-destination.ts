import { posix } from 'node:path';
import type { Dockerfile } from './dockerfile.ts';
import { readInstructions } from './dockerfile-instructions.ts';
import { listArguments } from './instruction-arguments.ts';

/** What the paths in a Dockerfile's triggers are resolved with. */
export interface TriggerSurroundings {
  /** Of the base image, where the first trigger starts. */
  readonly workingDir: string;
  /** The app image's, by name. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * The folder into which the triggers copy the whole build context, absolute: of several the last. Null if none does, or it is `/`,
 * or a variable in it is not known. https://docs.docker.com/reference/dockerfile/#copy
 */
export function contextDestination(
  { onBuild, file }: Pick<Dockerfile, 'onBuild' | 'file'>,
  { workingDir, variables }: TriggerSurroundings,
): string | null {
  let folder = workingDir === '' ? '/' : workingDir;
  let destination: string | null = null;
  for (const { text } of onBuild) {
    const [instruction] = readInstructions({ text, file }).instructions;
    if (instruction === undefined) continue;
    const { keyword, rest, flags } = instruction;
    const words = listArguments(rest).map((word) => expanded(word, variables));
    const last = words.at(-1);
    if (last == null) continue;
    if (keyword === 'WORKDIR') folder = posix.resolve(folder, last);
    const copies = (keyword === 'COPY' || keyword === 'ADD') && !flags.some(({ name }) => name === 'from');
    if (copies && words.slice(0, -1).some((source) => source !== null && isWholeContext(source)))
      destination = posix.resolve(folder, last);
  }
  return destination === '/' ? null : destination;
}

/** Sources begin at the context, whatever stands before. */
function isWholeContext(source: string): boolean {
  return posix.resolve('/', source) === '/';
}

/** Null if a variable is not known. */
function expanded(word: string, variables: ReadonlyMap<string, string>): string | null {
  let isKnown = true;
  const text = word.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced?: string, bare?: string) => {
    const value = variables.get(braced ?? bare ?? '');
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown && !text.includes('$') ? text : null;
}
