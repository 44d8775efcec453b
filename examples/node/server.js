import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const port = process.env.PORT ?? '5000';
const system = /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown';
const facts = { node: process.version, system, port, dyno: process.env.DYNO ?? 'none' };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const template = readFileSync(new URL('public/index.html', import.meta.url), 'utf8');
const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => escaped(facts[name]));

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
server.listen(Number(port), () => console.log(`listening on ${port}`));

// A dyno gets SIGTERM and 30 seconds.
process.on('SIGTERM', () => server.close());
