import { openAppFolder } from '../docker/app-archive.ts';
import { openImageFiles } from '../docker/image-files.ts';
import type { Log } from '../log.ts';
import { readAppFiles } from '../slug/app-files.ts';
import type { Base, BasePorts } from './base-image.ts';
import { isSharedObject } from './packages/shared-object.ts';
import type { BaseRecord } from './record.ts';
import { TreeDigest } from './tree-digest.ts';

/** What a record knows of a base's `/app`. */
export type BaseFiles = Pick<BaseRecord, 'files' | 'treeDigest'>;

/** The files below the `/app` of a base: those in its record where it has one, else read from the base. */
export async function readBaseFiles(
  { record, image }: Base,
  { engine, runId, signal }: Pick<BasePorts, 'engine' | 'runId' | 'signal'>,
  log: Log,
): Promise<BaseFiles> {
  if (record !== null) return record;
  const options = { api: engine.api, image: image.id, runId, log, signal };
  await using folder = await openAppFolder(options);
  // A base may have no `/app` at all: its triggers can make it.
  const app = await folder.openFile('.');
  const tree = new TreeDigest();
  const reading = { hasMd5: isSharedObject, onEntry: tree.add.bind(tree) };
  const files = app === null ? [] : await readAppFiles(app, reading);
  await using users = await openImageFiles(options);
  return { files, treeDigest: await tree.of(users) };
}
