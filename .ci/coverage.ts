/**
 * .ci/coverage.ts JEST DIST MAPS: which statements of src/ the tests ran, in jest's own processes (JEST: its coverage-final.json)
 * or in dist/, which they start as a runner does (DIST: what Node wrote for NODE_V8_COVERAGE; MAPS: of `script/build.ts --maps`).
 * Fails below 90 %.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

interface Place {
  readonly line: number;
  /** Null for the end of the line. */
  readonly column: number | null;
}

/** Of one source: how often each of its statements ran, by its number. */
interface StatementCounts {
  readonly statementMap: Readonly<Record<string, { readonly start: Place; readonly end: Place }>>;
  readonly s: Readonly<Record<string, number>>;
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-ScriptCoverage */
interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
  }[];
}

const LEAST_PERCENT = 90;
const root = resolve(import.meta.dirname, '..');
const [jestFile = '', distFolder = '', mapsFolder = ''] = process.argv.slice(2);
const counts = JSON.parse(readFileSync(jestFile, 'utf8')) as Readonly<Record<string, StatementCounts>>;
const ran = ranInDist();

let [total, inJest, inAll] = [0, 0, 0];
for (const [file, { statementMap, s }] of Object.entries(counts)) {
  const places = ran.get(relative(root, file)) ?? [];
  for (const [number, { start, end }] of Object.entries(statementMap)) {
    const isCounted = (s[number] ?? 0) > 0;
    total += 1;
    inJest += Number(isCounted);
    // What a statement begins with tells whether it ran: a function within may not have been called.
    const first = places.find((place) => compare(place, start) >= 0);
    inAll += Number(isCounted || (first !== undefined && compare(first, end) < 0 && first.ran));
  }
}
const percent = (inAll / total) * 100;
console.log(
  `statements of src/: ${percent.toFixed(2)} % of ${total} (${((inJest / total) * 100).toFixed(2)} % without those that ran in dist/ alone)`,
);
process.exitCode = percent >= LEAST_PERCENT ? 0 : 1;

/** The places of each source that stand in dist/, in the order of the source, and whether what is there ran. */
function ranInDist(): ReadonlyMap<string, readonly (Place & { readonly ran: boolean })[]> {
  const ranBytes = new Map<string, Uint8Array>();
  for (const name of readdirSync(distFolder)) {
    const { result } = JSON.parse(readFileSync(join(distFolder, name), 'utf8')) as {
      result: readonly ScriptCoverage[];
    };
    for (const script of result) {
      const file = script.url.startsWith('file:') ? relative(root, fileURLToPath(script.url)) : '';
      if (file.startsWith('dist/')) addRun(ranBytes, file, script);
    }
  }
  const bundles = bundlesWithMaps();
  const places = new Map<string, (Place & { ran: boolean })[]>();
  for (const [file, bytes] of ranBytes) {
    const text = readFileSync(join(root, file), 'utf8');
    const map = bundles.get(withoutNames(text));
    if (map === undefined) throw new Error(`${file} is not what the sources give`);
    const lineStarts = [...text.matchAll(/^/gm)].map(({ index }) => index);
    eachMapping(map, ({ source, originalLine, originalColumn, generatedLine, generatedColumn }) => {
      if (source === null) return;
      const name = relative(root, resolve(root, 'dist', source));
      const at = (lineStarts[generatedLine - 1] ?? 0) + generatedColumn;
      const known = places.get(name) ?? [];
      known.push({ line: originalLine, column: originalColumn, ran: bytes[at] === 1 });
      places.set(name, known);
    });
  }
  for (const each of places.values()) each.sort(compare);
  return places;
}

/** Ranges within others come after them, and speak for what they hold. */
function addRun(ranBytes: Map<string, Uint8Array>, file: string, { functions }: ScriptCoverage): void {
  const ranges = functions
    .flatMap((each) => each.ranges)
    .toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const length = Math.max(...ranges.map(({ endOffset }) => endOffset));
  const here = new Uint8Array(length);
  for (const { startOffset, endOffset, count } of ranges) here.fill(Math.min(count, 1), startOffset, endOffset);
  const all = ranBytes.get(file) ?? new Uint8Array(length);
  for (let at = 0; at < length; at += 1) if (here[at] === 1) all[at] = 1;
  ranBytes.set(file, all);
}

/** The maps by the texts of their bundles. */
function bundlesWithMaps(): ReadonlyMap<string, TraceMap> {
  const names = readdirSync(mapsFolder).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => [
      withoutNames(readFileSync(join(mapsFolder, name), 'utf8')),
      new TraceMap(readFileSync(join(mapsFolder, `${name}.map`), 'utf8')),
    ]),
  );
}

/** The names of bundles that others import differ where there are maps. */
function withoutNames(text: string): string {
  return text.replaceAll(/shared-[0-9A-Z]{8}/g, 'shared');
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || (a.column ?? Infinity) - (b.column ?? Infinity);
}
