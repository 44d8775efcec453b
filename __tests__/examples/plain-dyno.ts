import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { docker } from './docker-command.ts';

/** A web process on the run image with an app image's /app laid over it: what a dyno is, by plain docker commands. */
export interface PlainDyno extends AsyncDisposable {
  /** The page at `/`, as soon as it is served. Throws with the process's output if it is not within 60 s. */
  page(): Promise<string>;
}

const port = '5000';
const bootMs = 60_000;

/** Starts the Procfile's `web` of `image` on the run image, after the scripts in `.profile.d`. */
export async function startPlainDyno(image: string): Promise<PlainDyno> {
  const dyno = `localhost/example-dyno:${randomUUID()}`;
  await docker(['build', '--quiet', '--tag', dyno, '-'], `FROM heroku/heroku:24\nCOPY --from=${image} /app /app\n`);
  const command = `cd /app && for script in .profile.d/*.sh; do . "$script"; done && eval "$(sed -n 's/^web: /exec /p' Procfile)"`;
  const container = await docker([
    ...['run', '--detach', '--env', 'HOME=/app', '--env', `PORT=${port}`, '--publish', `127.0.0.1::${port}`],
    ...[dyno, 'bash', '-c', command],
  ]);
  const address = await docker(['port', container, port]);
  return {
    page: () => servedPage(`http://${address}/`, container),
    [Symbol.asyncDispose]: async () => {
      await docker(['rm', '--force', container]);
      await docker(['rmi', dyno]);
    },
  };
}

async function servedPage(url: string, container: string): Promise<string> {
  const end = Date.now() + bootMs;
  while (Date.now() < end) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (response?.ok) return await response.text();
    await delay(200);
  }
  throw new Error(`no page at ${url} within ${bootMs / 1000} s:\n${await docker(['logs', container])}`);
}
