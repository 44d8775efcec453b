import { randomUUID } from 'node:crypto';

/** How a small app differs from the plain one. */
export interface AppOptions {
  /** Lines that build more of the base. */
  readonly build?: readonly string[];
  readonly triggers?: readonly string[];
}

/**
 * The files of a small app on a stack image. Its base cannot be built on a stack whose state is `broken`; none but its own
 * runs find it. With no `RUN` among its triggers, no more of it is kept than its `/app`.
 */
export function anApp(
  stack: string,
  { build = [], triggers = ['ONBUILD COPY . /app'] }: AppOptions = {},
): Readonly<Record<string, string>> {
  return {
    Dockerfile: [
      `# ${randomUUID()}`,
      `FROM ${stack}`,
      'COPY runtime /app/runtime',
      ...build,
      'RUN read -r state < /etc/stack && test "$state" != broken',
      ...triggers,
      '',
    ].join('\n'),
    'runtime/a.txt': 'runtime file\n',
    Procfile: 'web: serve\n',
  };
}
