import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the calls that we make out of GitHub's published description of its REST API, for the tests' GitHub server:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz
 *     node script/github-openapi.ts package/generated/api.github.com.json && npm run format
 *
 * The description is 13 MB, the calls with all that they refer to a few dozen KB. Words for people are left out; nothing
 * else is changed. MIT licence: https://github.com/octokit/openapi
 */

/** Add an operation here, and run this again. */
const OPERATIONS: ReadonlySet<string> = new Set([
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'pulls/list',
  'repos/list-deployments',
  'repos/create-deployment',
  'repos/list-deployment-statuses',
  'repos/create-deployment-status',
]);
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'example',
  'externalDocs',
  'x-github',
  'x-octokit',
]);
const TARGET = join(import.meta.dirname, '../__tests__/harness/github/github-openapi.json');

type JsonObject = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a JSON pointer such as `#/components/schemas/link` leads. */
function target(document: unknown, pointer: string): unknown {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), document);
  if (found === undefined) throw new Error(`${pointer} leads nowhere`);
  return found;
}

/** `value` without the words for people. A property may have the name of one: within `properties` all are kept. */
function withoutWords(value: unknown, parent = ''): unknown {
  // An example is a reply as it comes: its fields are no words about a schema.
  if (parent === 'value') return value;
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => parent === 'properties' || !FOR_PEOPLE.has(name));
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutWords(field, name)]));
}

/** All that `value` refers to, and what that refers to, added to `found`. */
function collect(value: unknown, document: unknown, found: Map<string, unknown>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, document, found);
  if (!isObject(value)) return;
  for (const [name, field] of Object.entries(value)) {
    if (name !== '$ref' || typeof field !== 'string') {
      collect(field, document, found);
    } else if (!found.has(field)) {
      const referred = withoutWords(target(document, field));
      found.set(field, referred);
      collect(referred, document, found);
    }
  }
}

function extract(document: unknown): JsonObject {
  const found = new Map<string, unknown>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [path, methods] of Object.entries(target(document, '#/paths') as JsonObject)) {
    for (const [method, operation] of Object.entries(methods as JsonObject)) {
      if (!isObject(operation) || !OPERATIONS.has(String(operation['operationId']))) continue;
      const kept = withoutWords(operation);
      paths[path] = { ...paths[path], [method]: kept };
      collect(kept, document, found);
    }
  }
  const components: Record<string, Record<string, unknown>> = {};
  for (const [pointer, component] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , kind = '', name = ''] = pointer.split('/');
    components[kind] = { ...components[kind], [name]: component };
  }
  return { openapi: target(document, '#/openapi'), info: target(document, '#/info'), paths, components };
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the description: package/generated/api.github.com.json');
const extracted = extract(JSON.parse(readFileSync(source, 'utf8')));
writeFileSync(TARGET, `${JSON.stringify(extracted, null, 1)}\n`);
