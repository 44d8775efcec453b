import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

type JsonObject = { readonly [name: string]: unknown };

/** One call of GitHub's published description, taken out of it by script/github-openapi.ts. */
export interface Operation {
  /** Such as `issues/list-comments`. */
  readonly id: string;
  /** What stands in the path for its parameters, checked. */
  readonly path: Readonly<Record<string, string | number>>;
  /** The query, checked. */
  readonly query: Readonly<Record<string, string | number>>;
  /** What the description has against the request; empty if nothing. */
  readonly faults: readonly string[];
  /** What it has against a reply; empty if nothing. */
  replyFaults(status: number, body: unknown): readonly string[];
}

export interface DescribedRequest {
  readonly method: string;
  /** Without what comes before `/repos`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Undefined if there is none. */
  readonly body: unknown;
}

/** GitHub's own description of the calls that we make. https://github.com/octokit/openapi */
export class GitHubOpenApi {
  readonly #document: JsonObject = JSON.parse(readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8'));
  /** The description is OpenAPI 3.0, whose `nullable` ajv knows; the rest of its own words mean nothing to a check. */
  readonly #ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS }).addSchema(this.#document, 'github');
  readonly #parameters = new Ajv({ strict: false, allErrors: true, coerceTypes: true, formats: FORMATS });
  readonly #compiled = new Map<string, ValidateFunction>();

  /** The call that a request is for; null if it is none that we make. */
  operationOf(request: DescribedRequest): Operation | null {
    const method = request.method.toLowerCase();
    for (const [template, methods] of Object.entries(this.#at('paths'))) {
      const operation = asObject(methods)[method];
      const values = pathValues(template, request.path);
      if (operation !== undefined && values !== null) return this.#describe(asObject(operation), { request, values });
    }
    return null;
  }

  /** A reply that GitHub has published as an example. */
  example(name: string): unknown {
    return structuredClone(this.#at('components', 'examples', name)['value']);
  }

  #describe(
    operation: JsonObject,
    { request, values }: { readonly request: DescribedRequest; readonly values: Readonly<Record<string, string>> },
  ): Operation {
    const path = this.#readParameters(operation, { place: 'path', given: values });
    const query = this.#readParameters(operation, { place: 'query', given: Object.fromEntries(request.query) });
    const bodyFaults = this.#bodyFaults(operation, request.body);
    return {
      id: String(operation['operationId']),
      path: path.values,
      query: query.values,
      faults: [...path.faults, ...query.faults, ...bodyFaults],
      replyFaults: (status, body) => {
        const described = asObject(operation['responses'])[status];
        if (described === undefined) return [`no reply with HTTP ${status} is described`];
        return this.#faults(contentSchema(this.#resolve(described)), body);
      },
    };
  }

  #readParameters(
    operation: JsonObject,
    { place, given }: { readonly place: 'path' | 'query'; readonly given: Readonly<Record<string, string>> },
  ): { readonly values: Operation['query']; readonly faults: readonly string[] } {
    const described = asList(operation['parameters'])
      .map((parameter) => this.#resolve(parameter))
      .filter((parameter) => parameter['in'] === place);
    const properties = Object.fromEntries(described.map(({ name, schema }) => [String(name), schema]));
    const required = described.filter(({ required }) => required === true).map(({ name }) => String(name));
    const schema = { type: 'object', properties, required, additionalProperties: false };
    const validate = this.#compile(this.#parameters, schema);
    const values: Record<string, string | number> = { ...given };
    return { values, faults: validate(values) ? [] : faultsOf(validate, place) };
  }

  #bodyFaults(operation: JsonObject, body: unknown): readonly string[] {
    const described = operation['requestBody'];
    if (described === undefined) return body === undefined ? [] : ['a body where there is none'];
    const schema = asObject(contentSchema(this.#resolve(described)));
    // GitHub overlooks a field that it does not know; a misspelt one is not to be overlooked here.
    return this.#faults({ additionalProperties: false, ...schema }, body);
  }

  #faults(schema: unknown, value: unknown): readonly string[] {
    if (schema === undefined) return [];
    const validate = this.#compile(this.#ajv, schema);
    return validate(value) ? [] : faultsOf(validate, 'body');
  }

  #compile(ajv: Ajv, schema: unknown): ValidateFunction {
    // The description refers to itself by `#/…`, which must lead into it from here as well.
    const key = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/');
    const validate = this.#compiled.get(key) ?? ajv.compile(JSON.parse(key));
    this.#compiled.set(key, validate);
    return validate;
  }

  #resolve(value: unknown): JsonObject {
    const reference = asObject(value)['$ref'];
    return typeof reference === 'string' ? this.#at(...reference.split('/').slice(1)) : asObject(value);
  }

  #at(...path: readonly string[]): JsonObject {
    return path.reduce<JsonObject>((value, name) => asObject(value[name]), this.#document);
  }
}

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  // A status without a URL comes with an empty text, by the description's own default.
  uri: (text: string): boolean => text === '' || URL.canParse(text),
  int64: true,
} as const;

function contentSchema(described: JsonObject): unknown {
  const content = described['content'];
  return content === undefined ? undefined : asObject(asObject(content)['application/json'])['schema'];
}

function faultsOf(validate: ValidateFunction, place: string): readonly string[] {
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${place}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** What stands in `path` for each `{name}` of `template`; null if the path is another. */
function pathValues(template: string, path: string): Readonly<Record<string, string>> | null {
  const [pieces, given] = [template.split('/'), path.split('/')];
  if (pieces.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [index, piece] of pieces.entries()) {
    const text = decodeURIComponent(given[index] ?? '');
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined ? piece !== text : text === '') return null;
    if (name !== undefined) values[name] = text;
  }
  return values;
}

function asObject(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  return value as JsonObject;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
