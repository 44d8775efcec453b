/** A program, not a module: a client that does as it is asked. */
import { spawn } from 'node:child_process';
import { answerRequests } from '../../src/runner-client/answer-requests.ts';

answerRequests(async (request) => {
  switch (request) {
    case 'environment':
      return JSON.stringify(process.env);
    case 'print':
      console.log('::add-mask::canary%25secret\n::warning::a canary%25secret of it\nplain text?sig=canary');
      console.error('::error title=a::the last words');
      return 'printed';
    case 'throw':
      console.log('::add-mask::canary-secret');
      throw new Error('canary-secret is refused');
    case 'end':
      return process.exit(3);
    case 'start another': {
      const other = spawn('sleep', ['600'], { stdio: 'ignore' });
      return `${other.pid}`;
    }
    case 'odd':
      return 7;
    default:
      return new Promise(() => undefined);
  }
});
