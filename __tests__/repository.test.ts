import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { scriptsWithExpressions, unpinnedUses } from './harness/workflow-text.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files that are committed, and those that would be. */
async function repositoryFiles(): Promise<readonly string[]> {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await run('git', listed, { cwd: root, maxBuffer: 2 ** 24 });
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file)));
}

describe('our own workflows', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

  test.each(workflows)('row 120: %s uses others by their full commit, with the version beside it', (file) => {
    expect(unpinnedUses(read(file))).toEqual([]);
  });

  test.each(workflows)('row 121: %s has no script that an expression could get into', (file) => {
    expect(scriptsWithExpressions(read(file))).toEqual([]);
  });

  test('a tag, a branch and a commit without its version would be found', () => {
    const commit = 'a'.repeat(40);
    const planted = [`a/b@v1`, `a/b/c@main`, `a/b@${commit}`, `a/b@${commit.slice(1)} # v1.0.0`, 'docker://a:1'];
    expect(unpinnedUses(planted.map((use) => `  - uses: ${use}\n`).join(''))).toHaveLength(planted.length);
    expect(unpinnedUses(`  - uses: $/\n  - uses: a/b@${commit} # v1.0.0\n`)).toEqual([]);
  });
});

describe('the documentation', () => {
  test('is up to date with action.yml and the code', async () => {
    await expect(run(process.execPath, ['script/docs.ts', '--check'], { cwd: root })).resolves.toBeDefined();
  });

  test('has no link to a file or heading that is not there', () => {
    const files = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
    expect(files.flatMap((file) => brokenLinks(file, read(file)))).toEqual([]);
    expect(brokenLinks('README.md', '[a](docs/none.md) [b](docs/base.md#none) [c](docs/base.md#onbuild)')).toHaveLength(
      2,
    );
  });
});

/** Links within the repository; `../../…` leads to GitHub's own pages. */
function brokenLinks(file: string, markdown: string): readonly string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^(https?:|\.\.\/\.\.\/)/.test(link)) return false;
    const [path = '', heading] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(join(root, target))) return true;
    return heading !== undefined && !headingsOf(read(target)).includes(heading);
  });
}

/** As GitHub makes them of headings. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('the sources', () => {
  test('row 121: start no shell and evaluate no text', async () => {
    const sources = (await repositoryFiles()).filter((file) => file.startsWith('src/'));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((file) => shellUses(read(file)).map((line) => `${file}: ${line}`))).toEqual([]);
  });

  test.each([
    'exec("heroku apps:info " + app)',
    "execSync('git log')",
    "spawn('git', args, { shell: true })",
    "spawn('sh', ['-c', text])",
    'eval(text)',
    'new Function(text)',
  ])('row 121: %s would be found', (planted) => {
    expect(shellUses(`const pattern = /a/.exec(text);\nconst made = ${planted};\n`)).toHaveLength(1);
  });
});

/** Lines with a call that gives text to a shell or to JavaScript; a regular expression's `exec` is none. */
function shellUses(source: string): readonly string[] {
  const calls = /(?<![.\w])(exec|execSync|eval)\(|shell: *true|new Function\(|spawn(Sync)?\(['"`](\/bin\/)?(ba)?sh\b/;
  return source.split('\n').filter((line) => calls.test(line));
}

describe('what is committed', () => {
  // Put together here, for this file is looked through as well.
  const registries = ['npmjs', 'yarnpkg', 'pypi', 'pythonhosted', 'golang'].map(
    (name) => new RegExp(`(registry|files|proxy|www|upload)\\.${name}\\.(com|org)|//${name}\\.(com|org)`),
  );
  const mirrors = [/(deb|security|snapshot)\.debian\.org|(archive|security|ports)\.ubuntu\.com|repo1?\.maven\./];
  const machine = [new RegExp(`(^|[^\\w.])/${'work'}/(main|shared)`), new RegExp(`hdr${'-'}(engine|runner)`)];
  const beside = new RegExp(`\\.\\./${'shared'}`);

  test('names no registry, and nothing of the machine that it was made on', async () => {
    const found: string[] = [];
    for (const file of await repositoryFiles()) {
      const text = readFileSync(join(root, file), 'latin1');
      const isOwnCi = file.startsWith('.ci/');
      const forbidden = [...registries, ...mirrors, ...(isOwnCi ? [] : [...machine, beside])];
      for (const pattern of forbidden) if (pattern.test(text)) found.push(`${file}: ${pattern.exec(text)?.[0]}`);
    }
    expect(found).toEqual([]);
  });

  test('such names would be found', () => {
    const host = ['registry', 'npmjs', 'org'].join('.');
    expect(registries.some((pattern) => pattern.test(`https://${host}/tar`))).toBe(true);
    expect(machine.some((pattern) => pattern.test(`file://${['', 'work', 'main'].join('/')}/src`))).toBe(true);
    expect(beside.test(['..', 'shared'].join('/'))).toBe(true);
  });
});
