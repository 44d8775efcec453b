import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowExamples } from '../script/workflow-examples.ts';
import {
  type DeclaredInput,
  rebuildInputs,
  rebuildOutputs,
  releaseInputs,
  releaseOutputs,
  slugCommentInputs,
  slugCommentOutputs,
} from '../src/contract.ts';
import { readRebuildInputs, readReleaseInputs } from '../src/inputs/inputs.ts';
import { readSlugCommentInputs } from '../src/inputs/slug-comment-inputs.ts';
import { scriptsWithExpressions, unpinnedUses } from './harness/workflow-text.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
    readonly 'post-if'?: string;
  };
}

/** Our actions, by the path that a workflow uses them by. */
const actions = [
  {
    use: 'org/heroku-docker-release',
    file: 'action.yml',
    inputs: releaseInputs,
    outputs: releaseOutputs,
    readInputs: readReleaseInputs,
    fewest: [['release', 'false']],
  },
  {
    use: 'org/heroku-docker-release/rebuild-base',
    file: 'rebuild-base/action.yml',
    inputs: rebuildInputs,
    outputs: rebuildOutputs,
    readInputs: readRebuildInputs,
    fewest: [],
  },
  {
    use: 'org/heroku-docker-release/slug-comment',
    file: 'slug-comment/action.yml',
    inputs: slugCommentInputs,
    outputs: slugCommentOutputs,
    readInputs: readSlugCommentInputs,
    fewest: [
      ['report-file', 'report.json'],
      ['github-token', 'a-token'],
    ],
  },
] as const;

const readAction = (file: string): ActionFile => parse(read(file)) as ActionFile;

describe.each(actions)('$file', ({ file, inputs, outputs, readInputs, fewest }) => {
  const action = readAction(file);

  test('says what the code takes and gives', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => ({
      name,
      default: input.default ?? '',
      description: input.description,
    }));
    expect(inputs).toEqual(declared);
    expect(outputs).toEqual(Object.keys(action.outputs));
  });

  test('declares no input that nobody reads', () => {
    const asked = new Set<string>();
    class AskedInputs extends Map<string, string> {
      override get(name: string): string | undefined {
        asked.add(name);
        return super.get(name);
      }
    }
    readInputs({
      values: new AskedInputs([...fewest, ['base-store', 'registry'], ['base-image', 'a']]),
      workspace: root,
    });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('has a default that the code takes for each input that has one', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]): [string, string][] =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    const { warnings } = readInputs({ values: new Map([...defaults, ...fewest]), workspace: root });
    expect(warnings).toEqual([]);
    // An input without a default is empty, which is neither true nor false.
    for (const name of ['release', 'force', 'allow-untrusted-trigger'])
      if (name in action.inputs) expect(action.inputs[name]?.default).toMatch(/^(true|false)$/);
  });

  test('row 121: runs a bundle that is built and there, and no script that an expression could get into', () => {
    expect(action.runs).toEqual({ ...action.runs, using: 'node24' });
    const { main, post = main } = action.runs;
    for (const bundle of [main, post].map((path) => join(dirname(file), path))) {
      expect(read('script/build.ts')).toContain(bundle.replace(/^dist/, 'src/actions').replace(/\.js$/, '.ts'));
      expect(existsSync(join(root, bundle))).toBe(true);
    }
    expect(scriptsWithExpressions(read(file))).toEqual([]);
  });
});

test('row 103: what makes containers and files has a post step that runs whatever became of the job', () => {
  const posts = actions.map(({ use, file }) => {
    const { post, 'post-if': condition } = readAction(file).runs;
    return [use.split('/')[2] ?? 'release', post === undefined ? null : [join(dirname(file), post), condition]];
  });
  const always = ['dist/post.js', 'always()'];
  expect(Object.fromEntries(posts)).toEqual({ release: always, 'rebuild-base': always, 'slug-comment': null });
});

test('row 121: scripts that an expression gets into would be found', () => {
  const expression = `$${'{{ github.head_ref }}'}`;
  const planted = `steps:\n  - run: echo "${expression}"\n  - run: |\n      echo\n      echo ${expression}\n`;
  expect(scriptsWithExpressions(planted)).toHaveLength(2);
});

test('what both actions ask has one meaning and one default', () => {
  // How old a base may be leads to different things, so it is told in different words.
  const meaningOf = ({ name, default: value, description }: DeclaredInput) =>
    name === 'max-base-age' ? { name, value } : { name, value, description };
  const shared = rebuildInputs.filter(({ name }) => name !== 'force');
  const release: readonly DeclaredInput[] = releaseInputs;
  expect(release.filter(({ name }) => shared.some((input) => input.name === name)).map(meaningOf)).toEqual(
    shared.map(meaningOf),
  );
});

test('the workflow for others to call hands on every input and output of the action, with its defaults', () => {
  const workflow = parse(read('.github/workflows/rebuild-base.yml')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const [ours, ...others] = steps.filter(({ uses }) => uses === '$/rebuild-base');
  expect(others).toEqual([]);
  expect(Object.keys(ours?.with ?? {})).toEqual(rebuildInputs.map(({ name }) => name));
  const { inputs = {}, outputs = {} } = workflow.on?.workflow_call ?? {};
  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default)]);
  const asked = rebuildInputs.filter(({ name }) => name !== 'secrets');
  expect(defaults).toEqual(expect.arrayContaining(asked.map((input) => [input.name, input.default])));
  // The report is a file on a runner that is gone then.
  expect(Object.keys(outputs)).toEqual(rebuildOutputs.filter((name) => name !== 'report-file'));
});

test('what the release and slug-comment both ask has one meaning and one default', () => {
  const release: readonly DeclaredInput[] = releaseInputs;
  const shared = slugCommentInputs.filter(({ name }) => name !== 'report-file');
  const asked = release.filter(({ name }) => shared.some((input) => input.name === name));
  expect(asked.map(({ name, default: value }) => ({ name, value }))).toEqual(
    shared.map(({ name, default: value }) => ({ name, value })),
  );
  // The release action may use one for more.
  for (const [index, { description }] of asked.entries())
    expect(description.startsWith(shared[index]?.description ?? '?')).toBe(true);
});

test('the workflow that reports hands on each input under its name, with its default, and nothing that is a secret', () => {
  const workflow = parse(read('.github/workflows/slug-report.yml')) as Workflow;
  const [ours, ...others] = Object.values(workflow.jobs)
    .flatMap((job) => job.steps ?? [])
    .filter(({ uses }) => uses === '$/');
  expect(others).toEqual([]);
  const { artifact, 'runs-on': runsOn, ...asked } = workflow.on?.workflow_call?.inputs ?? {};
  expect([artifact?.default, runsOn?.default]).toEqual(['slug-report', 'ubuntu-latest']);
  const handedOn = Object.keys(asked).map((name) => [name, `$${`{{ inputs.${name} }}`}`]);
  expect(ours?.with).toEqual({ ...Object.fromEntries(handedOn), release: false, comment: false });
  const defaults = Object.entries(asked).map(([name, input]) => [name, String(input.default)]);
  expect(releaseInputs.map((input) => [input.name, input.default])).toEqual(expect.arrayContaining(defaults));
  expect(read('.github/workflows/slug-report.yml')).not.toMatch(/\{\{ *secrets\b|^ *secrets:/m);
});

test('the workflow that comments hands on each input and output of its action, and checks nothing out', () => {
  const workflow = parse(read('.github/workflows/slug-comment.yml')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const { artifact, 'runs-on': runsOn, ...asked } = workflow.on?.workflow_call?.inputs ?? {};
  expect([artifact?.default, runsOn?.default]).toEqual(['slug-report', 'ubuntu-latest']);
  const ours = steps.find(({ uses }) => uses === '$/slug-comment');
  expect(Object.keys(ours?.with ?? {})).toEqual(['report-file', ...Object.keys(asked)]);
  const defaults = Object.entries(asked).map(([name, input]) => [name, String(input.default)]);
  expect(slugCommentInputs.map((input) => [input.name, input.default])).toEqual(expect.arrayContaining(defaults));
  expect(Object.keys(workflow.on?.workflow_call?.outputs ?? {})).toEqual(slugCommentOutputs);
  expect(steps.map(({ uses }) => uses?.split('@')[0])).not.toContain('actions/checkout');
});

describe('the documentation', () => {
  test.each(workflowExamples(root))('row 120: the workflow $name gives ours what they take', ({ text }) => {
    const given = oursIn(parse(text) as Workflow);
    expect(given.length).toBeGreaterThan(0);
    for (const { use, names } of given) expect(inputsOf(use)).toEqual(expect.arrayContaining([...names]));
    expect(unpinnedUses(text.replaceAll(/org\/heroku-docker-release\S*@v1/g, '$/'))).toEqual([]);
  });
});

interface Workflow {
  readonly on?: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, { readonly default?: string | boolean }>>;
      readonly outputs?: object;
    };
  };
  readonly jobs: Readonly<Record<string, Use & { readonly steps?: readonly Use[] }>>;
}

interface Use {
  readonly uses?: string;
  readonly with?: object;
}

/** The steps and jobs of a workflow that are ours, with the names of what they are given. */
function oursIn({ jobs }: Workflow): readonly { readonly use: string; readonly names: readonly string[] }[] {
  return Object.values(jobs)
    .flatMap((job) => [job, ...(job.steps ?? [])])
    .flatMap(({ uses, with: given }) => {
      const [use = '', version] = uses?.split('@') ?? [];
      if (!/^org\/heroku-docker-release(\/|$)/.test(use)) return [];
      expect(version).toBe('v1');
      return [{ use, names: Object.keys(given ?? {}) }];
    });
}

/** What one of our actions, or of our reusable workflows, can be given. */
function inputsOf(use: string): readonly string[] {
  const action = actions.find((each) => each.use === use);
  if (action !== undefined) return action.inputs.map(({ name }) => name);
  const workflow = parse(read(use.replace('org/heroku-docker-release/', ''))) as Workflow;
  return Object.keys(workflow.on?.workflow_call?.inputs ?? {});
}
