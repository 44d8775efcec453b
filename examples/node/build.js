import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { marked } from 'marked';

// Run by the image's ONBUILD trigger, so that a dyno starts with the page rendered.
const page = await readFile('page.md', 'utf8');
const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hello from a dyno</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 45rem; padding: 0 1rem }
  table { border-collapse: collapse }
  th, td { border-bottom: 1px solid #ccc; padding: .3rem 1rem .3rem 0; text-align: left }
</style>
${marked.parse(page)}</html>
`;
await mkdir('public', { recursive: true });
await writeFile('public/index.html', html);
