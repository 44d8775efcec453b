import { posix } from 'node:path';
import type { ContextSource } from '../context/context-source.ts';
import { isPattern } from '../context/path-pattern.ts';
import { startVariables, type Variables } from './build-variables.ts';
import { isRemoteSource } from './buildkit-features.ts';
import { type Instruction, isHeredoc } from './dockerfile-instructions.ts';
import {
  declareArgs,
  expandAt,
  faultAt,
  findStage,
  type Stage,
  type StageContext,
  type StageList,
} from './dockerfile-stages.ts';
import { assignments, envAssignments, listArguments, runMount, secretId } from './instruction-arguments.ts';

/** A VOLUME: with the classic builder, what a later RUN writes below it is lost. */
export interface DockerfileVolume {
  readonly path: string;
  readonly line: number;
}

/** What running one stage takes and leaves. */
export interface StageReading {
  readonly index: number;
  /** Variables at its end, which a stage made from it starts with. */
  readonly variables: Variables;
  readonly sources: readonly ContextSource[];
  readonly argNames: readonly string[];
  readonly volumes: readonly DockerfileVolume[];
  readonly secretIds: readonly string[];
  /** Stages that it needs: its origin, and those it copies or mounts from. */
  readonly needs: readonly number[];
  /** Images that it copies or mounts from, beside its origin. */
  readonly images: readonly { readonly reference: string; readonly line: number }[];
}

/** Reads the target stage and every stage that it needs, in the order of the file; the others cannot change the result. */
export function readNeededStages(list: StageList, target: Stage, context: StageContext): readonly StageReading[] {
  const readings = new Map<number, StageReading>();
  const read = (index: number): Variables => {
    const known = readings.get(index);
    if (known) return known.variables;
    const { origin } = list.bodies[index]?.stage ?? target;
    const globals = { buildArgs: context.buildArgs, globals: list.globals.lookup };
    const variables = origin.kind === 'stage' ? read(origin.index) : startVariables(globals);
    const reading = readStage({ list, index, variables, context });
    readings.set(index, reading);
    for (const needed of reading.needs) read(needed);
    return reading.variables;
  };
  read(target.index);
  return [...readings.values()].toSorted((first, second) => first.index - second.index);
}

/** A stage that starts from another one first fires the triggers which that one left. */
function readStage(given: {
  list: StageList;
  index: number;
  variables: Variables;
  context: StageContext;
}): StageReading {
  const { list, index, context } = given;
  const body = list.bodies[index];
  const origin = body?.stage.origin;
  const fired = origin?.kind === 'stage' ? (list.bodies[origin.index]?.triggers ?? []) : [];
  const start: StageReading = {
    index,
    variables: given.variables,
    sources: [],
    argNames: [],
    volumes: [],
    secretIds: [],
    needs: origin?.kind === 'stage' ? [origin.index] : [],
    images: [],
  };
  const stages = list.bodies.slice(0, index).map(({ stage }) => stage);
  return [...fired, ...(body?.instructions ?? [])].reduce(
    (reading, instruction) => withInstruction({ reading, instruction, stages, context }),
    start,
  );
}

interface Step {
  readonly reading: StageReading;
  readonly instruction: Instruction;
  /** The stages before this one. */
  readonly stages: readonly Stage[];
  readonly context: StageContext;
}

function withInstruction(step: Step): StageReading {
  const { reading, instruction, context } = step;
  switch (instruction.keyword) {
    case 'ARG': {
      const names = assignments(instruction.rest, context.escapeSign).map(([name]) => name);
      const variables = declareArgs(instruction, reading.variables, context);
      return { ...reading, variables, argNames: [...reading.argNames, ...names] };
    }
    case 'ENV':
      return { ...reading, variables: withEnv(step) };
    case 'VOLUME': {
      const paths = listArguments(instruction.rest).map((word) => expand(step, word).text);
      const volumes = paths.map((path) => ({ path, line: instruction.line }));
      return { ...reading, volumes: [...reading.volumes, ...volumes] };
    }
    case 'COPY':
    case 'ADD':
      return withCopy(step);
    case 'RUN':
      return instruction.flags.reduce((so, { name, value }) => {
        return name === 'mount' ? withMount({ ...step, reading: so }, value ?? '') : so;
      }, reading);
    default:
      return reading;
  }
}

/** All values of one ENV are expanded with what was known before it. */
function withEnv(step: Step): Variables {
  const pairs = envAssignments(step.instruction.rest, step.context.escapeSign);
  return step.reading.variables.withEnv(
    pairs.map(([name, value]) => {
      const { text, unknown } = expand(step, value);
      return [expand(step, name).text, unknown.length === 0 ? text : undefined] as const;
    }),
  );
}

function withCopy(step: Step): StageReading {
  const { reading, instruction, context } = step;
  const { keyword, rest, flags, line } = instruction;
  const from = flags.find(({ name }) => name === 'from')?.value ?? null;
  if (from !== null) return withOrigin(step, from);
  const words = listArguments(rest);
  if (words.length < 2) throw faultAt(context.file, line, `${keyword} needs a source and a destination`);
  const hasParents = flags.some(({ name }) => name === 'parents');
  const sources = words
    .slice(0, -1)
    .filter((word) => !isHeredoc(word))
    .map((word) => expand(step, word))
    .filter(({ text }) => !(keyword === 'ADD' && isRemoteSource(text)))
    .map(({ text, unknown }): ContextSource => {
      if (unknown.length > 0) return { path: '.', match: 'literal', required: false, line };
      if (hasParents) return { path: literalStart(text), match: 'literal', required: false, line };
      return { path: cleaned(text), match: 'pattern', required: !isPattern(text), line };
    });
  return { ...reading, sources: [...reading.sources, ...sources] };
}

/** https://docs.docker.com/reference/dockerfile/#run---mount: a bind mount without `from` shows the context to the command. */
function withMount(step: Step, value: string): StageReading {
  const { reading, instruction } = step;
  const mount = runMount(value);
  if (mount.type === 'secret') {
    const id = secretId(mount);
    return id === null ? reading : { ...reading, secretIds: [...reading.secretIds, id] };
  }
  if (mount.from !== null) return withOrigin(step, mount.from);
  if (mount.type !== 'bind') return reading;
  const { text, unknown } = expand(step, mount.source ?? '.');
  const path = unknown.length === 0 ? cleaned(text) : '.';
  const source: ContextSource = { path, match: 'literal', required: unknown.length === 0, line: instruction.line };
  return { ...reading, sources: [...reading.sources, source] };
}

function withOrigin(step: Step, from: string): StageReading {
  const { reading, stages, instruction } = step;
  const stage = findStage(stages, from);
  if (stage) return { ...reading, needs: [...reading.needs, stage.index] };
  if (from === 'scratch') return reading;
  return { ...reading, images: [...reading.images, { reference: from, line: instruction.line }] };
}

function expand(step: Step, word: string): ReturnType<typeof expandAt> {
  return expandAt({ word, known: step.reading.variables, line: step.instruction.line, context: step.context });
}

/** Docker takes a source from the context's root, whatever dots and slashes it starts with. */
function cleaned(source: string): string {
  return posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, '') || '.';
}

/** `--parents` has patterns of its own kind, with `**`: the directory before the first of them covers what they can take. */
function literalStart(source: string): string {
  const segments = cleaned(source).split('/');
  const first = segments.findIndex((segment) => isPattern(segment));
  return first === -1 ? segments.join('/') : segments.slice(0, first).join('/') || '.';
}
