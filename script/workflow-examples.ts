import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A whole workflow that stands in the documentation. */
export interface WorkflowExample {
  /** Of the file that it stands in, and which one there, e.g. `README-1.yml`. */
  readonly name: string;
  readonly text: string;
}

/** The workflows in README.md and docs/, below `root`. YAML blocks without `jobs:` are parts of one, and left out. */
export function workflowExamples(root: string): readonly WorkflowExample[] {
  const files = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))];
  return files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      yamlBlocks(readFileSync(join(root, file), 'utf8'))
        .filter((text) => /^jobs:/m.test(text))
        .map((text, index) => ({ name: `${basename(file, '.md')}-${index + 1}.yml`, text })),
    );
}

/** The fenced blocks of a markdown text that are marked as YAML. */
export function yamlBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, text = '']) => text);
}

// `node script/workflow-examples.ts FOLDER` writes each to a file of its own.
if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: node script/workflow-examples.ts FOLDER');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of workflowExamples(join(import.meta.dirname, '..')))
    writeFileSync(join(folder, name), text);
}
