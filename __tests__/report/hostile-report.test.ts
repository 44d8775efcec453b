import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionError } from '../../src/errors.ts';
import { renderComment } from '../../src/report/comment.ts';
import { isWorthComment } from '../../src/report/growth.ts';
import { parseReport } from '../../src/report/read-report.ts';
import { bytePath, showPath } from '../../src/tar/byte-path.ts';
import { aFullReport } from './a-full-report.ts';
import { hostileNames } from './as-github.ts';
import { githubHtml, tagsOf, withoutCodeTags } from './github-html.ts';

const links = {
  runUrl: 'https://github.com/org/app/actions/runs/4711',
  commitUrl: `https://github.com/org/app/commit/${'ab'.repeat(20)}`,
};
const project = 'https://github.com/org/heroku-docker-release';
const now = Date.parse('2026-02-03T04:05:06Z');

const text = fc.oneof(
  fc.constantFrom(...hostileNames, '', 'x'.repeat(70_000), '__proto__', 'https://evil.example', '#1', 'org/app#1'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...hostileNames).map((name) => showPath(bytePath(name))),
);

/** What a stranger may write in the place of a field. */
const planted = fc.oneof(
  text,
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -0, 1e308, 2 ** 53, 2 ** 50, 0.5, null, true, undefined),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Where in the report, how, and with what; `alike` is of the type that is there, so that it gets further. */
const mutation = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  how: fc.constantFrom('alike', 'alike', 'alike', 'alike', 'replace', 'remove', 'repeat', 'copy'),
  planted,
  text,
  count: fc.nat({ max: 2 ** 31 - 1 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

type Place = readonly (string | number)[];

function placesIn(node: unknown, place: Place = []): readonly Place[] {
  if (typeof node !== 'object' || node === null) return [place];
  const entries = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
  return [place, ...entries.flatMap(([name, child]) => placesIn(child, [...place, name]))];
}

function valueAt(node: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], node);
}

/** The report with one thing in it as a stranger would have it. */
function mutated(report: unknown, { at, from, how, planted: value, ...alike }: Mutation): unknown {
  const places = placesIn(report);
  const [place, source] = [places[at % places.length] ?? [], places[from % places.length] ?? []];
  const [name, parent] = [place.at(-1), valueAt(report, place.slice(0, -1))];
  if (name === undefined || typeof parent !== 'object' || parent === null) return value;
  const changed = structuredClone(report);
  const holder = valueAt(changed, place.slice(0, -1)) as Record<string | number, unknown>;
  const before = holder[name];
  if (how === 'alike')
    holder[name] = typeof before === 'string' ? alike.text : typeof before === 'number' ? alike.count : before;
  else if (how === 'remove') delete holder[name];
  else if (how === 'repeat' && Array.isArray(before)) holder[name] = Array(50).fill(before).flat();
  else holder[name] = how === 'copy' ? valueAt(report, source) : value;
  return changed;
}

/** No link but ours, no picture, mention, reference or markup, whatever a name is. */
function expectSafe(markdown: string): void {
  const html = githubHtml(markdown);
  const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, target]) => target);
  expect(targets).toEqual([links.runUrl, links.commitUrl, project]);
  const allowed =
    /^<!-- heroku-docker-release:slug:[a-z0-9-]+ -->$|^<\/?(?:a|br|code|details|em|h[1-6]|p|pre|strong|summary|t(?:able|body|d|head|h|r))\b/;
  expect(tagsOf(html).filter((tag) => !allowed.test(tag))).toEqual([]);
  const shown = withoutCodeTags(html).replace(/<[^>]*>/g, '');
  expect(shown).not.toMatch(/@|#\w|&#|https?:|www\.|:\w+:|\$|-->|\/\/|evil/);
  expect(shown.replace(/\b\d+\b/g, '')).not.toMatch(/NaN|Infinity|undefined|\b[0-9a-f]{7,40}\b/);
  expect(html).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
}

test('the report itself makes such a comment', () => {
  const report = parseReport(Buffer.from(JSON.stringify(aFullReport())));
  expectSafe(renderComment({ ...report, commit: 'ab'.repeat(20) }, links, now));
});

test('row 97: nothing is a share of a slug of no bytes', () => {
  const { slug, ...rest } = aFullReport();
  const report = parseReport(Buffer.from(JSON.stringify({ ...rest, slug: { ...slug, sizeBytes: 0 } })));
  expectSafe(renderComment({ ...report, commit: 'ab'.repeat(20) }, links, now));
});

test('row 97: whatever is done to a report, it is refused in one line, or its comment is safe', () => {
  const counts = { refused: 0, taken: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const hostile = mutations.reduce<unknown>(mutated, aFullReport());
      const report = parsed(hostile);
      if (report === null) {
        counts.refused += 1;
        return;
      }
      counts.taken += 1;
      const markdown = renderComment({ ...report, commit: 'ab'.repeat(20) }, links, now);
      expect(markdown.length).toBeLessThanOrEqual(60_000);
      expect(markdown).toMatch(/^<!-- heroku-docker-release:slug:[a-z0-9-]{1,63} -->\n/);
      expectSafe(markdown);
      expect(typeof isWorthComment(report, { share: 0.01, bytes: 1 })).toBe('boolean');
    }),
    { numRuns: 600 },
  );
  // Else nothing was tried.
  expect(Math.min(counts.refused, counts.taken)).toBeGreaterThan(50);
});

/** Null for a report that is refused as it should be. */
function parsed(report: unknown): ReturnType<typeof parseReport> | null {
  try {
    return parseReport(Buffer.from(JSON.stringify(report) ?? ''));
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    expect(error instanceof Error ? error.message : '').toMatch(/^[\w.[\] (),'#*:/-]{1,2000}$/);
    return null;
  }
}
