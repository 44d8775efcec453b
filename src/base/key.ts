import { createHash } from 'node:crypto';
import type { ContextEntry } from './context/context-entry.ts';
import { byCodeUnit } from './context/context-tree.ts';
import type { Builder } from './context/ignore-rules.ts';
import { effectiveBuildArgs } from './dockerfile/build-variables.ts';
import type { Dockerfile } from './dockerfile/dockerfile.ts';

/** Changes when a base that an older version of us built must not be used any more. */
const formatVersion = '1';

/** One ingredient of a key, so that two keys can be told apart by what changed. A digest never shows the value. */
export interface BaseKeyPart {
  readonly name:
    | 'format'
    | 'dockerfile'
    | 'context files'
    | 'build args'
    | 'platform'
    | 'secrets'
    | 'target'
    | 'builder';
  /** SHA-256 as 64 hexadecimal digits. */
  readonly digest: string;
}

/** Which base this is. */
export interface BaseKey {
  /** SHA-256 as 64 hexadecimal digits. */
  readonly key: string;
  readonly parts: readonly BaseKeyPart[];
}

/**
 * The hash over everything that goes into a base image except the images it starts from, whose newer versions are a matter
 * of its age. Bytes count, not meaning: another comment, line ending or file mode is another base. Secrets count by name;
 * their values, file times, owners and build args that no ARG declares do not.
 */
export function baseKey(given: {
  readonly dockerfile: Dockerfile;
  /** What the Dockerfile's sources take from the context. */
  readonly files: readonly ContextEntry[];
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Such as `linux/amd64`. */
  readonly platform: string;
  readonly secretNames: readonly string[];
  /** The stage the user asked for, or undefined. */
  readonly target: string | undefined;
  readonly builder: Builder;
}): BaseKey {
  const { dockerfile, files } = given;
  const buildArgs = effectiveBuildArgs(given.buildArgs, dockerfile.argNames);
  const parts: readonly BaseKeyPart[] = [
    { name: 'format', digest: digest([formatVersion]) },
    { name: 'dockerfile', digest: digest([dockerfile.text]) },
    { name: 'context files', digest: digest(sortedRows(files.map(fileFields))) },
    { name: 'build args', digest: digest(sortedRows(buildArgs)) },
    { name: 'platform', digest: digest([given.platform]) },
    { name: 'secrets', digest: digest([...new Set(given.secretNames)].toSorted(byCodeUnit)) },
    { name: 'target', digest: digest(given.target === undefined ? [] : [given.target]) },
    { name: 'builder', digest: digest([given.builder]) },
  ];
  return { key: digest(parts.flatMap((part) => [part.name, part.digest])), parts };
}

function fileFields(entry: ContextEntry): readonly [string, ...string[]] {
  const mode = entry.mode.toString(8);
  if (entry.kind === 'file') return [entry.path, 'file', mode, String(entry.sizeBytes), entry.sha256];
  if (entry.kind === 'link') return [entry.path, 'link', mode, entry.linkTarget];
  if (entry.kind === 'directory') return [entry.path, 'directory', mode];
  return [entry.path, 'special', mode, String(entry.device)];
}

/** Each row becomes one field by its own digest, so that no row can run into the next. */
function sortedRows(rows: readonly (readonly [string, ...string[]])[]): readonly string[] {
  return rows.toSorted(([first], [second]) => byCodeUnit(first, second)).map(digest);
}

/** Over each field's length in bytes and then the field: no two lists of fields have the same bytes. */
function digest(fields: readonly string[]): string {
  const hash = createHash('sha256');
  for (const field of fields) hash.update(`${Buffer.byteLength(field)}:`).update(field);
  return hash.digest('hex');
}
