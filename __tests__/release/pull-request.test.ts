import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { anAppWithLinks, aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import { GitHubServer, type GitHubServerOptions } from '../harness/github/github-server.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { anEvent, aPullRequestPayload, headSha } from '../workflow/an-event.ts';
import { APP, aHeroku, releaseTo } from './a-release.ts';

const MB = 2 ** 20;

/** Text that gzip cannot make smaller than so many bytes. */
const incompressible = (bytes: number) =>
  randomBytes(Math.ceil((bytes * 3) / 4))
    .toString('base64')
    .slice(0, bytes);
const FOLDER = { 'videos/tour.txt': incompressible(6.8 * MB) };

/** An app that was released once, and pull request 7 of its repository. */
class Project implements AsyncDisposable {
  readonly heroku: LocalHeroku & AsyncDisposable;
  readonly github: GitHubServer;
  readonly cache: CacheService;
  readonly repository: Repository;

  private constructor(parts: Pick<Project, 'heroku' | 'github' | 'cache' | 'repository'>) {
    ({ heroku: this.heroku, github: this.github, cache: this.cache, repository: this.repository } = parts);
  }

  static async start(options: GitHubServerOptions = {}): Promise<Project> {
    const pullRequest = { number: 7, headOwner: 'org', headBranch: 'more', headSha };
    const github = await GitHubServer.start({ owner: 'org', name: 'app', pullRequests: [pullRequest], ...options });
    // Its slug is large enough for a change that is small beside it.
    const repository = await aRepository(anAppWithLinks());
    const [heroku, cache] = [await aHeroku(), await CacheService.start()];
    const project = new Project({ heroku, github, cache, repository });
    await using released = await releaseTo(heroku, {
      workspace: repository.folder,
      inputs: { compare: 'auto' },
      environment: {
        ...repository.toolCache,
        ...cache.env,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REF_NAME: 'main',
      },
    });
    expect(released.outputs['released']).toBe('true');
    return project;
  }

  /** Runs the action on the pull request, whose author has pushed. */
  async onPullRequest(
    inputs: Readonly<Record<string, string>> = {},
    { from = 'org/app', hasToken = true }: { readonly from?: string; readonly hasToken?: boolean } = {},
  ): Promise<ActionResult> {
    await using event = await anEvent('pull_request', aPullRequestPayload({ from }));
    return await releaseTo(this.heroku, {
      workspace: this.repository.folder,
      inputs: {
        release: 'false',
        compare: 'auto',
        'github-token': this.github.token,
        ...(hasToken ? {} : { 'heroku-api-key': '' }),
        ...inputs,
      },
      environment: {
        ...this.repository.toolCache,
        ...this.cache.env,
        ...event.environment,
        GITHUB_BASE_REF: 'main',
        GITHUB_REPOSITORY: 'org/app',
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_RUN_ID: '4711',
      },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.repository[Symbol.asyncDispose]();
    await this.cache[Symbol.asyncDispose]();
    await this.heroku[Symbol.asyncDispose]();
    await this.github[Symbol.asyncDispose]();
  }
}

/** The titles of the log's groups. */
const groups = ({ log }: ActionResult) => [...log.matchAll(/^::group::(.*)$/gm)].map(([, title]) => title);

test('a pull request that adds 5 MB is told so, against the release, with one build; and the next push edits that', async () => {
  await using project = await Project.start();
  const { github, repository } = project;
  await repository.commit(FOLDER, 'A tour');
  await using first = await project.onPullRequest();
  expect(first.exitCode).toBe(0);
  expect(groups(first).filter((title) => title?.startsWith('Build '))).toEqual(['Build the app image']);
  expect(first.outputs['base-hit']).toBe('engine');
  expect(first.report?.comparison).toMatchObject({ kind: 'files', source: 'kept', with: { app: APP, version: 2 } });
  const [comment, ...others] = github.comments(7);
  expect(others).toEqual([]);
  const [, , headline = ''] = (comment?.body ?? '').split('\n');
  expect(headline).toMatch(/Slug \d+\.\d MB of 300\.0 MB \(\d+ %\), \+5\.\d MB against v2 on `my-app`/);
  expect(comment?.body).toMatch(/\| `videos\/` \| 5\.\d MB \| \d+ % \| \*\*\+5\.\d MB\*\*, new \|/);
  expect(comment?.body).toContain(`https://github.com/org/app/commit/${headSha}`);
  expect(first.summary).toMatch(/\| `videos\/` \|/);

  await repository.commit({ 'more.txt': 'a little\n' }, 'More');
  await using second = await project.onPullRequest();
  expect(second.log).toContain('Comment on pull request #7 updated');
  expect(github.comments(7)).toHaveLength(1);
}, 300_000);

test('a change that is not worth it makes no comment, unless it is asked for', async () => {
  await using project = await Project.start();
  await project.repository.commit({ 'note.txt': 'a little\n' });
  await using quiet = await project.onPullRequest();
  expect(quiet.log).toContain('the change is too small for a new one');
  expect(project.github.comments(7)).toEqual([]);
  await using asked = await project.onPullRequest({ comment: 'true' });
  expect(asked.exitCode).toBe(0);
  expect(project.github.comments(7)).toHaveLength(1);
}, 300_000);

test('growth over comment-fail-on is red and told, with what grew, and nothing is sent to Heroku', async () => {
  await using project = await Project.start();
  await project.repository.commit(FOLDER);
  const before = project.heroku.journal.length;
  await using result = await project.onPullRequest({ release: 'true', 'comment-fail-on': '5MB, >250MB' });
  expect(result.exitCode).toBe(1);
  expect(result.report?.failure).toMatchObject({
    isBug: false,
    message: expect.stringMatching(/5\.\d MB[\s\S]*videos/),
  });
  expect(project.heroku.journal.slice(before).every(({ method }) => method === 'GET')).toBe(true);
  expect(project.github.comments(7)[0]?.body).toContain('the run failed');
}, 300_000);

test('a fork’s run is compared with the base branch, and leaves the comment to the trusted half', async () => {
  await using project = await Project.start();
  await project.repository.commit(FOLDER);
  const asked = project.heroku.journal.length;
  await using result = await project.onPullRequest({}, { from: 'stranger/app', hasToken: false });
  expect(result.exitCode).toBe(0);
  expect(result.report?.comparison).toMatchObject({ kind: 'files', with: { kind: 'branch', branch: 'main' } });
  expect(result.log).toMatch(/^::notice.*::No comment from here: .*docs\/pull-requests\.md/m);
  expect(project.github.journal).toEqual([]);
  expect(project.heroku.journal).toHaveLength(asked);
}, 300_000);

test('row 95: where GitHub refuses the comment, the job stays green and the summary has the table', async () => {
  await using project = await Project.start({ permission: 'read' });
  await project.repository.commit(FOLDER);
  await using result = await project.onPullRequest();
  expect(result.exitCode).toBe(0);
  expect(result.log).toMatch(/^::warning.*::No comment on the pull request: .*pull-requests: write/m);
  expect(result.summary).toMatch(/\| `videos\/` \| 5\.\d MB \|/);
}, 300_000);
