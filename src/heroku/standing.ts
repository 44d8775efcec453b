/** What Heroku tells of the account and the token with its replies; null where none has said so. */
export interface AccountStanding {
  /** Calls that are left of the account's 4,500 an hour: https://devcenter.heroku.com/articles/platform-api-reference#rate-limits */
  readonly remainingCalls: number | null;
  /** What the token may do, such as `global`, or `read` and `write`: https://devcenter.heroku.com/articles/oauth#scopes */
  readonly scope: readonly string[] | null;
}

export const unknownStanding: AccountStanding = { remainingCalls: null, scope: null };

/** The standing after a reply with these headers; what they do not say stays as it was. */
export function standingAfter(headers: Headers, before: AccountStanding): AccountStanding {
  const remaining = headers.get('ratelimit-remaining') ?? '';
  const scope = (headers.get('oauth-scope') ?? '').split(/[\s,]+/).filter((word) => word !== '');
  return {
    remainingCalls: /^\d{1,9}$/.test(remaining) ? Number(remaining) : before.remainingCalls,
    scope: scope.length > 0 ? scope : before.scope,
  };
}
