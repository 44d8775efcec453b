import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { faultInFile, type PlacedText } from './placed-text.ts';

/** The text of the first element of one of these names, wherever it is; null where there is none. Throws ActionError with the line where the file is no XML. */
export function xmlText(
  text: string,
  { file, names }: { readonly file: string; readonly names: readonly string[] },
): PlacedText | null {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    throw faultInFile({ file, line: verdict.err.line }, `this is no XML: ${verdict.err.msg}`);
  }
  const found = firstElement(new XMLParser({ parseTagValue: false }).parse(text), new Set(names));
  if (found === null) return null;
  const line = text.split('\n').findIndex((own) => names.some((name) => own.includes(`<${name}`)));
  return { text: found, file, line: line + 1 || 1 };
}

function firstElement(node: unknown, names: ReadonlySet<string>): string | null {
  if (Array.isArray(node)) return node.map((each) => firstElement(each, names)).find((found) => found !== null) ?? null;
  if (!isTable(node)) return null;
  for (const [name, value] of Object.entries(node)) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const found = names.has(name) && typeof first === 'string' ? first : firstElement(value, names);
    if (found !== null) return found;
  }
  return null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
