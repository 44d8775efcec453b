/** A signal that also aborts after a time; `isOver` tells the two apart. Disposing of it ends the timer. */
export interface TimeLimit extends Disposable {
  readonly signal: AbortSignal;
  readonly isOver: boolean;
}

/** Starts to count now. `outer` aborts it at once. */
export function timeLimit(ms: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort(new DOMException(`no end within ${ms / 1000} s`, 'TimeoutError'));
  }, ms);
  const onAbort = (): void => controller.abort(outer.reason);
  if (outer.aborted) onAbort();
  outer.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    get isOver() {
      return isOver;
    },
    [Symbol.dispose]() {
      clearTimeout(timer);
      outer.removeEventListener('abort', onAbort);
    },
  };
}
