import { stderr, stdout } from 'node:process';
import { ActionError } from '../errors.ts';
import type { CommandWorld } from './command.ts';

/**
 * The world of a command that is of no use without its terminal, or whoever else reads what it prints: that these are gone ends it
 * as Ctrl-C does. Without it, a window that is closed would leave its containers behind.
 */
export function boundToTerminal(world: CommandWorld): CommandWorld {
  const gone = new AbortController();
  const end = () => gone.abort(new ActionError('Ended: nobody reads the output any more.'));
  process.once('SIGHUP', end);
  for (const stream of [stdout, stderr]) stream.on('error', end);
  return { ...world, signal: AbortSignal.any([world.signal, gone.signal]) };
}
