import { ActionError } from '../../errors.ts';
import { platformVariables, startVariables, type Variables } from './build-variables.ts';
import { type Instruction, type InstructionList, toInstruction } from './dockerfile-instructions.ts';
import { assignments } from './instruction-arguments.ts';
import { canonicalPlatform } from './platform-name.ts';
import { expandWord } from './shell-words.ts';

/** What a stage starts from. */
export type StageOrigin =
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'scratch' };

/** One FROM of a Dockerfile. */
export interface Stage {
  /** First is 0, as in `COPY --from=0`. */
  readonly index: number;
  readonly name: string | null;
  readonly origin: StageOrigin;
  /** What `--platform` names, such as `linux/arm64`; null without one, and where it hangs on what nobody told. */
  readonly platform: string | null;
  readonly line: number;
}

/** A stage with what is in it. */
export interface StageBody {
  readonly stage: Stage;
  /** Without its triggers. */
  readonly instructions: readonly Instruction[];
  /** What ONBUILD keeps for an image built from this stage. */
  readonly triggers: readonly Instruction[];
}

/** The stages, and what the ARGs before the first FROM declare. */
export interface StageList {
  readonly bodies: readonly StageBody[];
  readonly globalArgs: readonly string[];
  /** Value of a global ARG or of an automatic platform variable. */
  readonly globals: Variables;
}

/** What stage reading needs to know of the build. */
export interface StageContext {
  readonly file: string;
  readonly escapeSign: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly platform: string;
  /** Of the machine that builds; null where that is not known yet. */
  readonly buildPlatform: string | null;
}

/** Groups instructions into stages. Throws ActionError with the line where Docker would refuse the file. */
export function readStages(list: InstructionList, context: StageContext): StageList {
  const firstFrom = list.instructions.findIndex(({ keyword }) => keyword === 'FROM');
  if (firstFrom === -1) throw new ActionError(`${context.file} has no FROM`, { location: { file: context.file } });
  const before = list.instructions.slice(0, firstFrom);
  const stray = before.find(({ keyword }) => keyword !== 'ARG');
  if (stray) throw faultAt(context.file, stray.line, `${stray.keyword} before the first FROM`);
  const globals = before.reduce((known, arg) => declareArgs(arg, known, context), globalStart(context));
  const globalArgs = before.flatMap(({ rest }) => assignments(rest, context.escapeSign).map(([name]) => name));

  const bodies: StageBody[] = [];
  for (const instruction of list.instructions.slice(firstFrom)) {
    if (instruction.keyword === 'FROM') {
      const stage = readFrom({ instruction, earlier: bodies.map((body) => body.stage), globals, context });
      bodies.push({ stage, instructions: [], triggers: [] });
      continue;
    }
    const body = bodies.pop();
    if (body) bodies.push(withInstruction(body, instruction, context));
  }
  return { bodies, globalArgs, globals };
}

/** The stage that `COPY --from`, a mount or `target` means: by name in any case, else by index. */
export function findStage(stages: readonly Stage[], wanted: string): Stage | undefined {
  const named = stages.findLast(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
  return named ?? (/^\d+$/.test(wanted) ? stages[Number(wanted)] : undefined);
}

/** A fault of the Dockerfile, with its place in the message and for an annotation. */
export function faultAt(file: string, line: number, what: string, cause?: unknown): ActionError {
  return new ActionError(`${file}:${line}: ${what}`, {
    location: { file, line },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Expands a word as Docker does at that place; `unknown` names variables whose value the Dockerfile does not tell. */
export function expandAt(given: {
  readonly word: string;
  readonly known: Variables;
  readonly line: number;
  readonly context: StageContext;
}): ReturnType<typeof expandWord> {
  try {
    return expandWord(given.word, given.known.lookup, given.context.escapeSign);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw faultAt(given.context.file, given.line, `cannot expand ${given.word}: ${error.message}`, error);
  }
}

/** The variables after an ARG instruction. */
export function declareArgs(instruction: Instruction, before: Variables, context: StageContext): Variables {
  return assignments(instruction.rest, context.escapeSign).reduce((known, [name, value]) => {
    if (value === undefined) return known.withArg(name, undefined);
    const { text, unknown } = expandAt({ word: value, known, line: instruction.line, context });
    return known.withArg(name, unknown.length === 0 ? text : undefined);
  }, before);
}

function globalStart(context: StageContext): Variables {
  const automatic = platformVariables(context.platform, context.buildPlatform);
  const start = startVariables({ buildArgs: context.buildArgs, globals: (name) => automatic.get(name) });
  return [...automatic.keys()].reduce((known, name) => known.withArg(name, undefined), start);
}

function readFrom(given: {
  readonly instruction: Instruction;
  readonly earlier: readonly Stage[];
  readonly globals: Variables;
  readonly context: StageContext;
}): Stage {
  const { instruction, earlier, globals, context } = given;
  const { line, flags, rest } = instruction;
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const [image = '', as, name] = words;
  if ((words.length !== 1 && words.length !== 3) || (as !== undefined && as.toLowerCase() !== 'as')) {
    throw faultAt(context.file, line, 'FROM takes an image, and optionally "AS name"');
  }
  const expand = (word: string): string => expandAt({ word, known: globals, line, context }).text;
  const reference = expand(image);
  if (reference === '')
    throw faultAt(context.file, line, `FROM ${image} names no image: a variable in it has no value`);
  const platform = expand(flags.find((flag) => flag.name === 'platform')?.value ?? '');
  return {
    index: earlier.length,
    name: name ?? null,
    origin: originOf(reference, earlier),
    platform: canonicalPlatform(platform),
    line,
  };
}

function originOf(reference: string, earlier: readonly Stage[]): StageOrigin {
  const stage = earlier.findLast(({ name }) => name?.toLowerCase() === reference.toLowerCase());
  if (stage) return { kind: 'stage', index: stage.index };
  return reference === 'scratch' ? { kind: 'scratch' } : { kind: 'image', reference };
}

function withInstruction(body: StageBody, instruction: Instruction, context: StageContext): StageBody {
  if (instruction.keyword !== 'ONBUILD') return { ...body, instructions: [...body.instructions, instruction] };
  const { file, escapeSign } = context;
  const trigger = toInstruction({ text: instruction.rest, line: instruction.line, escapeSign, file });
  if (['ONBUILD', 'FROM', 'MAINTAINER'].includes(trigger.keyword)) {
    throw faultAt(file, instruction.line, `ONBUILD ${trigger.keyword} is not allowed`);
  }
  return { ...body, triggers: [...body.triggers, trigger] };
}
