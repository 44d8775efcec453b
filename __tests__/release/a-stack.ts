import { randomUUID } from 'node:crypto';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { forgetImages } from '../harness/forget-images.ts';
import { Registry } from '../harness/registry.ts';

/** A stack image of some 2 MB in a registry of its own: a shell, the users of the real one, and a name in `/etc/stack`. */
export class Stack implements AsyncDisposable {
  readonly registry: Registry;
  readonly reference: string;
  readonly #host: DockerHost;

  private constructor(registry: Registry, host: DockerHost) {
    this.registry = registry;
    this.reference = `${registry.host}/stack:1`;
    this.#host = host;
  }

  /** Serves the first one, named `one`; it is made by the first engine, which then does not have it. */
  static async start(): Promise<Stack> {
    const [host] = await dockerHosts();
    if (host === undefined) throw new Error('there is no engine');
    const stack = new Stack(await Registry.start(), host);
    await stack.serve('one');
    return stack;
  }

  /** Puts another one under the same tag. */
  async serve(name: string): Promise<void> {
    const dockerfile = [
      'FROM heroku/heroku:24 AS whole',
      'FROM scratch',
      'COPY --from=whole /etc/passwd /etc/group /etc/',
      'COPY --from=whole /bin/sh /bin/sh',
      'COPY --from=whole /lib64/ld-linux-x86-64.so.2 /lib64/ld-linux-x86-64.so.2',
      'COPY --from=whole /lib/x86_64-linux-gnu/libc.so.6 /lib/x86_64-linux-gnu/libc.so.6',
      `RUN echo ${name} > /etc/stack`,
    ];
    await this.#host.docker(['build', '--quiet', '--tag', this.reference, '-'], Buffer.from(dockerfile.join('\n')));
    await this.#host.docker(['push', '--quiet', this.reference]);
    await this.forget(this.#host);
  }

  /** Takes it from an engine under every name, so that the engine has to pull it. */
  async forget(host: DockerHost = this.#host): Promise<void> {
    const ours = this.reference.slice(0, this.reference.lastIndexOf(':'));
    await forgetImages(host, (repository) => repository === ours);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const host of await dockerHosts()) await this.forget(host);
    await this.registry[Symbol.asyncDispose]();
  }
}

/**
 * An app whose base stands on that image and has the stack's name under `/app`. It cannot be built on a stack named `broken`.
 * With no `RUN` among its triggers, no more of it is stored than its `/app`.
 */
export function anAppOn(reference: string, triggers: readonly string[] = []): Readonly<Record<string, string>> {
  const build = 'read -r name < /etc/stack && test "$name" != broken && echo "$name" > /app/stack';
  return {
    Dockerfile: [
      `# ${randomUUID()}`,
      `FROM ${reference}`,
      'COPY runtime /app/runtime',
      `RUN ${build}`,
      'ENV GREETING="hello there"',
      'ONBUILD COPY --chown=nobody:nogroup . /app',
      ...triggers,
      '',
    ].join('\n'),
    'runtime/a.txt': 'runtime file\n',
    Procfile: 'web: serve\n',
    'page.html': '<h1>hello</h1>\n',
    '.dockerignore': 'Dockerfile\n',
  };
}
