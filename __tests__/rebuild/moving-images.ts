import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { forgetImages } from '../harness/forget-images.ts';
import { Registry } from '../harness/registry.ts';

/** Images in a registry of their own, made by one engine, which has none of them in the end. */
export class MovingImages implements AsyncDisposable {
  readonly registry: Registry;
  readonly host: DockerHost;

  private constructor(registry: Registry, host: DockerHost) {
    this.registry = registry;
    this.host = host;
  }

  /** `host` makes them; the first engine if it is not given. */
  static async start(host?: DockerHost): Promise<MovingImages> {
    const maker = host ?? (await dockerHosts())[0];
    if (maker === undefined) throw new Error('there is no engine');
    return new MovingImages(await Registry.start(), maker);
  }

  /** The image's name there. */
  reference(name: string): string {
    return `${this.registry.host}/${name}:1`;
  }

  /** Puts what a Dockerfile of these lines builds under a name, in place of what was there. */
  async serve(name: string, dockerfile: readonly string[]): Promise<void> {
    const reference = this.reference(name);
    await this.host.docker(['build', '--quiet', '--tag', reference, '-'], Buffer.from(dockerfile.join('\n')));
    await this.host.docker(['push', '--quiet', reference]);
    await this.#forget();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#forget();
    await this.registry[Symbol.asyncDispose]();
  }

  #forget(): Promise<void> {
    return forgetImages(this.host, (repository) => repository.startsWith(`${this.registry.host}/`));
  }
}
