import type { Instruction, InstructionList } from './dockerfile-instructions.ts';
import { toInstruction } from './dockerfile-instructions.ts';
import { listArguments } from './instruction-arguments.ts';

/** Something in a Dockerfile that the classic builder does not know. */
export interface BuildKitFeature {
  /** First line is 1. */
  readonly line: number;
  /** As it is written, for a message: `RUN --mount`. */
  readonly feature: string;
}

const newFlags: Readonly<Record<string, readonly string[]>> = {
  RUN: ['mount', 'network', 'security', 'device'],
  COPY: ['link', 'chmod', 'parents', 'exclude'],
  ADD: ['link', 'chmod', 'exclude', 'checksum', 'keep-git-dir', 'unpack'],
};

const platformName = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const platformUse = /\$\{?(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)\b/;

/** Whether a source of ADD is a git repository or a URL and not a file of the context. */
export function isRemoteSource(source: string): boolean {
  return /^(?:https?|git|ssh):\/\//i.test(source) || /^[\w.-]+@[\w.-]+:/.test(source);
}

/** Everything in a Dockerfile, triggers included, that needs BuildKit, in the order of its lines. */
export function buildKitFeatures(list: InstructionList, file: string): readonly BuildKitFeature[] {
  const syntax = list.syntaxLine === null ? [] : [{ line: list.syntaxLine, feature: '# syntax=' }];
  const found = list.instructions.flatMap((instruction) => {
    const trigger =
      instruction.keyword === 'ONBUILD'
        ? toInstruction({ text: instruction.rest, line: instruction.line, escapeSign: list.escapeSign, file })
        : instruction;
    return featuresOf(trigger).map((feature) => ({ line: instruction.line, feature }));
  });
  return [...syntax, ...found];
}

function featuresOf({ keyword, flags, rest, hasHeredoc }: Instruction): readonly string[] {
  const known = newFlags[keyword] ?? [];
  const features = flags.filter(({ name }) => known.includes(name)).map(({ name }) => `${keyword} --${name}`);
  if (hasHeredoc) features.push(`${keyword} <<`);
  if (
    keyword === 'ADD' &&
    listArguments(rest).some((word) => isRemoteSource(word) && /^git|^ssh|@|\.git(?:[#?]|$)/.test(word))
  ) {
    features.push('ADD of a git repository');
  }
  if (keyword === 'FROM' && [rest, ...flags.map(({ value }) => value ?? '')].some((text) => platformUse.test(text))) {
    features.push('a platform variable in FROM');
  }
  if (keyword === 'ARG' && rest.split(/\s+/).some((name) => platformName.test(name))) features.push(`ARG ${rest}`);
  return features;
}
