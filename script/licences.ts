import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of which something is in a bundle. */
interface BundledPackage {
  /** `name@version`. */
  readonly id: string;
  /** Its licence files, one after the other. */
  readonly text: string;
}

/**
 * The licences of every package that is really in the bundles, by esbuild's own account of them: sorted, each text once, and
 * the same on every machine. Throws Error for a package that has neither a licence text nor a licence whose text is known.
 */
export function thirdPartyLicences(outputs: Metafile['outputs'], root: string): string {
  const folders = new Set(
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([file]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  const namesByText = new Map<string, Set<string>>();
  for (const { id, text } of [...folders].map((folder) => readPackage(join(root, folder)))) {
    namesByText.set(text, (namesByText.get(text) ?? new Set()).add(id));
  }
  const sections = [...namesByText]
    .map(([text, names]) => ({ names: [...names].sort().join('\n'), text }))
    .sort((a, b) => (a.names < b.names ? -1 : 1))
    .map(({ names, text }) => `${'='.repeat(80)}\n${names}\n${'-'.repeat(80)}\n\n${text}\n`);
  return ['The bundles in this folder contain code of the packages named here.\n', ...sections].join('\n');
}

function readPackage(folder: string): BundledPackage {
  const facts: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const id = `${field(facts, 'name')}@${field(facts, 'version')}`;
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice|thirdpartynotices)(\.(md|txt))?$/i.test(name))
    .sort()
    .map((name) => plainText(readFileSync(join(folder, name), 'utf8')));
  return { id, text: texts.length > 0 ? texts.join('\n\n') : declaredLicence(facts, id) };
}

/** For the few packages that say which licence they are under and carry no text of it. */
function declaredLicence(facts: unknown, id: string): string {
  const licence = field(facts, 'license');
  const terms = new Map(Object.entries(standardTerms)).get(licence);
  if (terms === undefined) throw new Error(`${id} has no licence text, and that of "${licence}" is not known here`);
  return `${licence} License, as its package.json says; it carries no text of its own.\n\nCopyright (c) ${authorOf(facts)}\n\n${terms}`;
}

function authorOf(facts: unknown): string {
  const author = isObject(facts) ? facts['author'] : undefined;
  return typeof author === 'string' ? author : field(author, 'name');
}

function field(value: unknown, name: string): string {
  const found = isObject(value) ? value[name] : undefined;
  if (typeof found !== 'string') throw new Error(`a package.json has no "${name}"`);
  return found;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Without what editors and systems differ in. */
function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim();
}

/** https://spdx.org/licenses/MIT.html, https://spdx.org/licenses/ISC.html, https://www.apache.org/licenses/LICENSE-2.0.txt */
const standardTerms = {
  'Apache-2.0': plainText(readFileSync(join(import.meta.dirname, 'licence-texts/Apache-2.0.txt'), 'utf8')),
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
} as const;
