/** One way in which Heroku refuses a call. The messages and docs/troubleshooting.md are both made from these rows. */
export interface HerokuCause {
  readonly status: number;
  /** Heroku's error id; null: any other id with this status. */
  readonly id: string | null;
  readonly happened: string;
  readonly remedy: string;
}

const NEW_TOKEN =
  'Make a new one with `heroku authorizations:create` and store it as the secret that `heroku-api-key` reads.';
const LATER = 'See https://status.heroku.com and run the job again later.';

/** By status, a row with an id before the one for the rest. https://devcenter.heroku.com/articles/platform-api-reference#error-responses */
export const HEROKU_CAUSES: readonly HerokuCause[] = [
  {
    status: 400,
    id: null,
    happened: 'Heroku does not understand the request.',
    remedy: 'This is likely a bug of ours: please report it with the Request-Id.',
  },
  {
    status: 401,
    id: null,
    happened: 'the token is wrong, expired or revoked.',
    remedy: NEW_TOKEN,
  },
  {
    status: 402,
    id: null,
    happened: 'the account or team that owns the app has an unpaid or unverified bill.',
    remedy: 'Settle it under Billing in the Heroku Dashboard.',
  },
  {
    status: 403,
    id: 'two_factor',
    happened: 'the account asks for a second factor, which a job cannot give.',
    remedy: `Use an authorization instead of a password or session. ${NEW_TOKEN}`,
  },
  {
    status: 403,
    id: 'suspended',
    happened: 'the account or the app is suspended.',
    remedy: 'Ask Heroku support why, with the Request-Id.',
  },
  {
    status: 403,
    id: null,
    happened: "the token's account has no access to this.",
    remedy:
      'Give it the `deploy` permission (team app) or make it a collaborator (`heroku access:add`); a scoped token needs at least `write`.',
  },
  {
    status: 404,
    id: null,
    happened: 'Heroku does not find it.',
    remedy: 'Check `heroku-app` against `heroku apps --all`: the app may have been renamed.',
  },
  {
    status: 409,
    id: null,
    happened: 'it conflicts with something that Heroku is doing for the app.',
    remedy: 'Wait until that is done (`heroku releases`) and run the job again.',
  },
  {
    status: 410,
    id: null,
    happened: 'Heroku no longer offers this call.',
    remedy: 'Use a newer version of heroku-docker-release.',
  },
  {
    status: 422,
    id: 'verification_needed',
    happened: 'the account must be verified first.',
    remedy: 'Enter billing information in the Heroku Dashboard.',
  },
  {
    status: 422,
    id: null,
    happened: 'Heroku refuses the values that were sent.',
    remedy: "Heroku's own words name the value: check the app's stack and the Procfile.",
  },
  {
    status: 429,
    id: null,
    happened: 'the account has used up its 4,500 calls an hour, shared with everything else that uses it.',
    remedy: 'Run the job later, or give it an account of its own.',
  },
];

/** The row for any 5xx. */
export const HEROKU_OUTAGE = {
  happened: 'Heroku has trouble of its own.',
  remedy: LATER,
} as const satisfies Omit<HerokuCause, 'status' | 'id'>;

/** What a status with Heroku's error id means, from the table. */
export function causeOf(status: number, id: string | null): Pick<HerokuCause, 'happened' | 'remedy'> {
  const rows = HEROKU_CAUSES.filter((row) => row.status === status);
  const row = rows.find((candidate) => candidate.id === id) ?? rows.find((candidate) => candidate.id === null);
  if (row !== undefined) return row;
  if (status >= 500 || status === 408) return HEROKU_OUTAGE;
  return { happened: 'Heroku refuses it.', remedy: "See Heroku's own words." };
}
