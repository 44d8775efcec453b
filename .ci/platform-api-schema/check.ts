// check.ts CALLS SCHEMA: holds the calls that the tests' local Herokus answered, in the folder CALLS, against Heroku's official schema:
// what we send, and what the local Heroku replies to anybody. Fails if one breaks it, or if a route was never asked with success.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../src/local-heroku/api.ts';
import type { PublishedCall } from '../../src/local-heroku/published-calls.ts';
import { type DescribedCall, readDescribedCalls } from './schema.ts';

/** Where the local Heroku is not as the schema has it, on purpose. */
const exceptions: readonly RegExp[] = [
  // Heroku sends it, and its command line asks for it.
  /\/apps\b.* must NOT have additional properties create_status$/,
  // Its apps are reached on this machine.
  / \S*\/web_url must match pattern /,
];

const [folder, schemaFile] = process.argv.slice(2);
if (folder === undefined || schemaFile === undefined) throw new Error('check.ts CALLS SCHEMA');

const described = readDescribedCalls(schemaFile);
const calls = readdirSync(folder)
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as PublishedCall]));
const faults = new Map<string, number>();
for (const fault of calls.flatMap(faultsOf)) faults.set(fault, (faults.get(fault) ?? 0) + 1);
for (const { method, path } of routes) {
  if (!calls.some((call) => call.status < 300 && call.method === method && isOfRoute(call.path, path)))
    faults.set(`${method} ${path} was never asked with success, so its reply is not checked`, 1);
}
for (const [fault, times] of faults) console.log(`${fault}${times > 1 ? ` (${times} times)` : ''}`);

const answered = new Set(calls.filter(isGoodStatus).flatMap((call) => matches(call).map(({ name }) => name)));
const [sent, replied] = [calls.filter(isOurs).length, calls.filter(isGoodStatus).length];
console.log(`${sent} requests of ours and ${replied} replies to ${answered.size} kinds of call: ${faults.size} faults`);
process.exitCode = faults.size === 0 && calls.length > 0 ? 0 : 1;

function faultsOf(call: PublishedCall): readonly string[] {
  const what = `${call.method} ${call.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')}`;
  const kinds = matches(call);
  if (kinds.length === 0) return isOurs(call) ? [`${what}: Heroku knows no such call`] : [];
  // What was refused before it was read cannot be looked at, and what was refused as wrong need not be right.
  const asked = isOurs(call) && isGoodStatus(call) ? leastFaults(kinds, (kind) => requestFaults(kind, call)) : [];
  return [
    ...asked.map((fault) => `${what}: sent ${fault}`),
    ...replyFaults(kinds, call).map((fault) => `${what}: HTTP ${call.status} replied ${fault}`),
  ].filter((fault) => !exceptions.some((exception) => exception.test(fault)));
}

function requestFaults(kind: DescribedCall, { path, requestBody }: PublishedCall): readonly string[] {
  return [...kind.pathFaults(path), ...kind.requestFaults(requestBody)];
}

function replyFaults(kinds: readonly DescribedCall[], call: PublishedCall): readonly string[] {
  if (isGoodStatus(call)) return leastFaults(kinds, (kind) => kind.replyFaults(call.replyBody));
  const { id, message } = call.replyBody as { readonly id?: unknown; readonly message?: unknown };
  return typeof id === 'string' && typeof message === 'string' ? [] : ['an error without an id or a message'];
}

/** Two calls may share method and path, as a release and a rollback do; what fits one of them is right. */
function leastFaults(
  kinds: readonly DescribedCall[],
  faultsAt: (kind: DescribedCall) => readonly string[],
): readonly string[] {
  const all = kinds.map(faultsAt).toSorted((a, b) => a.length - b.length);
  return all[0] ?? [];
}

function matches({ method, path }: PublishedCall): readonly DescribedCall[] {
  return described.filter((kind) => kind.isFor(method, path));
}

function isOurs({ userAgent }: PublishedCall): boolean {
  return userAgent?.startsWith('heroku-docker-release/') === true;
}

function isGoodStatus({ status }: PublishedCall): boolean {
  return status < 300;
}

function isOfRoute(path: string, route: string): boolean {
  const parts = path.split('/');
  const names = route.split('/');
  return parts.length === names.length && names.every((name, index) => name.startsWith(':') || name === parts[index]);
}
