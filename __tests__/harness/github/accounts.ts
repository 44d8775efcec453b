/** Who writes on GitHub. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
}

/** What a token may do to something. */
export type Permission = 'write' | 'read' | 'none';

/** Whose a token is, and what it may do. */
export interface Grant {
  readonly account: Account;
  /** To pull requests and their comments. */
  readonly permission: Permission;
  readonly deployments: Permission;
}

/** Who writes with GITHUB_TOKEN. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };
/** An app that a team made and uses the token of. */
export const TEAM_APP: Account = { login: 'team-app[bot]', id: 90_000_001, type: 'Bot' };
/** Somebody with an account. */
export const STRANGER: Account = { login: 'stranger', id: 90_000_002, type: 'User' };
