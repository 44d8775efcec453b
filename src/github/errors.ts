import { RemoteError } from '../remote/remote-error.ts';

/** GitHub did not do what it was asked. */
export class GitHubError extends RemoteError {
  // Octokit's pagination takes any error with a `status` of 409 for an empty page. There is none here on purpose.
  override readonly name = 'GitHubError';
}

/** GitHub may have done it all the same: no whole reply came, or one that does not say. */
export class LostReplyError extends RemoteError {
  override readonly name = 'LostReplyError';
}
