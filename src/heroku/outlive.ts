import { graceLeftMs } from '../cancelled-error.ts';
import type { HerokuClient } from './client.ts';

/**
 * The same client, ended `graceMs` after the job is cancelled and not at once: what was asked for before should not be cut off from
 * the reply that tells what became of it. It must not be used to ask for anything new. Dispose of it when it is no longer needed.
 */
export function outlive(client: HerokuClient, graceMs: number): HerokuClient & Disposable {
  const { signal: outer } = client;
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    timer = setTimeout(() => controller.abort(outer.reason), graceLeftMs(outer, graceMs));
  };
  if (outer.aborted) onAbort();
  else outer.addEventListener('abort', onAbort, { once: true });
  return {
    ...client,
    signal: controller.signal,
    call: (call) => client.call({ signal: controller.signal, ...call }),
    [Symbol.dispose]() {
      clearTimeout(timer);
      outer.removeEventListener('abort', onAbort);
    },
  };
}
