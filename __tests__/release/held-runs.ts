import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/local-heroku/fault.ts';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { anAppWithLinks, aRepository, aSmallApp } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import { anEngineFront, isAppArchive } from '../harness/engine-front.ts';
import { failingAlways } from '../harness/github/fault.ts';
import { GitHubServer } from '../harness/github/github-server.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { type Answers, answeringDynos } from '../local-heroku/answering-dynos.ts';
import { scriptedDynos } from '../local-heroku/scripted-dynos.ts';
import { anEvent, aPullRequestPayload, headSha } from '../workflow/an-event.ts';
import { APP, aHeroku, releaseTo } from './a-release.ts';

/** A run that stands still in one of its phases until it is cancelled. */
export interface HeldRun {
  readonly heroku: LocalHeroku;
  /** How many requests its Heroku had before the run; default, none. */
  readonly requestsBefore?: number;
  readonly run: Omit<ActionRun, 'inputs'> & { readonly inputs?: ActionRun['inputs'] };
}

/** Makes such a run; what it needs goes with `held`. */
export type Hold = (held: AsyncDisposableStack, runnerTemp: string) => Promise<HeldRun>;

const HOUR_MS = 3_600_000;
/** Heroku takes the request in, and neither carries it out nor answers. */
export const STALLED: Fault = { kind: 'stall', ms: HOUR_MS };
/** Heroku carries the request out, and does not answer. */
export const UNANSWERED: Fault = { kind: 'delay', ms: HOUR_MS };

const noStore = { 'base-store': 'none' };

/** The requests of Heroku that match, such as `GET /apps/my-app`, never end. */
export function heldAtHeroku(requests: RegExp, fault: Fault = STALLED): Hold {
  return async (held) => {
    const matches = ({ method, path }: { readonly method: string; readonly path: string }) =>
      requests.test(`${method} ${path}`);
    const heroku = held.use(await aHeroku({ fault: (request) => (matches(request) ? fault : undefined) }));
    const { folder } = held.use(await aRepository());
    const cancelWhen = () =>
      heroku.journal.some((entry) => matches(entry) && (fault.kind === 'stall' || entry.committed));
    return { heroku, run: { workspace: folder, inputs: noStore, cancelWhen } };
  };
}

/** An app that nothing holds up; it is cancelled when its log shows it. */
export function notHeld(cancelWhen: RegExp): Hold {
  return async (held) => {
    const { folder } = held.use(await aRepository());
    return { heroku: held.use(await aHeroku()), run: { workspace: folder, inputs: noStore, cancelWhen } };
  };
}

/** A build that has such a line in its Dockerfile, before the triggers or among them. */
export function heldInBuild(line: string, cancelWhen: RegExp): Hold {
  return async (held) => {
    const { Dockerfile = '', ...files } = aSmallApp();
    const [before = '', ...triggers] = Dockerfile.split(/^(?=ONBUILD)/m);
    const dockerfile = line.startsWith('ONBUILD') ? `${Dockerfile}${line}\n` : `${before}${line}\n${triggers.join('')}`;
    const { folder } = held.use(await aRepository({ ...files, Dockerfile: dockerfile }));
    return { heroku: held.use(await aHeroku()), run: { workspace: folder, inputs: noStore, cancelWhen } };
  };
}

/** An app that is proven before its release, and whose web process does nothing. */
export function heldInProof(cancelWhen: RegExp): Hold {
  return async (held) => {
    const { folder } = held.use(await aRepository({ ...aSmallApp(), Procfile: 'web: sleep 1000\n' }));
    const inputs = { ...noStore, 'dyno-check': 'true', 'link-check': 'warn', profile: 'auto' };
    return { heroku: held.use(await aHeroku()), run: { workspace: folder, inputs, cancelWhen } };
  };
}

/** The engine sends so much of the archive of the app, and then nothing. */
export const heldInArchive: Hold = async (held) => {
  const afterBytes = 200_000;
  const front = held.use(await anEngineFront(isAppArchive, { kind: 'stall', direction: 'reply', afterBytes }));
  const { folder } = held.use(await aRepository(anAppWithLinks()));
  const cancelWhen = () =>
    front.connections.some((each) => isAppArchive.test(each.firstLine) && each.replyBytes >= afterBytes);
  const { environment } = front;
  return { heroku: held.use(await aHeroku()), run: { workspace: folder, inputs: noStore, environment, cancelWhen } };
};

/** A slug that takes seconds to deflate. */
export const heldInGzip: Hold = async (held, runnerTemp) => {
  const big = 'ONBUILD RUN head -c 80000000 /dev/urandom >/app/big';
  const { folder } = held.use(await aRepository(aSmallApp([big])));
  const slug = () => {
    const [run] = existsSync(runnerTemp) ? readdirSync(runnerTemp) : [];
    return join(runnerTemp, run ?? '', 'slug.tgz');
  };
  const cancelWhen = () => existsSync(slug()) && statSync(slug()).size > 1_000_000;
  return { heroku: held.use(await aHeroku()), run: { workspace: folder, inputs: noStore, cancelWhen } };
};

/** The cache service stops answering when it is asked to do this, or from the start. */
export function heldAtCache(method: string, triggers: readonly string[] = []): Hold {
  return async (held) => {
    const cache = held.use(await CacheService.start());
    const { folder } = held.use(await aRepository(aSmallApp(triggers)));
    const isAsked = () => cache.calls.some(({ name }) => name === method);
    cache.fault = { kind: 'hang-at', method };
    const heroku = held.use(await aHeroku());
    return { heroku, run: { workspace: folder, environment: cache.env, cancelWhen: isAsked } };
  };
}

/** A release whose release command never ends. */
export const heldInReleasePhase: Hold = async (held) => {
  const dynos = scriptedDynos();
  const heroku = held.use(await aHeroku({ dynos }));
  const { folder } = held.use(await aRepository({ ...aSmallApp(), Procfile: 'web: serve\nrelease: migrate\n' }));
  held.defer(() => {
    for (const dyno of dynos.started) dyno.end(1);
  });
  const cancelWhen = () =>
    dynos.started.length > 0 &&
    heroku.journal.some(({ method, path }) => method === 'GET' && /\/releases\/./.test(path));
  return { heroku, run: { workspace: folder, inputs: noStore, cancelWhen } };
};

/** An app that says nothing when it is asked how it is. */
export const heldInHealth: Hold = async (held) => {
  let isAsked = false;
  const dynos = answeringDynos({ [APP]: 'hang' }, () => {
    isAsked = true;
  });
  const heroku = held.use(await aHeroku({ dynos }));
  const { folder } = held.use(await aRepository());
  const inputs = { ...noStore, 'health-check': '/health' };
  return { heroku, run: { workspace: folder, inputs, cancelWhen: () => isAsked } };
};

/** An app that is not healthy any more, and a Heroku that carries the way back out and does not say so. */
export const heldInRollback: Hold = async (held) => {
  const answers: Answers = {};
  const isRollback = ({
    method,
    path,
    attempt,
  }: {
    readonly method: string;
    readonly path: string;
    readonly attempt: number;
  }) => method === 'POST' && path.endsWith('/releases') && attempt === 3;
  const heroku = held.use(
    await aHeroku({
      dynos: answeringDynos(answers),
      fault: (request) => (isRollback(request) ? UNANSWERED : undefined),
    }),
  );
  const repository = held.use(await aRepository());
  const inputs = { ...noStore, 'health-check': '/health', 'health-check-timeout': '1s' };
  held.use(await releaseTo(heroku, { workspace: repository.folder, inputs }));
  await repository.commit({ 'page.html': '<h1>changed</h1>\n' });
  answers[APP] = 503;
  const requestsBefore = heroku.journal.length;
  const cancelWhen = () => heroku.journal.some((entry) => isRollback(entry) && entry.committed);
  return { heroku, requestsBefore, run: { workspace: repository.folder, inputs, cancelWhen } };
};

/** A pull request whose comments cannot be read, since GitHub does not answer. */
export const heldInComment: Hold = async (held) => {
  const pullRequests = [{ number: 7, headOwner: 'org', headBranch: 'more', headSha }];
  const fault = failingAlways('GET', { kind: 'hang' });
  const github = held.use(await GitHubServer.start({ owner: 'org', name: 'app', pullRequests, fault }));
  const event = held.use(await anEvent('pull_request', aPullRequestPayload()));
  const { folder } = held.use(await aRepository());
  const environment = {
    ...event.environment,
    GITHUB_REPOSITORY: 'org/app',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_RUN_ID: '4711',
  };
  const inputs = { ...noStore, comment: 'true', 'github-token': github.token };
  return {
    heroku: held.use(await aHeroku()),
    run: { workspace: folder, inputs, environment, cancelWhen: () => github.journal.length > 0 },
  };
};
