// Made from the action.yml files by `npm run docs`.

/** An input as action.yml declares it. */
export interface DeclaredInput {
  readonly name: string;
  /** Empty if there is none. */
  readonly default: string;
  readonly description: string;
}

export const releaseInputs = [
  { name: 'heroku-api-key', default: '', description: 'Heroku API token; needed when `release` is true' },
  {
    name: 'heroku-app',
    default: '',
    description:
      'Name of the app, or of several. Those on one line, with commas, are released side by side; a further line waits until those above it have succeeded and are healthy',
  },
  { name: 'heroku-pipeline', default: '', description: 'Name of a pipeline, in place of `heroku-app`' },
  {
    name: 'heroku-pipeline-stage',
    default: 'production',
    description: 'Stage of the pipeline whose apps are released; a further line waits as one of `heroku-app` does',
  },
  { name: 'context', default: '.', description: 'Build context, from the workspace' },
  { name: 'dockerfile', default: 'Dockerfile', description: 'Path of the Dockerfile, from the context' },
  { name: 'target', default: '', description: 'Stage of the Dockerfile that is the base image; default the last' },
  { name: 'build-args', default: '', description: 'Lines `KEY=VALUE`' },
  {
    name: 'secrets',
    default: '',
    description: 'Lines `id=value`, BuildKit secret mounts; never in a layer, a log or the base key',
  },
  { name: 'platform', default: 'linux/amd64', description: 'Platform of the images' },
  {
    name: 'build-idle-timeout',
    default: '30m',
    description: 'How long a build may print nothing before it is stopped, a number with s, m, h or d',
  },
  {
    name: 'base-store',
    default: 'actions',
    description:
      "Where bases are kept between jobs, `actions` (the Actions cache), `registry` (see `base-image`) or `none` (only the engine's own images)",
  },
  {
    name: 'base-image',
    default: '',
    description:
      "Repository for `base-store` `registry`, such as `ghcr.io/org/app-base`; pushed and pulled with the job's docker login",
  },
  { name: 'max-base-age', default: '7d', description: 'How old a base may be, a number with s, m, h or d' },
  {
    name: 'stale-base',
    default: 'rebuild',
    description:
      'What a base leads to that is older, or whose FROM images have moved since, `rebuild`, `warn` or `fail`',
  },
  {
    name: 'allow-untrusted-trigger',
    default: 'false',
    description:
      '`true` releases also under `pull_request_target`, `issue_comment` and a `workflow_run` that a pull request set off',
  },
  {
    name: 'slug-limit',
    default: '300MB',
    description: 'Largest compressed slug that is released; 1 MB is 2^20 bytes, as Heroku prints sizes',
  },
  { name: 'slug-warn', default: '90%', description: 'From where on to warn, a percentage of the limit or a size' },
  {
    name: 'slug-path',
    default: '',
    description: 'Where to leave the slug; default a folder of the run under `RUNNER_TEMP`',
  },
  {
    name: 'slug-secrets',
    default: 'warn',
    description:
      'What files in the slug lead to that look like credentials, such as `.env` or a private key, `warn` or `fail`',
  },
  {
    name: 'profile',
    default: 'auto',
    description:
      "`auto` carries the image's ENV and WORKDIR to the dyno in a script of `.profile.d`, `off` leaves the slug as it is",
  },
  {
    name: 'run-image',
    default: '',
    description: "Image that a dyno of the app runs on; default `heroku/heroku:N` for the app's build stack `heroku-N`",
  },
  {
    name: 'link-check',
    default: 'warn',
    description:
      'Whether what the programs of the slug need is looked for in the slug and the run image, `off`, `warn` or `fail`',
  },
  { name: 'dyno-check', default: 'true', description: '`true` boots the slug as a dyno before it is released' },
  { name: 'dyno-check-path', default: '/', description: 'What the web process must answer with a status below 500' },
  { name: 'dyno-check-processes', default: 'web', description: 'Process types to boot, with a comma or a line each' },
  {
    name: 'dyno-check-timeout',
    default: '60s',
    description:
      'How long the web process may take to bind its port, a number with s or m, at most 1h; Heroku gives 60s',
  },
  { name: 'dyno-check-network', default: 'bridge', description: 'Network of the dyno, `bridge` or `none`' },
  { name: 'dyno-memory', default: '512MB', description: 'Memory of the dyno; 1 MB is 2^20 bytes' },
  {
    name: 'dyno-env',
    default: '',
    description: "Lines `KEY=VALUE`, as in a `.env` file, added to the app's config vars for the check",
  },
  { name: 'release', default: 'true', description: '`false` builds, checks and reports only, e.g. for pull requests' },
  {
    name: 'skip-unchanged',
    default: 'true',
    description:
      '`true` uploads and releases nothing for an app whose current release carries this slug already, by its bytes or by its files and process types',
  },
  {
    name: 'require-newer',
    default: 'false',
    description: '`true` refuses to release a commit that is older than what an app runs, or not known to be newer',
  },
  {
    name: 'health-check',
    default: '',
    description:
      "Path on the app's web URL that must answer with a status below 400 after the release, such as `/health`",
  },
  {
    name: 'health-check-timeout',
    default: '60s',
    description: 'How long the app may take until it answers so, a number with s or m, at most 1h',
  },
  { name: 'health-check-text', default: '', description: "What the answer's body must contain" },
  {
    name: 'rollback',
    default: 'true',
    description: '`true` goes back to the release before if the health check fails',
  },
  {
    name: 'deployment',
    default: 'auto',
    description:
      "Whether each app's release is shown as a GitHub Deployment, `auto` (where the token may), `true` (and a warning where it may not) or `false`",
  },
  {
    name: 'compare',
    default: 'auto',
    description:
      'What the slug is compared with, `auto` (the files of the slug that is deployed, or of the base branch), `size` (never downloads the deployed slug) or `off`',
  },
  {
    name: 'comment',
    default: 'auto',
    description:
      'The comment on a pull request, `auto` (where the change is worth it), `true` (always there) or `false`',
  },
  {
    name: 'comment-threshold',
    default: '1%, 1MB',
    description:
      'What `comment` `auto` finds worth a new comment, a share or a size of the change; a change below all that are named makes none',
  },
  {
    name: 'comment-fail-on',
    default: '',
    description:
      'What fails the job, growth by more than a share or a size (`10%`, `5MB`), or a slug larger than a size (`>250MB`); several with a comma',
  },
  {
    name: 'treemap',
    default: 'false',
    description: '`true` uploads a page that shows where the bytes of the slug are, as an artifact of the run',
  },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description:
      'Token for the comment, which needs `pull-requests` `write`, for deployments (`deployments` `write`), and to compare commits (`contents` `read`)',
  },
  { name: 'heroku-api-url', default: 'https://api.heroku.com', description: 'Address of the Heroku Platform API' },
] as const satisfies readonly DeclaredInput[];

export const releaseOutputs = [
  'base-key',
  'base-hit',
  'base-built-at',
  'slug-file',
  'slug-size',
  'slug-checksum',
  'slug-uncompressed-size',
  'slug-id',
  'released',
  'release-version',
  'releases',
  'skipped',
  'report-file',
] as const;

export const rebuildInputs = [
  { name: 'context', default: '.', description: 'Build context, from the workspace' },
  { name: 'dockerfile', default: 'Dockerfile', description: 'Path of the Dockerfile, from the context' },
  { name: 'target', default: '', description: 'Stage of the Dockerfile that is the base image; default the last' },
  { name: 'build-args', default: '', description: 'Lines `KEY=VALUE`' },
  {
    name: 'secrets',
    default: '',
    description: 'Lines `id=value`, BuildKit secret mounts; never in a layer, a log or the base key',
  },
  { name: 'platform', default: 'linux/amd64', description: 'Platform of the images' },
  {
    name: 'build-idle-timeout',
    default: '30m',
    description: 'How long a build may print nothing before it is stopped, a number with s, m, h or d',
  },
  {
    name: 'base-store',
    default: 'actions',
    description:
      "Where bases are kept between jobs, `actions` (the Actions cache), `registry` (see `base-image`) or `none` (only the engine's own images)",
  },
  {
    name: 'base-image',
    default: '',
    description:
      "Repository for `base-store` `registry`, such as `ghcr.io/org/app-base`; pushed and pulled with the job's docker login",
  },
  {
    name: 'max-base-age',
    default: '7d',
    description: 'How old a base may be before it is rebuilt, a number with s, m, h or d',
  },
  { name: 'force', default: 'false', description: '`true` rebuilds whatever the age' },
] as const satisfies readonly DeclaredInput[];

export const rebuildOutputs = [
  'base-key',
  'changed',
  'reason',
  'packages',
  'slug-files-changed',
  'report-file',
] as const;

export const slugCommentInputs = [
  {
    name: 'report-file',
    default: '',
    description: 'Path of the report that the release action wrote (its output `report-file`), from the workspace',
  },
  {
    name: 'comment',
    default: 'auto',
    description:
      'The comment on a pull request, `auto` (where the change is worth it), `true` (always there) or `false`',
  },
  {
    name: 'comment-threshold',
    default: '1%, 1MB',
    description:
      'What `comment` `auto` finds worth a new comment, a share or a size of the change; a change below all that are named makes none',
  },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description: 'Token for the comment, which needs `pull-requests` `write`',
  },
] as const satisfies readonly DeclaredInput[];

export const slugCommentOutputs = ['comment', 'comment-url'] as const;
