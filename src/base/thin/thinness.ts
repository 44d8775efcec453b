import type { ImageConfig } from '../../docker/engine.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import type { Instruction } from '../dockerfile/dockerfile-instructions.ts';
import { listArguments } from '../dockerfile/instruction-arguments.ts';
import { linkBelow, linkOnTheWay } from './app-links.ts';
import { readTriggers } from './trigger.ts';
import { firstPlace, nextPlace, resolveAt, type TriggerPlace } from './trigger-place.ts';

/** Whether an image of the base's `/app` and its user names can stand for the base. */
export type Thinness =
  | { readonly kind: 'thin' }
  /** `reason` completes the sentence "The whole base is kept because …". */
  | { readonly kind: 'whole'; readonly reason: string };

/** What they do is kept in the image's config, or is about it. Names of users are looked up in files that a thin base has. */
const harmless: ReadonlySet<string> = new Set([
  ...['ARG', 'CMD', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'SHELL', 'STOPSIGNAL'],
  ...['USER', 'VOLUME'],
]);

/** None of them looks at anything in the image but the destination and, for `chown`, its user names. */
const harmlessFlags: ReadonlySet<string> = new Set([
  ...['chmod', 'checksum', 'chown', 'exclude', 'keep-git-dir', 'link', 'parents', 'unpack'],
]);

/**
 * Whether the triggers of a base come out the same on a thin one. They do if none runs a program, and if all that they
 * write lands below `/app` without going through a symbolic link of the base: where such a link leads, outside `/app`, only
 * the whole base knows. (Links that a copied folder or an unpacked archive meets on its way are no matter: both builders
 * replace or refuse the first kind, and unpack as if the destination were the root.)
 */
export function thinness(given: {
  readonly dockerfile: Pick<Dockerfile, 'file' | 'onBuild'>;
  /** Of the base as it was built: a FROM image may have brought triggers that are not in the Dockerfile. */
  readonly config: Pick<ImageConfig, 'env' | 'onBuild' | 'workingDir'>;
  /** The base's symbolic links below `/app`, see `symbolicLinks`. */
  readonly links: ReadonlySet<string>;
}): Thinness {
  const { dockerfile, config, links } = given;
  let place = firstPlace(config);
  for (const { instruction, subject } of readTriggers(config.onBuild, dockerfile)) {
    const need = instruction === null ? 'is an instruction that we do not know' : needOf(instruction, place, links);
    if (need !== null) return { kind: 'whole', reason: `${subject} ${need}` };
    if (instruction !== null) place = nextPlace(place, instruction);
  }
  return { kind: 'thin' };
}

/** What of the base an instruction may need beyond a thin one, as the end of a sentence about it; null for nothing. */
function needOf(instruction: Instruction, place: TriggerPlace, links: ReadonlySet<string>): string | null {
  const { keyword, rest } = instruction;
  try {
    if (keyword === 'RUN') return 'runs a program of the base';
    if (keyword === 'COPY' || keyword === 'ADD') return needOfCopy(instruction, place, links);
    if (keyword === 'WORKDIR') return needOfWorkingDir(resolveAt(place, rest.trim()), links);
    if (!harmless.has(keyword)) return 'is an instruction that may need the whole of it';
    nextPlace(place, instruction);
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return `cannot be read: ${error.message}`;
    throw error;
  }
}

function needOfCopy(instruction: Instruction, place: TriggerPlace, links: ReadonlySet<string>): string | null {
  const { rest, flags, hasHeredoc } = instruction;
  if (flags.some(({ name }) => name === 'from')) return 'copies from another image';
  const flag = flags.find(({ name }) => !harmlessFlags.has(name));
  if (flag !== undefined) return `has the flag --${flag.name}, which may need the whole of it`;
  if (hasHeredoc) return 'has a here-document';
  const words = listArguments(rest);
  const destination = words.length < 2 ? undefined : words.at(-1);
  if (destination === undefined) return 'names no source or no destination';
  const path = resolveAt(place, destination);
  if (path === null) return `writes to ${destination}, which only the build knows`;
  if (!isApp(path)) return `writes to ${path}, outside /app`;
  // Only with `--parents` does a source choose folders of its own on the way.
  const hasParents = flags.some(({ name }) => name === 'parents');
  const link = linkOnTheWay(path, links) ?? (hasParents ? linkBelow(path, links) : null);
  return link === null ? null : `writes to ${path}, and /app/${link} is a symbolic link`;
}

/** WORKDIR makes the folder: outside `/app`, a link of the base might lead back into it. */
function needOfWorkingDir(path: string | null, links: ReadonlySet<string>): string | null {
  if (path === null) return 'makes a folder that only the build knows';
  if (path === '/') return null;
  if (!isApp(path)) return `makes ${path}, outside /app`;
  const link = linkOnTheWay(path, links);
  return link === null ? null : `makes ${path}, and /app/${link} is a symbolic link`;
}

function isApp(path: string): boolean {
  return path === '/app' || path.startsWith('/app/');
}
