/** What a refusal means, and what can be done about it. */
export interface RefusalCause {
  readonly happened: string;
  readonly remedy: string;
}

interface CauseRow extends RefusalCause {
  readonly status: number;
  /** What Octokit's route must have in it; absent: any. */
  readonly route?: string;
  /** What GitHub's words must have in them; null: any. */
  readonly words: RegExp | null;
}

const LIMITED: RefusalCause = {
  happened: 'GitHub limits how much this token may ask for.',
  remedy: 'A later run makes up for it.',
};

const OUTAGE: RefusalCause = {
  happened: 'GitHub has trouble of its own.',
  remedy: 'See https://www.githubstatus.com; a later run makes up for it.',
};

/** By status, a row with a route or with words before the one for the rest. */
const CAUSES: readonly CauseRow[] = [
  {
    status: 401,
    words: null,
    happened: 'the token is wrong, expired or revoked.',
    remedy: 'Leave `github-token` at its default, or renew the token.',
  },
  {
    status: 403,
    route: '/deployments',
    words: null,
    happened: 'the token may not do this.',
    remedy: 'Give the job `permissions: deployments: write`, or set `deployment: false`.',
  },
  {
    status: 404,
    route: '/deployments',
    words: null,
    happened: 'GitHub does not find it, or does not show it to this token.',
    remedy: 'Give the job `permissions: deployments: write`, or set `deployment: false`.',
  },
  {
    status: 422,
    route: '/deployments',
    words: /no ref found/i,
    happened: 'the commit is not in this repository on GitHub.',
    remedy: 'Push it first.',
  },
  {
    status: 403,
    words: /locked/i,
    happened: 'the conversation is locked.',
    remedy: 'Unlock it to have the comment.',
  },
  {
    status: 403,
    words: /more than [\d,]+ comments/i,
    happened: 'the conversation has as many comments as GitHub allows.',
    remedy: 'Go on in a new pull request.',
  },
  {
    status: 403,
    words: null,
    happened: 'the token may not do this.',
    remedy:
      'Give the job `permissions: pull-requests: write`; a pull request from a fork never has it, there a `workflow_run` posts the comment.',
  },
  {
    status: 404,
    words: null,
    happened: 'GitHub does not find it, or does not show it to this token.',
    remedy: 'Give the job `permissions: pull-requests: write`, and check that the pull request is in this repository.',
  },
  {
    status: 410,
    words: null,
    happened: 'it was deleted, or comments are switched off there.',
    remedy: 'Nothing need be done.',
  },
  {
    status: 422,
    words: null,
    happened: 'GitHub refuses the values that were sent.',
    remedy: 'This is likely a bug of ours: please report it with these words.',
  },
];

/** What a status with GitHub's own words means, from the table. */
export function causeOfRefusal(refusal: {
  readonly status: number;
  readonly route: string;
  readonly words: string;
  readonly isLimited: boolean;
}): RefusalCause {
  if (refusal.isLimited) return LIMITED;
  const row = CAUSES.find(
    ({ status, route = '', words }) =>
      status === refusal.status && refusal.route.includes(route) && (words?.test(refusal.words) ?? true),
  );
  if (row !== undefined) return row;
  if (refusal.status >= 500 || refusal.status === 408) return OUTAGE;
  return { happened: 'GitHub refuses it.', remedy: "See GitHub's own words." };
}
