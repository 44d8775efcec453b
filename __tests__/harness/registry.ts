import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { RegistryFront, type RegistryPlan, type RegistryRequest } from './registry-front.ts';
import { addressWithTls, makeCertificates, trustRegistry } from './registry-trust.ts';

const run = promisify(execFile);

/** A user that the registry knows; whoever else asks is refused. */
export interface RegistryUser {
  readonly user: string;
  readonly password: string;
}

/** What a registry is started with. With a certificate, it has no front and thus no faults. */
export interface RegistryOptions {
  readonly login?: RegistryUser;
  /** `trusted`: by the engines of this machine, as their administrator would see to it; only where `canTrustRegistry()`. */
  readonly tls?: 'trusted' | 'untrusted';
  readonly plan?: RegistryPlan;
}

/**
 * A real registry (Debian's `docker-registry`) in a process of its own, with a front that faults can be put into. It listens on
 * 127.0.0.1, where an engine of the same machine asks for no certificate, or with one on an address of this machine.
 */
export class Registry implements AsyncDisposable {
  /** As it comes before the first slash of an image's name. */
  readonly host: string;
  readonly #front: RegistryFront | null;
  readonly #folder: string;
  readonly #clear: () => Promise<void>;

  private constructor(
    host: string,
    { front, folder, clear }: { front: RegistryFront | null; folder: string; clear: () => Promise<void> },
  ) {
    this.host = host;
    this.#front = front;
    this.#folder = folder;
    this.#clear = clear;
  }

  static async start({ login, tls, plan = () => undefined }: RegistryOptions = {}): Promise<Registry> {
    const folder = await mkdtemp(join(tmpdir(), 'registry-'));
    const address = tls === undefined ? '127.0.0.1' : addressWithTls();
    if (address === null) throw new Error('this machine has no address but its own');
    if (tls !== undefined) await makeCertificates(folder, address);
    const file = join(folder, 'config.json');
    if (login !== undefined) await writeFile(join(folder, 'htpasswd'), await passwordLine(login));
    await writeFile(file, JSON.stringify(config(folder, { address, hasTls: tls !== undefined, login })));
    const { port, stop } = await startProcess(file);
    const host = `${address}:${port}`;
    const trust = tls === 'trusted' ? await trustRegistry(host, join(folder, 'ca.crt')) : null;
    const front = tls === undefined ? await RegistryFront.start(port, plan) : null;
    const clear = async () => {
      await front?.[Symbol.asyncDispose]();
      await trust?.[Symbol.asyncDispose]();
      await stop();
      await rm(folder, { recursive: true, force: true });
    };
    return new Registry(front === null ? host : `${address}:${front.port}`, { front, folder, clear });
  }

  /** Every request so far; empty with a certificate. */
  get requests(): readonly RegistryRequest[] {
    return this.#front?.requests ?? [];
  }

  /** What goes wrong from now on; undefined if nothing does. */
  set plan(plan: RegistryPlan | undefined) {
    if (this.#front === null) throw new Error('a registry with a certificate has no front');
    this.#front.plan = plan ?? (() => undefined);
  }

  /** Bytes of all blobs, each counted once. */
  async storedBytes(): Promise<number> {
    const storage = join(this.#folder, 'storage');
    const files = await readdir(storage, { recursive: true, withFileTypes: true }).catch(() => []);
    const blobs = files.filter(({ name, parentPath }) => name === 'data' && parentPath.includes('/blobs/'));
    const sizes = await Promise.all(blobs.map(({ parentPath }) => stat(join(parentPath, 'data'))));
    return sizes.reduce((sum, { size }) => sum + size, 0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#clear();
  }
}

/** YAML 1.2 takes JSON. https://distribution.github.io/distribution/about/configuration/ */
function config(
  folder: string,
  { address, hasTls, login }: { address: string; hasTls: boolean; login: RegistryUser | undefined },
) {
  const tls = { certificate: join(folder, 'server.crt'), key: join(folder, 'server.key') };
  const htpasswd = { realm: 'a-registry', path: join(folder, 'htpasswd') };
  return {
    version: '0.1',
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: true } },
    http: { addr: `${address}:0`, relativeurls: true, ...(hasTls ? { tls } : {}) },
    ...(login === undefined ? {} : { auth: { htpasswd } }),
  };
}

/** A bcrypt line of htpasswd. The crypt(3) that every Debian's Perl is built on knows that hash, so it takes no package of its own. */
async function passwordLine({ user, password }: RegistryUser): Promise<string> {
  const program = 'print crypt($ENV{PASSWORD}, q{$2b$04$abcdefghijklmnopqrstuu})';
  const { stdout } = await run('perl', ['-e', program], { env: { ...process.env, PASSWORD: password } });
  return `${user}:${stdout}\n`;
}

async function startProcess(file: string): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const child = spawn('docker-registry', ['serve', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  let said = '';
  const port = new Promise<number>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error('apt-get install docker-registry', { cause })));
    child.once('exit', () => reject(new Error(`the registry ended: ${said}`)));
    createInterface(child.stderr).on('line', (line) => {
      said += `${line}\n`;
      const listening = /listening on \S*:(\d+)/.exec(line);
      if (listening !== null) resolve(Number(listening[1]));
    });
  });
  return { port: await port, stop };
}
