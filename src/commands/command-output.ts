import { stdout } from 'node:process';
import type { Log } from '../log.ts';

/**
 * Keeps off stdout what the runner's own libraries tell a runner there (`::debug::…`): on a command line, stdout is for what a
 * script reads. It goes to the debug log. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function keepCommandsOffStdout(log: Log): void {
  const write = stdout.write.bind(stdout);
  stdout.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    const command = typeof chunk === 'string' ? /^::[a-z-]+(?: [^:]*)?::(.*)\r?\n$/s.exec(chunk) : null;
    if (command === null) return Reflect.apply(write, stdout, [chunk, ...rest]);
    log.debug(command[1] ?? '');
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
}
