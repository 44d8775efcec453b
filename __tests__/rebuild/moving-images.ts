import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
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

  /** Takes them from the engine under every name, so that it has to pull them. */
  async #forget(): Promise<void> {
    const format = '{{.Repository}} {{.Tag}} {{.Digest}}';
    const listed = String(await this.host.docker(['images', '--all', '--digests', '--format', format]));
    const ours = listed.split('\n').filter((line) => line.startsWith(`${this.registry.host}/`));
    const names = ours.flatMap((line) => {
      const [repository, tag, digest] = line.split(' ');
      return [`${repository}:${tag}`, `${repository}@${digest}`].filter((name) => !name.includes('<none>'));
    });
    // Not by ID: an image that another was built on by the legacy builder cannot be removed so.
    if (names.length > 0) await this.host.docker(['image', 'rm', '--force', ...new Set(names)]);
  }
}
