import type { RepositoryPlace } from './repository-place.ts';

/** A workflow, and what it is for. */
export interface Workflow {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

const action = 'org/heroku-docker-release';
const checkout = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false`;

/**
 * The workflows of an app: the release of what is pushed, the size of what a pull request would make, the scheduled rebuild.
 * The names of those of an app below the root end with its folder, as does its variable, so that several apps have room.
 */
export function workflowsFor({ context, branch }: RepositoryPlace): readonly Workflow[] {
  const suffix = context === '.' ? '' : `-${context.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '')}`;
  const place: WorkflowPlace = {
    suffix,
    branch: yamlWord(branch),
    app: appVariable(context),
    of: context === '.' ? '' : ` ${context.replaceAll(/[^\w./ -]+/g, '-')}`,
    context: context === '.' ? '' : `context: ${yamlWord(context)}`,
  };
  const path = (name: string): string => `.github/workflows/${name}${suffix}.yml`;
  return [
    { path: path('heroku-release'), text: releaseWorkflow(place), why: `releases each push to ${branch}` },
    {
      path: path('heroku-slug-size'),
      text: sizeWorkflow(place),
      why: 'comments on pull requests what they do to the slug',
    },
    { path: path('heroku-rebuild-base'), text: rebuildWorkflow(place), why: 'keeps the base patched' },
  ];
}

/** The variable of the repository that names the Heroku app: each app below the root has its own, such as `HEROKU_APP_APPS_WEB`. */
export function appVariable(context: string): string {
  const words = context.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  return ['HEROKU_APP', ...words].join('_');
}

interface WorkflowPlace {
  readonly suffix: string;
  readonly branch: string;
  /** The name of a variable. */
  readonly app: string;
  /** Behind a name, empty for the app of the whole repository. */
  readonly of: string;
  /** The line of an input, or empty. */
  readonly context: string;
}

function releaseWorkflow({ suffix, branch, app, of, context }: WorkflowPlace): string {
  return `# Needs the secret HEROKU_API_KEY (heroku authorizations:create) and the variable ${app}, the name of your app.
name: Release${of} to Heroku
on:
  push:
    branches: [${branch}]
permissions: {}
concurrency:
  group: heroku-release${suffix} # one at a time and none cut short; of those that wait, the newest
  cancel-in-progress: false

jobs:
  release:
    name: Release
    runs-on: ubuntu-latest
    timeout-minutes: 90 # a release phase may take an hour
    permissions:
      contents: read # for the checkout
    steps:
${checkout}
      - uses: ${action}@v1 # pin it for production: a tag can be moved
        with:
          heroku-api-key: \${{ secrets.HEROKU_API_KEY }}
          heroku-app: \${{ vars.${app} }}
${line(10, context)}`;
}

function sizeWorkflow({ suffix, app, of, context }: WorkflowPlace): string {
  return `# For pull requests of this repository's own branches. With forks: docs/pull-requests.md of ${action}.
name: Slug size${of}
on: pull_request
permissions: {}
concurrency:
  group: heroku-slug-size${suffix}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  slug:
    name: Report on the slug
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # for the checkout
      pull-requests: write # for the comment
    steps:
${checkout}
      - uses: ${action}@v1
        with:
          heroku-app: \${{ vars.${app} }}
          release: false
${line(10, context)}`;
}

function rebuildWorkflow({ suffix, of, context }: WorkflowPlace): string {
  return `name: Rebuild the base${of}
on:
  schedule:
    - cron: "23 4 * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  group: heroku-rebuild-base${suffix}
  cancel-in-progress: false

jobs:
  rebuild:
    name: Rebuild
    permissions:
      contents: read # for the checkout
    uses: ${action}/.github/workflows/rebuild-base.yml@v1
${context === '' ? '' : `    with:\n${line(6, context)}`}`;
}

function line(indent: number, text: string): string {
  return text === '' ? '' : `${' '.repeat(indent)}${text}\n`;
}

/** As it stands where YAML takes it for the same text, else in quotes. https://yaml.org/spec/1.2.2/#7.3.3 */
function yamlWord(text: string): string {
  return /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}
