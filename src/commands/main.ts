import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, stderr } from 'node:process';
import { cancelledBySignal } from '../actions/cancellation.ts';
import { failJob, failOnCrash } from '../actions/failure.ts';
import { ActionError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { Redactor } from '../redact.ts';
import { createTerminalLog } from '../terminal-log.ts';
import { version } from '../version.ts';
import { baseCommand } from './base.ts';
import { checkCommand } from './check.ts';
import type { CommandWorld } from './command.ts';
import { keepCommandsOffStdout } from './command-output.ts';
import { diffCommand } from './diff.ts';
import { execCommand } from './exec.ts';
import { initCommand } from './init.ts';
import { localHerokuCommand } from './local-heroku.ts';
import { rebuildBaseCommand } from './rebuild-base.ts';
import { releaseCommand } from './release.ts';
import { reportCommand } from './report.ts';
import { startCommand } from './start.ts';
import { usage } from './usage.ts';

const commands: ReadonlyMap<string, (args: readonly string[], world: CommandWorld) => Promise<void>> = new Map([
  ['init', initCommand],
  ['release', releaseCommand],
  ['rebuild-base', rebuildBaseCommand],
  ['base', baseCommand],
  ['report', reportCommand],
  ['diff', diffCommand],
  ['check', checkCommand],
  ['start', startCommand],
  ['exec', execCommand],
  ['local-heroku', localHerokuCommand],
]);

const log = createTerminalLog(stderr, new Redactor(), { isDebug: env['DEBUG'] === 'heroku-docker-release' });
failOnCrash(log);
keepCommandsOffStdout(log);
// Without it nothing would be known of the engine's bases from one command to the next. A runner brings its own.
env['RUNNER_TOOL_CACHE'] ||= join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'heroku-docker-release');
const [name = 'help', ...args] = process.argv.slice(2);
// What follows `--` is somebody else's.
const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
try {
  if (name === 'help' || name === '--help' || name === '-h' || own.includes('--help')) console.log(usage());
  else if (name === '--version') console.log(version);
  else {
    const command = commands.get(name);
    if (command === undefined) {
      throw new ActionError(
        `There is no command '${name}'. Did you mean '${nearestName(name, [...commands.keys()])}'? Try --help.`,
      );
    }
    await command(args, { environment: env, log, signal: cancelledBySignal() });
  }
} catch (error) {
  failJob(error, log);
}
process.exit();
