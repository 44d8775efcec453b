import { env } from 'node:process';
import { cleanUpAfter } from '../clean-up.ts';
import { errorMessage } from '../errors.ts';
import { Redactor } from '../redact.ts';
import { readMainStep } from '../state.ts';
import { createWorkflowLog } from './workflow-log.ts';

// The post step of an action whose main step makes things: it runs at the job's end whatever became of it, and never fails it.
const log = createWorkflowLog(new Redactor());
const tell = (error: unknown) => log.warning(`What the run left could not be removed: ${errorMessage(error)}`);
process.on('uncaughtException', (error) => {
  tell(error);
  process.exit(0);
});
try {
  const main = readMainStep();
  if (main !== null) await cleanUpAfter(main, { environment: env, log });
} catch (error) {
  tell(error);
}
process.exit(0);
