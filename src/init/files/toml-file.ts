import { parse, TomlError } from 'smol-toml';
import type { FilePath } from './json-file.ts';
import { faultInFile, type PlacedText } from './placed-text.ts';

/** The string at a path of a TOML file; null where there is none. Throws ActionError with the line where the file is no TOML. */
export function tomlString(text: string, { file, path }: FilePath): PlacedText | null {
  const value = valueAt(text, { file, path });
  if (typeof value !== 'string') return null;
  // The library tells no lines. The last name of the path stands where the value does.
  const key = new RegExp(`^\\s*["']?${path.at(-1)}["']?\\s*=`);
  const line = text.split('\n').findIndex((own) => key.test(own) && own.includes(value));
  return { text: value, file, line: line + 1 || 1 };
}

/** The strings in the list at a path of a TOML file; none where there is no list. Throws ActionError as `tomlString`. */
export function tomlStrings(text: string, at: FilePath): readonly string[] {
  const value = valueAt(text, at);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The names in the table at a path of a TOML file; none where there is no table. Throws ActionError as `tomlString`. */
export function tomlNames(text: string, at: FilePath): readonly string[] {
  const value = valueAt(text, at);
  return isTable(value) && !Array.isArray(value) ? Object.keys(value) : [];
}

function valueAt(text: string, { file, path }: FilePath): unknown {
  return path.reduce<unknown>(
    (table, name) => (isTable(table) && Object.hasOwn(table, name) ? table[name] : null),
    tomlTable(text, file),
  );
}

function tomlTable(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw faultInFile({ file, line: error.line }, `this is no TOML: ${what}`, error);
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
