import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What `docker ARGUMENTS…` prints on stdout, trimmed. `input` goes to its stdin. Throws with its stderr if it fails. */
export async function docker(args: readonly string[], input = ''): Promise<string> {
  const child = spawn('docker', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [printed, complained, status] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  if (status !== 0) throw new Error(`docker ${args.join(' ')} ended with ${status}:\n${complained}`);
  return printed.trim();
}
