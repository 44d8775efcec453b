import { parse, TomlError } from 'smol-toml';
import type { FilePath } from './json-file.ts';
import { faultInFile, type PlacedText } from './placed-text.ts';

/** The string at a path of a TOML file; null where there is none. Throws ActionError with the line where the file is no TOML. */
export function tomlString(text: string, { file, path }: FilePath): PlacedText | null {
  const value = path.reduce<unknown>(
    (table, name) => (isTable(table) && Object.hasOwn(table, name) ? table[name] : null),
    tomlTable(text, file),
  );
  if (typeof value !== 'string') return null;
  // The library tells no lines. The last name of the path stands where the value does.
  const key = new RegExp(`^\\s*["']?${path.at(-1)}["']?\\s*=`);
  const line = text.split('\n').findIndex((own) => key.test(own) && own.includes(value));
  return { text: value, file, line: line + 1 || 1 };
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
