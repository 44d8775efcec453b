import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowExamples } from '../script/workflow-examples.ts';
import { releaseInputs, releaseOutputs } from '../src/contract.ts';
import { readReleaseInputs } from '../src/inputs.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(read('action.yml')) as ActionFile;

/** The files that are committed, and those that would be. */
async function repositoryFiles(): Promise<readonly string[]> {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await run('git', listed, { cwd: root, maxBuffer: 2 ** 24 });
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file)));
}

describe('action.yml', () => {
  test('says what the code takes and gives', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => ({
      name,
      default: input.default ?? '',
      description: input.description,
    }));
    expect(releaseInputs).toEqual(declared);
    expect(releaseOutputs).toEqual(Object.keys(action.outputs));
  });

  test('declares no input that nobody reads', () => {
    const asked = new Set<string>();
    class AskedInputs extends Map<string, string> {
      override get(name: string): string | undefined {
        asked.add(name);
        return super.get(name);
      }
    }
    readReleaseInputs({ values: new AskedInputs([['release', 'false']]), workspace: root });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('row 121: runs a bundle that is there, and no script that an expression could get into', () => {
    expect(action.runs).toEqual({ ...action.runs, using: 'node24' });
    expect(existsSync(join(root, action.runs.main))).toBe(true);
    expect(scriptsWithExpressions(read('action.yml'))).toEqual([]);
    const expression = `$${'{{ github.head_ref }}'}`;
    const planted = `steps:\n  - run: echo "${expression}"\n  - run: |\n      echo\n      echo ${expression}\n`;
    expect(scriptsWithExpressions(planted)).toHaveLength(2);
  });
});

/** The `run:` steps into which GitHub pastes a value before a shell reads them. */
function scriptsWithExpressions(yaml: string): readonly string[] {
  return scriptsIn(parse(yaml)).filter((script) => script.includes('${{'));
}

function scriptsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'run' && typeof value === 'string' ? [value] : scriptsIn(value),
  );
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

function unpinnedUses(yaml: string): readonly string[] {
  const uses = [...yaml.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].map(([, use = '']) => use);
  return uses.filter((use) => !/^\$\/\S*$|^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){2}$/.test(use));
}

describe('the documentation', () => {
  test('is up to date with action.yml and the code', async () => {
    await expect(run(process.execPath, ['script/docs.ts', '--check'], { cwd: root })).resolves.toBeDefined();
  });

  test.each(workflowExamples(root))('row 120: the workflow $name gives the action inputs that it has', ({ text }) => {
    const workflow = parse(text) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses?.startsWith('org/heroku-docker-release@'));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    expect(unpinnedUses(text.replaceAll('org/heroku-docker-release@v1', '$/'))).toEqual([]);
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
