import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Json = { readonly [name: string]: unknown };

/** One call that Heroku's schema describes: https://devcenter.heroku.com/articles/json-schema-for-platform-api */
export interface DescribedCall {
  /** Such as `POST /apps/{app}/releases (Rollback)`. */
  readonly name: string;
  isFor(method: string, path: string): boolean;
  /** What it has against the variable parts of a path that is its own. */
  pathFaults(path: string): readonly string[];
  requestFaults(body: unknown): readonly string[];
  /** Of a reply that says yes. */
  replyFaults(body: unknown): readonly string[];
}

/** The calls of the official schema, a hyper-schema of draft 4 that uses nothing of it which later drafts mean otherwise. */
export function readDescribedCalls(file: string): readonly DescribedCall[] {
  const { $schema: _draft, id: _id, ...schema } = strict(asObject(JSON.parse(readFileSync(file, 'utf8'))));
  const ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS }).addSchema(schema, 'heroku');
  return Object.entries(asObject(schema['definitions'])).flatMap(([resource, definition]) =>
    asList(asObject(definition)['links']).map((link, at) => describe(ajv, asObject(link), { resource, at })),
  );
}

/** What `strictProperties` means: each property is there, and no other. https://github.com/interagent/prmd/blob/main/docs/schemata.md */
function strict(value: Json): Json {
  const copied = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      Array.isArray(part)
        ? part.map((each) => (isObject(each) ? strict(each) : each))
        : isObject(part)
          ? strict(part)
          : part,
    ]),
  );
  const { properties } = copied;
  if (copied['strictProperties'] !== true || !isObject(properties)) return copied;
  return { ...copied, required: Object.keys(properties), additionalProperties: false };
}

function describe(
  ajv: Ajv,
  link: Json,
  { resource, at }: { readonly resource: string; readonly at: number },
): DescribedCall {
  const [method, href] = [String(link['method']), String(link['href'])];
  const pointer = `heroku#/definitions/${resource}`;
  const compiled = new Map<string, ValidateFunction>();
  const faults = (schema: Json, value: unknown): readonly string[] => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) =>
          [instancePath || '/', message, params['additionalProperty'] ?? ''].join(' ').trim(),
        );
  };
  const pattern = href.split('/');
  const parts = pattern.map(parameterOf);
  const shown = pattern.map((part, index) => {
    const parameter = parts[index];
    return parameter == null ? part : `{${parameter.split('/')[2]}}`;
  });
  return {
    name: `${method} ${shown.join('/')} (${link['title']})`,
    isFor: (ofMethod, path) => {
      const given = path.split('/');
      const isThis = (part: string, index: number) => parts[index] !== null || pattern[index] === part;
      return ofMethod === method && given.length === parts.length && given.every(isThis);
    },
    pathFaults: (path) =>
      path.split('/').flatMap((part, index) => {
        const parameter = parts[index];
        if (parameter == null) return [];
        return faults({ $ref: `heroku#${parameter}` }, identityIn(part)).map((fault) => `${part}: ${fault}`);
      }),
    requestFaults(body) {
      const isEmpty = body === null || (isObject(body) && Object.keys(body).length === 0);
      if (!isObject(link['schema'])) return isEmpty ? [] : ['a body is sent, and none is described'];
      const { properties } = link['schema'];
      const unknown =
        isObject(properties) && isObject(body) ? Object.keys(body).filter((key) => !(key in properties)) : [];
      return [
        ...faults({ $ref: `${pointer}/links/${at}/schema` }, body),
        ...unknown.map((key) => `${key}, which is no field of the request`),
      ];
    },
    replyFaults(body) {
      if (isObject(link['targetSchema'])) return faults({ $ref: `${pointer}/links/${at}/targetSchema` }, body);
      const own = { $ref: pointer };
      return faults(link['rel'] === 'instances' ? { type: 'array', items: own } : own, body);
    },
  };
}

/** Where the schema describes what stands in a part of a path, such as `{(%23%2Fdefinitions%2Fapp%2Fdefinitions%2Fidentity)}`. */
function parameterOf(part: string): string | null {
  const pointer = /^\{\((.+)\)\}$/.exec(part)?.[1];
  return pointer === undefined ? null : decodeURIComponent(pointer).slice(1);
}

/** A version is a number, which a path cannot tell from a text. */
function identityIn(part: string): string | number {
  const text = decodeURIComponent(part);
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  email: /^[^@\s]+@[^@\s]+$/,
  hostname: true,
  ipv4: true,
  cidr: true,
  uri: (text: string) => URL.canParse(text),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: true,
} as const;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Json {
  if (!isObject(value)) throw new TypeError(`the schema has ${JSON.stringify(value)} where an object is due`);
  return value;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
