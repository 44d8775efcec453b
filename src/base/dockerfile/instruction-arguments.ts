import { splitWords } from './shell-words.ts';

/** The arguments of an instruction that takes a JSON list or words, such as COPY and VOLUME; not expanded. */
export function listArguments(rest: string): readonly string[] {
  const text = rest.trim();
  return jsonList(text) ?? (text === '' ? [] : text.split(/\s+/));
}

/** What is no list of strings is words to Docker, brackets and all. */
function jsonList(text: string): readonly string[] | null {
  if (!text.startsWith('[')) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed : null;
  } catch {
    return null;
  }
}

/** The pairs of ENV and the names of ARG, which may lack a value; quotes and escapes stay. */
export function assignments(
  rest: string,
  escapeSign: string,
): readonly (readonly [name: string, value: string | undefined])[] {
  return splitWords(rest, escapeSign).map((word) => {
    const equals = word.indexOf('=');
    return equals === -1 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
  });
}

/** ENV in either form: `A=1 B=2`, or `A value to the end of the line`. */
export function envAssignments(rest: string, escapeSign: string): readonly (readonly [name: string, value: string])[] {
  const pairs = assignments(rest, escapeSign);
  if (pairs[0]?.[1] !== undefined) return pairs.map(([name, value]) => [name, value ?? '']);
  const [, name, value] = /^(\S+)\s+([\s\S]*)$/.exec(rest.trim()) ?? [];
  return name === undefined ? [] : [[name, value ?? '']];
}

/** A `--mount` of RUN: https://docs.docker.com/reference/dockerfile/#run---mount */
export interface RunMount {
  readonly type: string;
  readonly from: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly id: string | null;
}

/** Reads the value of `--mount`: comma separated, names in any case. */
export function runMount(value: string): RunMount {
  const fields = new Map(
    value.split(',').map((field): [string, string] => {
      const equals = field.indexOf('=');
      return equals === -1
        ? [field.toLowerCase(), '']
        : [field.slice(0, equals).toLowerCase(), field.slice(equals + 1)];
    }),
  );
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((found) => found !== undefined) ?? null;
  return {
    type: first('type') ?? 'bind',
    from: first('from'),
    source: first('source', 'src'),
    target: first('target', 'dst', 'destination'),
    id: first('id'),
  };
}

/** The secret that a mount brings: its id, else the last part of where it is mounted. */
export function secretId(mount: RunMount): string | null {
  return mount.id ?? mount.target?.split('/').at(-1) ?? null;
}
