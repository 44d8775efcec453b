import { ActionError } from '../errors.ts';
import { withoutQueries } from '../plain-reason.ts';
import type { ImageName } from './image-name.ts';
import type { RegistryLogin } from './registry-login.ts';
import { engineReason } from './short-call.ts';

/** What is wrong between an engine and a registry. */
export type RegistryFault =
  | 'not-found'
  /** No login, a wrong one, or one that may not do this. */
  | 'denied'
  /** Too many requests. */
  | 'limited'
  | 'unreachable'
  /** Something of the engine's own, such as a full disk. */
  | 'failed';

/** A registry did not do what it was asked, in one line that names it, the image, and what to do. */
export class RegistryError extends ActionError {
  override readonly name = 'RegistryError';
  readonly kind: RegistryFault;
  /** Whether asking again soon may help. */
  readonly isPassing: boolean;

  constructor(message: string, { kind, isPassing, cause }: RegistryFaultFacts & { readonly cause: unknown }) {
    super(message, { cause });
    this.kind = kind;
    this.isPassing = isPassing;
  }
}

interface RegistryFaultFacts {
  readonly kind: RegistryFault;
  readonly isPassing: boolean;
}

/** What was tried when it went wrong. */
export interface RegistryAttempt {
  /** Such as `The image … could not be pulled`. */
  readonly what: string;
  readonly name: ImageName;
  readonly login: RegistryLogin;
  readonly right: 'read' | 'write';
}

/**
 * The words that engines find for each: they tell of a registry's answer by HTTP statuses that differ, and 20.10 mostly by 500.
 * The first that fits counts; Docker Hub denies what does not exist.
 */
const words: readonly (readonly [RegistryFault, RegExp])[] = [
  ['limited', /toomanyrequests|too many requests|rate limit|\b429\b/i],
  [
    'denied',
    /unauthorized|\bdenied\b|no basic auth|authorization failed|authentication required|\b401\b|\b403\b|insufficient.scope/i,
  ],
  ['not-found', /not found|(manifest|name) unknown|not known to|no match(ing manifest)? for|does not exist|\b404\b/i],
  [
    'unreachable',
    /\b(408|499|5\d\d) [A-Z]|\bEOF\b|connection re(set|fused)|broken pipe|time(d )?out|no such host|server misbehaving|temporary failure|unreachable|unavailable|no route to|deadline exceeded|did not answer|sent nothing|closed network|connection broke|x509|certificate|HTTPS client/i,
  ],
];

/** A pull finds this where another job of the machine takes the same image away meanwhile. */
const takenAway = /no such image/i;

/** What asking again does not change: a certificate, or a registry that has been waited for already. */
const lasting = /x509|certificate|HTTPS client|sent nothing|did not answer/i;

/** An engine's or the client library's failure, told as the registry's. Addresses lose their query: it may be a signature. */
export function registryError(error: unknown, attempt: RegistryAttempt): RegistryError {
  const said = engineReason(error).replace(/^\(HTTP code \d+\) .*? - /, '');
  const reason = withoutQueries(said).replace(/\.$/, '');
  const isTakenAway = attempt.right === 'read' && takenAway.test(reason);
  const kind = isTakenAway ? 'failed' : faultOf(`${statusOf(error)} ${reason}`);
  const isPassing = isTakenAway || kind === 'limited' || (kind === 'unreachable' && !lasting.test(reason));
  return new RegistryError(`${attempt.what}: ${reason}. ${advice(kind, attempt)}`.trim(), {
    kind,
    isPassing,
    cause: error,
  });
}

function faultOf(told: string): RegistryFault {
  return words.find(([, pattern]) => pattern.test(told))?.[0] ?? 'failed';
}

/** The status of the engine's answer where that is the registry's own. */
function statusOf(error: unknown): string {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0;
  return [401, 403, 404, 429].includes(status) ? String(status) : '';
}

function advice(kind: RegistryFault, { name: { registry }, login, right }: RegistryAttempt): string {
  const logIn = `docker login ${registry} (on GitHub: docker/login-action)`;
  switch (kind) {
    case 'not-found':
      return `Is the name right, and does the registry ${registry} have it for this platform?`;
    case 'denied':
      return `The registry ${registry} refused it ${asWhom(login)}. Log in as a user who may ${right} it: ${logIn}; and is the name right?`;
    case 'limited':
      return `The registry ${registry} limits how often it may be asked; it was asked ${asWhom(login)}. Try again later, or log in, which raises most limits: ${logIn}.`;
    case 'unreachable':
      return `Does the Docker engine reach the registry ${registry}, and is that well?`;
    case 'failed':
      return `The registry is ${registry}.`;
  }
}

function asWhom(login: RegistryLogin): string {
  switch (login.kind) {
    case 'found':
      return 'with the docker login of this machine';
    case 'none':
      return 'without a docker login';
    case 'unusable':
      return `without a docker login, because that cannot be used: ${login.reason}`;
  }
}
