import { type DocumentNode, type IdentifierNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa';
import { errorMessage } from '../../errors.ts';
import { faultInFile, type PlacedText } from './placed-text.ts';

/** A value in a file: the names that lead to it, such as `['engines', 'node']`. */
export interface FilePath {
  readonly file: string;
  readonly path: readonly string[];
}

/** The string at a path of a JSON file; null where there is none. Throws ActionError with the line where the file is no JSON. */
export function jsonString(text: string, at: FilePath): PlacedText | null {
  const value = valueAt(text, at);
  return value?.type === 'String' ? { text: value.value, file: at.file, line: value.loc.start.line } : null;
}

/** The names in the object at a path of a JSON file, in its order; none where there is no object. Throws ActionError as `jsonString`. */
export function jsonNames(text: string, at: FilePath): readonly string[] {
  return namesOf(valueAt(text, at));
}

/** The line of the value at a path of a JSON file, whatever it is; null where there is none. Throws ActionError as `jsonString`. */
export function jsonLine(text: string, at: FilePath): number | null {
  return valueAt(text, at)?.loc.start.line ?? null;
}

/** As `jsonNames`, of the objects that the items of the list at a path have under a name, each name once. */
export function jsonNamesInItems(text: string, at: FilePath & { readonly under: string }): readonly string[] {
  const list = valueAt(text, at);
  if (list?.type !== 'Array') return [];
  const objects = list.elements.map(({ value }) => memberOf(value, at.under));
  return [...new Set(objects.flatMap((each) => namesOf(each)))];
}

function namesOf(value: ValueNode | null): readonly string[] {
  return value?.type === 'Object' ? value.members.map(({ name }) => nameText(name)) : [];
}

function valueAt(text: string, { file, path }: FilePath): ValueNode | null {
  return path.reduce<ValueNode | null>((node, name) => memberOf(node, name), jsonTree(text, file).body);
}

function jsonTree(text: string, file: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    // The library puts the place behind its message.
    throw faultInFile({ file, line }, `this is no JSON: ${errorMessage(error).replace(/ \(\d+:\d+\)$/, '')}`, error);
  }
}

function memberOf(node: ValueNode | null, name: string): ValueNode | null {
  if (node?.type !== 'Object') return null;
  return node.members.findLast((member) => nameText(member.name) === name)?.value ?? null;
}

function nameText(name: StringNode | IdentifierNode): string {
  return name.type === 'String' ? name.value : name.name;
}
