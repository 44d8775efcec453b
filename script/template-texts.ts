/** `node script/template-texts.ts` writes the templates of `init` into src/ anew; `npm run build` does it as well. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A module that is made, and what it should hold. */
export interface MadeModule {
  /** From the root. */
  readonly file: string;
  readonly text: string;
}

const templatesFolder = 'src/init/templates';

/**
 * The folders of `src/init/templates` as one module of src/, so that the sources run as they are, in tests and without a build. A
 * folder with a Dockerfile in that of a template is another way to build such an app, and is named `template/way`.
 */
export function makeTemplateTexts(root: string): MadeModule {
  const folder = join(root, templatesFolder);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'Dockerfile')
    .map(dirname)
    .toSorted();
  const optional = (name: string, file: string): string => {
    const path = join(folder, name, file);
    return existsSync(path) ? literal(readFileSync(path, 'utf8')) : 'null';
  };
  const entries = names.map((name) => {
    const [dockerfile, dockerignore] = ['Dockerfile', 'dockerignore'].map((file) =>
      literal(readFileSync(join(folder, name, file), 'utf8')),
    );
    return [
      `  ${name.includes('/') ? `'${name}'` : name}: {`,
      `    dockerfile: ${dockerfile},`,
      `    dockerignore: ${dockerignore},`,
      `    procfile: ${optional(name, 'Procfile')},`,
      '  },',
    ].join('\n');
  });
  const text = `// Made from ${templatesFolder} by \`npm run build\`.
// biome-ignore-all format: it is made
// biome-ignore-all lint: it is made

/** The files of a template as they are in its folder; \`procfile\` is null where the command hangs on the app. */
export interface TemplateTexts {
  readonly dockerfile: string;
  readonly dockerignore: string;
  readonly procfile: string | null;
}

/** What \`init\` writes, by name of the template. */
export const templateTexts: Readonly<Record<string, TemplateTexts>> = {
${entries.join('\n')}
};
`;
  return { file: 'src/init/template-texts.ts', text };
}

/** A line of the file to a line of the module. */
function literal(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return `[\n${lines.map((line) => `      ${JSON.stringify(line)},`).join('\n')}\n      '',\n    ].join('\\n')`;
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const { file, text } = makeTemplateTexts(root);
  writeFileSync(join(root, file), text);
  console.log(`${file} is made`);
}
