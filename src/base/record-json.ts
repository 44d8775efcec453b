import { isDeepStrictEqual } from 'node:util';
import type { ImageConfig } from '../docker/engine.ts';
import { ActionError, errorMessage } from '../errors.ts';
import {
  asCount,
  asDigest,
  asList,
  asMap,
  asNullable,
  asNumber,
  asObject,
  asText,
  asTextLike,
  asTime,
} from '../json-shape.ts';
import type { AppFile } from '../slug/app-files.ts';
import type { RecordedLeftBehind } from './left-behind/left-behind.ts';
import { readLeftBehind, writeLeftBehind } from './left-behind/left-behind-json.ts';
import { readInventory, writeInventory } from './packages/inventory-json.ts';
import type { BaseRecord, StoredImage } from './record.ts';

/**
 * Of a record as a store or a machine keeps it. It tells of each file under `/app` in some 150 bytes; parsed, JSON takes many
 * times its size of memory, and what takes too much ends the process. What is larger cannot be used.
 */
export const LARGEST_RECORD_BYTES = 32 * 1024 * 1024;

/**
 * Reads a base record, taking over only the fields that it knows. It may come from a cache that somebody poisoned: throws
 * ActionError naming the first field that does not fit.
 */
export function readBaseRecord(value: unknown): BaseRecord {
  try {
    return readRecord(asObject(value, 'it'));
  } catch (error) {
    throw new ActionError(`The base record cannot be used: ${errorMessage(error)}.`, { cause: error });
  }
}

/** A base record as `readBaseRecord` takes it, in few bytes. */
export function writeBaseRecord(record: BaseRecord): unknown {
  const { packages, outside } = record;
  return {
    ...record,
    packages: writeInventory(packages),
    outside: outside === null ? null : { ...outside, left: writeLeftBehind(outside.left) },
  };
}

function readRecord(record: ReturnType<typeof asObject>): BaseRecord {
  if (record['version'] !== 3) throw new ActionError('its version is not 3');
  const diffIds = asList(record['diffIds'], 'diffIds', asDigest);
  return {
    version: 3,
    key: asTextLike(record['key'], { where: 'key', pattern: /^[0-9a-f]{64}$/, what: 'a base key' }),
    platform: asTextLike(record['platform'], {
      where: 'platform',
      pattern: /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/,
      what: 'a platform',
    }),
    diffIds,
    config: readConfig(record['config'], 'config'),
    stored: asNullable(record['stored'], 'stored', (value, where) => readStored(value, where, diffIds)),
    builtAt: asTime(record['builtAt'], 'builtAt'),
    buildSeconds: asNumber(record['buildSeconds'], 'buildSeconds'),
    from: asList(record['from'], 'from', (value, where) => {
      const image = asObject(value, where);
      return {
        reference: asText(image['reference'], `${where}.reference`),
        digest: asNullable(image['digest'], `${where}.digest`, asDigest),
      };
    }),
    files: readFiles(record['files'], 'files'),
    treeDigest: asNullable(record['treeDigest'], 'treeDigest', asSha256),
    packages: readInventory(record['packages'], 'packages'),
    // A record that was written before this was asked has none.
    outside: asNullable(record['outside'] ?? null, 'outside', readOutside),
  };
}

/** `layers` are the base's own. */
function readStored(value: unknown, where: string, layers: readonly string[]): StoredImage {
  const image = asObject(value, where);
  const { form } = image;
  if (form !== 'thin' && form !== 'whole') throw new ActionError(`${where}.form is neither thin nor whole`);
  const configDigest = asNullable(image['configDigest'], `${where}.configDigest`, asDigest);
  const diffIds = asList(image['diffIds'], `${where}.diffIds`, asDigest);
  if (form === 'thin' && diffIds.length !== 1)
    throw new ActionError(`${where}.diffIds is not the one layer of a thin image`);
  if (form === 'whole' && !isDeepStrictEqual(diffIds, layers)) throw new ActionError(`${where}.diffIds is not diffIds`);
  return { form, configDigest, diffIds };
}

function readOutside(value: unknown, where: string): RecordedLeftBehind | null {
  const outside = asObject(value, where);
  // What was written before a record said which run image it was compared with, holds for nobody knows which.
  if (!('runImage' in outside)) return null;
  return {
    runImage: asSha256(outside['runImage'], `${where}.runImage`),
    left: readLeftBehind(outside['left'], `${where}.left`),
  };
}

function asSha256(value: unknown, where: string): string {
  return asTextLike(value, { where, pattern: /^[0-9a-f]{64}$/, what: 'a SHA-256 in hex' });
}

function readPath(value: unknown, where: string): string {
  // Relative and without a `..` on the way; control characters are escaped in such a path.
  const pattern = /^(?!\/)(?!(.*\/)?\.\.(\/|$))\P{Cc}+$/u;
  return asTextLike(value, { where, pattern, what: 'a path below /app' });
}

function readConfig(value: unknown, where: string): ImageConfig {
  const config = asObject(value, where);
  const texts = (list: unknown, at: string) => asList(list, at, asText);
  return {
    env: texts(config['env'], `${where}.env`),
    cmd: asNullable(config['cmd'], `${where}.cmd`, texts),
    entrypoint: asNullable(config['entrypoint'], `${where}.entrypoint`, texts),
    workingDir: asText(config['workingDir'], `${where}.workingDir`),
    user: asText(config['user'], `${where}.user`),
    onBuild: texts(config['onBuild'], `${where}.onBuild`),
    volumes: texts(config['volumes'], `${where}.volumes`),
    labels: asMap(config['labels'], `${where}.labels`, asText),
    shell: asNullable(config['shell'], `${where}.shell`, texts),
    stopSignal: asText(config['stopSignal'], `${where}.stopSignal`),
    exposedPorts: texts(config['exposedPorts'], `${where}.exposedPorts`),
    healthcheck: asText(config['healthcheck'], `${where}.healthcheck`),
  };
}

function readFiles(value: unknown, where: string): readonly AppFile[] {
  const files = asList(value, where, readFile);
  if (new Set(files.map((file) => file.path)).size !== files.length)
    throw new ActionError(`${where} names a path twice`);
  return files;
}

function readFile(value: unknown, where: string): AppFile {
  const file = asObject(value, where);
  return {
    path: readPath(file['path'], `${where}.path`),
    size: asCount(file['size'], `${where}.size`),
    time: asNumber(file['time'], `${where}.time`),
    digest: asSha256(file['digest'], `${where}.digest`),
    ...(file['keepsTime'] === true ? { keepsTime: true } : {}),
    ...('md5' in file
      ? { md5: asTextLike(file['md5'], { where: `${where}.md5`, pattern: /^[0-9a-f]{32}$/, what: 'an MD5 in hex' }) }
      : {}),
  };
}
