import { errorMessage } from '../errors.ts';
import type { ClientMessage } from './messages.ts';

/**
 * Makes this process that of a client: answers the parent's requests, passes on what is printed, and ends with the parent.
 *
 * GitHub's clients cannot be cancelled, take what they need from the environment and the working folder of their process,
 * and print errors that annotate the job. In a process of their own they can do all of that: it is ours to set up and to
 * end, and what they print goes to the parent as messages.
 */
export function answerRequests(answer: (request: unknown) => Promise<unknown>): void {
  process.stdout.write = redirect;
  process.stderr.write = redirect;
  // The parent has gone, and with it whoever wanted the result.
  process.once('disconnect', () => process.exit(1));
  process.on('message', (request) => {
    answer(request).then(
      (answer) => tell({ kind: 'answered', answer }),
      (error: unknown) => tell({ kind: 'threw', message: errorMessage(error) }),
    );
  });
}

/** Takes the place of a stream's `write`, so that output and answers reach the parent in their order. */
function redirect(chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean {
  tell({ kind: 'output', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') });
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}

function tell(message: ClientMessage): void {
  process.send?.(message);
}
