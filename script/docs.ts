/**
 * Writes what is made from a single source: src/contract.ts and the tables of inputs and outputs from the action.yml files, the other tables in docs/
 * from the code that they are about. `--check` only says whether they are up to date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { HEROKU_CAUSES, HEROKU_OUTAGE } from '../src/heroku/causes.ts';
import { CALL_POLICIES } from '../src/heroku/policy.ts';
import { table } from '../src/report/markdown.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readAction = (file: string): ActionFile => parse(read(file)) as ActionFile;
const action = readAction('action.yml');
const rebuildAction = readAction('rebuild-base/action.yml');
const commentAction = readAction('slug-comment/action.yml');

function contract(): string {
  return `// Made from the action.yml files by \`npm run docs\`.

/** An input as action.yml declares it. */
export interface DeclaredInput {
  readonly name: string;
  /** Empty if there is none. */
  readonly default: string;
  readonly description: string;
}

${declarations('release', action)}
${declarations('rebuild', rebuildAction)}
${declarations('slugComment', commentAction)}`;
}

function declarations(prefix: string, { inputs, outputs }: ActionFile): string {
  const declared = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `  { name: ${quote(name)}, default: ${quote(value ?? '')}, description: ${quote(description)} },`,
  );
  return `export const ${prefix}Inputs = [
${declared.join('\n')}
] as const satisfies readonly DeclaredInput[];

export const ${prefix}Outputs = [
${Object.keys(outputs)
  .map((name) => `  ${quote(name)},`)
  .join('\n')}
] as const;
`;
}

/** As the formatter leaves it, so that formatting the sources does not make it out of date. */
function formatted(file: string, text: string): [file: string, text: string] {
  const biome = join(root, 'node_modules/.bin/biome');
  return [
    file,
    execFileSync(biome, ['format', `--stdin-file-path=${file}`], { cwd: root, input: text, encoding: 'utf8' }),
  ];
}

function quote(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '\\"')}"` : `'${text}'`;
}

function inputsTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined ? '' : `\`${input.default}\``,
    input.description,
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

function outputsTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['output', 'meaning'], rows);
}

const callNames: Readonly<Record<keyof typeof CALL_POLICIES, string>> = {
  read: 'any `GET`',
  readOnce: "a `GET` within a wait (a release's status, the search for a lost one)",
  createSlug: '`POST` slug',
  storeSlug: '`PUT` of the slug',
  readSlug: '`GET` of a deployed slug, for a comparison',
  createRelease: '`POST` release',
  rollBack: '`POST` release, to go back',
};

const troubleNames = {
  'rate-limited': '429',
  unavailable: '408, 5xx',
  'no-reply': 'no reply (refused, reset, cut, timed out)',
  'stored-wrong': 'other bytes stored than sent',
  'expired-url': '403, since a new try has a new URL',
} as const;

function policyTable(): string {
  const names = Object.keys(callNames) as (keyof typeof CALL_POLICIES)[];
  const rows = names.map((name) => {
    const { attempts, firstWaitMs, longestWaitMs, retriesOn } = CALL_POLICIES[name];
    const waits =
      attempts === 1 ? '' : `0 to ${firstWaitMs / 1000} s, doubled each time, at most ${longestWaitMs / 1000} s`;
    return [callNames[name], String(attempts), waits, retriesOn.map((trouble) => troubleNames[trouble]).join('; ')];
  });
  return table(['call', 'tries', 'wait before the next', 'repeated on'], rows);
}

function causesTable(): string {
  const rows = HEROKU_CAUSES.map(({ status, id, happened, remedy }) => [
    String(status),
    id === null ? '' : `\`${id}\``,
    happened,
    remedy,
  ]);
  return table(
    ['status', 'id', 'what it means', 'what to do'],
    [...rows, ['408, 5xx', '', HEROKU_OUTAGE.happened, HEROKU_OUTAGE.remedy]],
  );
}

/** Puts `content` between the marks `<!-- name -->` and `<!-- /name -->` of a file. */
function filled(file: string, contents: Readonly<Record<string, string>>): [file: string, text: string] {
  let text = read(file);
  for (const [name, content] of Object.entries(contents)) {
    const pattern = new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n?<!-- /${name} -->)`);
    if (!pattern.test(text)) throw new Error(`${file} has no place for the ${name}`);
    text = text.replace(pattern, (_, start: string) => `${start}${content}\n<!-- /${name} -->`);
  }
  return formatted(file, text);
}

const made = new Map([
  formatted('src/contract.ts', contract()),
  filled('README.md', { inputs: inputsTable(action), outputs: outputsTable(action) }),
  filled('docs/rebuild-base.md', { inputs: inputsTable(rebuildAction), outputs: outputsTable(rebuildAction) }),
  filled('docs/pull-requests.md', { inputs: inputsTable(commentAction), outputs: outputsTable(commentAction) }),
  filled('docs/release.md', { policies: policyTable() }),
  filled('docs/troubleshooting.md', { causes: causesTable() }),
]);
for (const [file, text] of made) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), text);
  else if (read(file) !== text) {
    console.error(`${file} is not up to date. Run 'npm run docs'.`);
    process.exitCode = 1;
  }
}
