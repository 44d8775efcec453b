import type Docker from 'dockerode';
import { execOutput } from '../docker/exec.ts';
import type { Attempt } from './readiness.ts';

/** A web process that is asked from inside its own dyno. */
export interface InsideQuestion {
  readonly container: Docker.Container;
  /** The container's own address; null without a network. */
  readonly address: string | null;
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * A process that is bound to all addresses answers at any of the loopback network, and one that is bound to 127.0.0.1 alone
 * does not answer here.
 */
const ANOTHER_LOOPBACK = '127.0.0.2';

/** Bash is what every dyno has; its redirections of /dev/tcp are connections. */
const script = `exec 2>/dev/null
while :; do
  answer=silent
  if exec 3<>"/dev/tcp/$1/$2"; then
    printf '%s' "$3" >&3
    if IFS=' ' read -r -t 30 -u 3 version status rest && [[ $version == HTTP/* ]]; then answer=\${status%$'\\r'}; fi
    exec 3>&-
  fi
  printf '%s\\n' "$answer"
  sleep 0.1
done`;

/**
 * Asks a web process again and again from inside its container, at an address where only what is bound beyond the loopback
 * answers: for an engine whose containers cannot be reached from here, and for dynos without a network. Ends when the container
 * does. Throws ActionError with the engine's reason, or the signal's reason.
 */
export async function* attemptsInside(question: InsideQuestion): AsyncGenerator<Attempt, void> {
  const { container, address, port, path, headers, signal } = question;
  const fields = { Host: `${address ?? ANOTHER_LOOPBACK}:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
  // Privileged mode: no startup file that the app's config vars may name is read.
  const command = ['bash', '-p', '-c', script, 'ask', address ?? ANOTHER_LOOPBACK, String(port), request];
  let rest = '';
  for await (const text of execOutput(container, { command, signal })) {
    const answers = (rest + text).split('\n');
    rest = answers.pop() ?? '';
    for (const answer of answers) {
      yield /^[1-9]\d\d$/.test(answer)
        ? { kind: 'answered', status: Number(answer), localPort: 0 }
        : { kind: 'silent' };
    }
  }
}
