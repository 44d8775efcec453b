/** Last days of the stacks that have one, from https://devcenter.heroku.com/articles/stack and the end-of-life notices. */
const lastDays: Readonly<Record<string, string>> = {
  'heroku-16': '2021-04-30',
  'heroku-18': '2023-04-30',
  'heroku-20': '2025-04-30',
  'heroku-22': '2027-04-30',
  'heroku-24': '2029-04-30',
};

/** The stack whose image a reference names, such as `heroku-24` for `heroku/heroku:24-build`; null for any other image. */
export function stackOfImage(reference: string): string | null {
  const version = /^(?:docker\.io\/|index\.docker\.io\/)?heroku\/heroku:(\d+)(?:-[a-z]+)*(?:\.v\d+)?(?:@|$)/.exec(
    reference,
  )?.[1];
  return version === undefined ? null : `heroku-${version}`;
}

/** The last day (`2025-04-30`) of a stack that gets no more patches at `now` (milliseconds since 1970); null if it still does, or is not known. */
export function endOfStack(stack: string, now: number): string | null {
  const lastDay = lastDays[stack];
  return lastDay !== undefined && now >= Date.parse(`${lastDay}T24:00:00Z`) ? lastDay : null;
}

/**
 * Why what is built on `reference`, the image that the Dockerfile starts from, is not for an app on `stack`, and what to do; null if
 * it is, or if the image is of no stack that we know.
 */
export function stackMismatch({
  reference,
  app,
  stack,
}: {
  readonly reference: string;
  readonly app: string;
  readonly stack: string;
}): string | null {
  const built = stackOfImage(reference);
  if (built === null || built === stack) return null;
  const remedies = [
    ...(stack.startsWith('heroku-') ? [`start from heroku/heroku:${stack.slice('heroku-'.length)}-build`] : []),
    `set the app's stack to the Dockerfile's (\`heroku stack:set ${built} --app ${app}\`)`,
  ];
  return `The Dockerfile starts from ${reference}, which is of the stack ${built}, and ${app} runs on ${stack}, which has other libraries: ${remedies.join(', or ')}.`;
}
