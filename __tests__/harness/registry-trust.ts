import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * An address of this machine that no engine takes for its own: on 127.0.0.0/8 an engine asks for no certificate that it trusts.
 * Null if there is none. https://docs.docker.com/reference/cli/dockerd/#insecure-registries
 */
export function addressWithTls(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}

/** Makes an authority and a certificate of its for `address` in `folder`, as `ca.crt`, `server.crt` and `server.key`. */
export async function makeCertificates(folder: string, address: string): Promise<void> {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });
  await openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=Test authority');
  await openssl(
    ...['req', '-x509', '-CA', 'ca.crt', '-CAkey', 'ca.key', ...key, '-keyout', 'server.key', '-out', 'server.crt'],
    ...['-subj', `/CN=${address}`, '-addext', `subjectAltName=IP:${address}`, '-addext', 'basicConstraints=CA:FALSE'],
  );
}

/**
 * Lets every engine that runs on this machine trust `authority` (a file) for a registry, each in the file system that it sees, until it
 * is disposed of. Null if there is none that we may write for. https://docs.docker.com/engine/security/certificates/
 */
export async function trustRegistry(host: string, authority: string): Promise<AsyncDisposable | null> {
  const folders = (await engineRoots()).map((root) => join(root, 'etc/docker/certs.d', host));
  const dispose = async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const folder of folders) {
      await mkdir(folder, { recursive: true });
      await copyFile(authority, join(folder, 'ca.crt'));
    }
  } catch {
    await dispose();
    return null;
  }
  return folders.length === 0 ? null : { [Symbol.asyncDispose]: dispose };
}

/** Whether this machine has an engine whose trust a test may set. */
export async function canTrustRegistry(): Promise<boolean> {
  return process.getuid?.() === 0 && addressWithTls() !== null && (await engineRoots()).length > 0;
}

/** The file systems of the engines that run on this machine. */
async function engineRoots(): Promise<readonly string[]> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const roots = await Promise.all(
    processes.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      return basename(command.split('\0')[0] ?? '') === 'dockerd' ? [`/proc/${id}/root`] : [];
    }),
  );
  return roots.flat();
}
