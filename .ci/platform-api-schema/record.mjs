// Loaded into each process of the tests by NODE_OPTIONS=--import: writes the calls that local Herokus answer, one a line, to a file
// of its own in the folder that HEROKU_CALLS names. No value of a config var and no signature of a URL is written.
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.HEROKU_CALLS;

if (folder !== undefined) {
  const file = join(folder, `${process.pid}.jsonl`);
  subscribe('heroku-docker-release:local-heroku', (call) => {
    mkdirSync(folder, { recursive: true });
    appendFileSync(
      file,
      `${JSON.stringify(call.path.endsWith('/config-vars') ? withoutValues(call) : call, withoutSignature)}\n`,
    );
  });
}

function withoutValues({ requestBody, replyBody, ...call }) {
  // What is refused tells its reason in words, and those are what is checked.
  return { ...call, requestBody: masked(requestBody), replyBody: call.status < 400 ? masked(replyBody) : replyBody };
}

function masked(vars) {
  if (typeof vars !== 'object' || vars === null) return vars;
  return Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, typeof value === 'string' ? '***' : value]),
  );
}

function withoutSignature(_name, value) {
  return typeof value === 'string' ? value.replace(/(?<=\?).*X-Amz-Signature=.*$/, 'REDACTED') : value;
}
