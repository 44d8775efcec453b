import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { errorMessage } from '../errors.ts';
import { readTar } from '../tar/tar-reader.ts';
import { createOrRemove } from './container-life.ts';
import { readFrames } from './output-frames.ts';
import { isStatus, shortCall } from './short-call.ts';

/** Writing 300 MB of small files takes an engine some ten seconds. */
const ARCHIVE_LIMIT_MS = 5 * 60_000;
/** A file that is read whole is never larger. */
const MOST_FILE_BYTES = 4 * 1024 * 1024;

/** A container to be made. */
export interface ContainerSpec {
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly workingDir: string;
  /** Null: the image's. */
  readonly user: string | null;
  readonly labels: Readonly<Record<string, string>>;
  /** Without swap beyond it; null for no limit. */
  readonly memoryBytes: number | null;
  readonly network: 'bridge' | 'none';
  /** TCP port that is published on 127.0.0.1 of the engine's machine; null for none. */
  readonly publishedPort: number | null;
  /** Which port it is there; by default one that is free. */
  readonly hostPort?: number;
  /** Whether the engine's own init runs the command: as the first process it would ignore every signal it does not handle. */
  readonly hasInit?: boolean;
}

/** An uncompressed tar archive, and where it is to be unpacked. */
export interface ArchiveToPut {
  readonly archive: Readable;
  readonly path: string;
  readonly signal: AbortSignal;
  /** In milliseconds; default: 5 minutes. */
  readonly limitMs?: number;
}

/** What the engine knows of a container. */
export interface ContainerFacts {
  readonly isRunning: boolean;
  readonly exitCode: number;
  /** Whether the kernel ended a process of it for want of memory. */
  readonly isOutOfMemory: boolean;
  /** Its own address on the bridge; null while it does not run, and without a network. */
  readonly address: string | null;
  /** The port on 127.0.0.1 that `publishedPort` came to be; null if there is none. */
  readonly hostPort: number | null;
}

/** What a container prints, from the moment on that it was asked for. */
export interface Output {
  /** When the container has ended and the last chunk was handed over. */
  readonly ended: Promise<void>;
  close(): void;
}

/**
 * Creates a container and does not start it.
 * @throws ActionError with the engine's reason; `isStatus(error, 404)` if the image is not there
 */
export async function createContainer(
  api: Docker,
  spec: ContainerSpec,
  signal: AbortSignal,
): Promise<Docker.Container> {
  const { publishedPort, memoryBytes } = spec;
  const port = `${publishedPort}/tcp`;
  const options: Docker.ContainerCreateOptions = {
    Image: spec.image,
    Entrypoint: [],
    Cmd: [...spec.command],
    Env: Object.entries(spec.environment).map(([name, value]) => `${name}=${value}`),
    WorkingDir: spec.workingDir,
    Labels: { ...spec.labels },
    AttachStdout: true,
    AttachStderr: true,
    ...(spec.user === null ? {} : { User: spec.user }),
    ...(publishedPort === null ? {} : { ExposedPorts: { [port]: {} } }),
    HostConfig: {
      NetworkMode: spec.network,
      ...(spec.hasInit === true ? { Init: true } : {}),
      ...(memoryBytes === null ? {} : { Memory: memoryBytes, MemorySwap: memoryBytes }),
      ...(publishedPort === null
        ? {}
        : { PortBindings: { [port]: [{ HostIp: '127.0.0.1', HostPort: String(spec.hostPort ?? '') }] } }),
    },
  };
  const what = `The Docker engine could not create a container of ${spec.image}`;
  return createOrRemove(what, { create: () => api.createContainer(options), signal });
}

/** Starts a container. Throws ActionError with the engine's reason. */
export async function startContainer(container: Docker.Container, signal: AbortSignal): Promise<void> {
  await shortCall('The Docker engine could not start the container', { signal }, () =>
    container.start({ abortSignal: signal }),
  );
}

/**
 * Unpacks an uncompressed archive in a container, which must not have been started. (Of a compressed one, old engines run
 * the image's own unpacker as root: CVE-2026-41567.) The archive is destroyed afterwards, and nothing more of it is unpacked.
 * Throws ActionError, also after `limitMs`.
 */
export async function putArchive(
  container: Docker.Container,
  { archive, path, signal, limitMs = ARCHIVE_LIMIT_MS }: ArchiveToPut,
): Promise<void> {
  const limits = { signal, limitMs };
  // Known from the call; one that was given up is not listened to any more.
  archive.on('error', () => {});
  try {
    await shortCall(`The Docker engine could not unpack into ${path}`, limits, () =>
      container.putArchive(archive, { path, abortSignal: signal }),
    );
    archive.destroy();
  } catch (error) {
    // Destroyed without an error, it would be a body that does not go on, and the request would stay open.
    archive.destroy(error instanceof Error ? error : new Error(errorMessage(error)));
    throw error;
  }
}

/** The content of a small regular file in a container; null if there is none at that path. Throws ActionError. */
export async function readContainerFile(
  container: Docker.Container,
  path: string,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const what = `The Docker engine could not read ${path} in the container`;
  try {
    const archive = await shortCall(what, { signal }, () => container.getArchive({ path, abortSignal: signal }));
    return await shortCall(what, { signal }, () => onlyFile(archive as Readable));
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** Follows what a container prints on both streams, in the order in which it comes. Ask before the start to miss nothing. */
export async function followOutput(
  container: Docker.Container,
  { onOutput, signal }: { readonly onOutput: (chunk: string) => void; readonly signal: AbortSignal },
): Promise<Output> {
  // Of the call alone: what a container prints while it is ended is still wanted.
  const givenUp = new AbortController();
  const attach = () => container.attach({ stream: true, stdout: true, stderr: true, abortSignal: givenUp.signal });
  const what = 'The Docker engine could not attach to the container';
  const stream = await shortCall(what, { signal }, attach).catch((error: unknown) => {
    givenUp.abort();
    throw error;
  });
  const close = () => {
    if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
  };
  // A stream that is closed while it is read ends with an error, which says nothing that `close` has not.
  const ended = handOver(stream, onOutput).catch(() => {});
  return { ended, close };
}

/** Waits until a started container has ended, as long as `signal` lets it; its exit code. Throws ActionError or the signal's reason. */
export async function waitForExit(container: Docker.Container, signal: AbortSignal): Promise<number> {
  const what = 'The Docker engine could not say how the container ended';
  // Longer than any timer can be: only the signal bounds it.
  const reply: unknown = await shortCall(what, { signal, limitMs: 2 ** 31 - 1 }, () =>
    container.wait({ abortSignal: signal }),
  );
  const code = typeof reply === 'object' && reply !== null && 'StatusCode' in reply ? reply.StatusCode : undefined;
  if (typeof code !== 'number') throw new Error(`${what}: its reply has no StatusCode`);
  return code;
}

/** Throws ActionError if the engine does not say. */
export async function inspectContainer(container: Docker.Container, signal: AbortSignal): Promise<ContainerFacts> {
  const what = 'The Docker engine could not inspect the container';
  const { State, NetworkSettings } = await shortCall(what, { signal }, () =>
    container.inspect({ abortSignal: signal }),
  );
  const networks = Object.values(NetworkSettings.Networks ?? {});
  const bindings = Object.values(NetworkSettings.Ports ?? {}).flatMap((published) => published ?? []);
  return {
    isRunning: State.Running,
    exitCode: State.ExitCode,
    isOutOfMemory: State.OOMKilled,
    address: networks[0]?.IPAddress || null,
    hostPort: bindings[0] === undefined ? null : Number(bindings[0].HostPort),
  };
}

async function handOver(stream: NodeJS.ReadableStream, onOutput: (chunk: string) => void): Promise<void> {
  for await (const text of readFrames(stream)) onOutput(text);
}

/** The content of a regular file's archive; null for that of a folder, with all below it, or of anything else. */
async function onlyFile(archive: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let isFile = false;
  for await (const event of readTar(archive, (fault) => new Error(`its archive has ${fault}`))) {
    if (event.kind === 'bytes') chunks.push(event.bytes);
    else if (isFile || event.entry.type !== 'file') return null;
    else if (event.entry.size > MOST_FILE_BYTES) throw new Error(`it is larger than ${MOST_FILE_BYTES} bytes`);
    else isFile = true;
  }
  return isFile ? Buffer.concat(chunks) : null;
}
