import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  type ArtifactUpload,
  type ArtifactUploadOptions,
  uploadArtifact,
} from '../../src/artifacts/upload-artifact.ts';
import { ArtifactService } from '../harness/artifact-service.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';

/** What the runner says of a run. */
export const run = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'org/app',
  GITHUB_RUN_ID: '7',
};

/** The artifact client as users run it, which starts in less time than its source. */
const builtClient = new URL('../../dist/artifact-client.js', import.meta.url);

/** An artifact service, a folder and a log. */
export class UploadBench implements AsyncDisposable {
  readonly service: ArtifactService;
  readonly log: RecordingLog = createRecordingLog();
  readonly #folder: string;

  static async start(): Promise<UploadBench> {
    return new UploadBench(await ArtifactService.start(), await mkdtemp(join(tmpdir(), 'an-upload-')));
  }

  private constructor(service: ArtifactService, folder: string) {
    this.service = service;
    this.#folder = folder;
  }

  /** The environment of a node action's step. */
  get environment(): Record<string, string> {
    return { PATH: process.env['PATH'] ?? '', ...run, ...this.service.env };
  }

  async file(name: string, content: string | Buffer): Promise<string> {
    const file = join(this.#folder, name);
    await writeFile(file, content);
    return file;
  }

  /** Uploads, and checks what holds whatever comes of it: nothing is left on the disk, and nothing but debugging is said, without a secret. */
  async upload(file: string, change: Partial<ArtifactUploadOptions> = {}): Promise<ArtifactUpload> {
    const folder = await mkdtemp(join(this.#folder, 'client-'));
    const { environment, log } = this;
    const signal = new AbortController().signal;
    const outcome = await uploadArtifact({
      ...{ file, environment, folder, log, signal, clientProgram: builtClient, limitMs: 30_000 },
      ...change,
    });
    expect(await readdir(folder)).toEqual([]);
    expect(log.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
    expect(JSON.stringify(outcome)).not.toContain('canary');
    // This log masks nothing: what could be seen of a secret was said in clear.
    expect(log.text()).not.toContain('canary');
    return outcome;
  }

  /** Why an upload failed, which it must. */
  async failure(file: string, change?: Partial<ArtifactUploadOptions>): Promise<string> {
    const outcome = await this.upload(file, change);
    if (outcome.kind !== 'failed') throw new Error(`it was ${outcome.kind}`);
    return outcome.reason;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.service[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
