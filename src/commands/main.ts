import { env, stderr } from 'node:process';
import { cancelledBySignal } from '../actions/cancellation.ts';
import { failJob, failOnCrash } from '../actions/failure.ts';
import { ActionError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { Redactor } from '../redact.ts';
import { createTerminalLog } from '../terminal-log.ts';
import { version } from '../version.ts';
import { localHerokuCommand } from './local-heroku.ts';
import { releaseCommand } from './release.ts';
import { usage } from './usage.ts';

const commands = { release: releaseCommand, 'local-heroku': localHerokuCommand } as const;

const log = createTerminalLog(stderr, new Redactor(), { isDebug: env['DEBUG'] === 'heroku-docker-release' });
failOnCrash(log);
const [name = 'help', ...args] = process.argv.slice(2);
try {
  if (name === 'help' || name === '--help' || name === '-h' || args.includes('--help')) console.log(usage());
  else if (name === '--version') console.log(version);
  else if (name === 'release' || name === 'local-heroku') {
    await commands[name](args, { environment: env, log, signal: cancelledBySignal() });
  } else {
    throw new ActionError(
      `There is no command '${name}'. Did you mean '${nearestName(name, Object.keys(commands))}'? Try --help.`,
    );
  }
} catch (error) {
  failJob(error, log);
}
process.exit();
