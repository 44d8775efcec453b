import { isDeepStrictEqual } from 'node:util';
import type { ImageConfig, ImageFacts } from '../docker/engine.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { AppFile } from '../slug/app-files.ts';
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
  parseJson,
} from './json-shape.ts';

/** All that later steps ask of a base, so that none of them needs the base itself. */
export interface BaseRecord {
  readonly version: 1;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** As `docker build --platform` takes it, e.g. `linux/amd64`. */
  readonly platform: string;
  /** `sha256:…` of the image's config, the one name of an image that all engines agree on; null until the image was first saved. */
  readonly configDigest: string | null;
  /** `sha256:…` of the uncompressed layers, lowest first. */
  readonly diffIds: readonly string[];
  readonly config: ImageConfig;
  /** ISO 8601 in UTC. */
  readonly builtAt: string;
  readonly buildSeconds: number;
  /** The FROM images, as the engine that built the base knew them. */
  readonly from: readonly { readonly reference: string; readonly id: string }[];
  /** The files and links under /app. */
  readonly files: readonly AppFile[];
}

/**
 * Reads a base record, taking over only the fields that it knows. The text may come from a cache that somebody poisoned:
 * throws ActionError naming the first field that does not fit.
 */
export function parseBaseRecord(text: string): BaseRecord {
  try {
    return readRecord(asObject(parseJson(text, 'it'), 'it'));
  } catch (error) {
    throw new ActionError(`The base record cannot be used: ${errorMessage(error)}.`, { cause: error });
  }
}

/**
 * Why the image that an engine knows is not the one in the record, or null if it is. Its id is not asked: it differs
 * between engines that hold the very same image.
 */
export function matchesImage(record: BaseRecord, facts: ImageFacts): string | null {
  const [os, architecture] = record.platform.split('/');
  if (facts.os !== os || facts.architecture !== architecture) {
    return `it is for ${facts.os}/${facts.architecture}, not for ${record.platform}`;
  }
  if (!isDeepStrictEqual(facts.diffIds, record.diffIds)) return 'its layers are not those in the base record';
  for (const field of configFields) {
    if (!isDeepStrictEqual(facts.config[field], record.config[field])) {
      return `its ${configNames[field]} is not what the base record says`;
    }
  }
  return null;
}

const configNames = {
  env: 'ENV',
  cmd: 'CMD',
  entrypoint: 'ENTRYPOINT',
  workingDir: 'WORKDIR',
  user: 'USER',
  onBuild: 'ONBUILD',
  volumes: 'VOLUME',
  labels: 'LABEL',
} as const satisfies Record<keyof ImageConfig, string>;

const configFields = [
  'env',
  'cmd',
  'entrypoint',
  'workingDir',
  'user',
  'onBuild',
  'volumes',
  'labels',
] as const satisfies readonly (keyof ImageConfig)[];

function readRecord(record: ReturnType<typeof asObject>): BaseRecord {
  if (record['version'] !== 1) throw new ActionError('its version is not 1');
  return {
    version: 1,
    key: asTextLike(record['key'], { where: 'key', pattern: /^[0-9a-f]{64}$/, what: 'a base key' }),
    platform: asTextLike(record['platform'], {
      where: 'platform',
      pattern: /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/,
      what: 'a platform',
    }),
    configDigest: asNullable(record['configDigest'], 'configDigest', asDigest),
    diffIds: asList(record['diffIds'], 'diffIds', asDigest),
    config: readConfig(record['config'], 'config'),
    builtAt: readTime(record['builtAt'], 'builtAt'),
    buildSeconds: asNumber(record['buildSeconds'], 'buildSeconds'),
    from: asList(record['from'], 'from', (value, where) => {
      const image = asObject(value, where);
      return {
        reference: asText(image['reference'], `${where}.reference`),
        id: asText(image['id'], `${where}.id`),
      };
    }),
    files: readFiles(record['files'], 'files'),
  };
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
  };
}

function readTime(value: unknown, where: string): string {
  const what = 'a time in UTC (ISO 8601)';
  const text = asTextLike(value, { where, pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, what });
  if (Number.isNaN(Date.parse(text))) throw new ActionError(`${where} is not ${what}`);
  return text;
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
    path: asTextLike(file['path'], {
      where: `${where}.path`,
      // Relative and without a `..` on the way; control characters are escaped in such a path.
      pattern: /^(?!\/)(?!(.*\/)?\.\.(\/|$))\P{Cc}+$/u,
      what: 'a path below /app',
    }),
    size: asCount(file['size'], `${where}.size`),
    time: asNumber(file['time'], `${where}.time`),
    digest: asTextLike(file['digest'], {
      where: `${where}.digest`,
      pattern: /^[0-9a-f]{64}$/,
      what: 'a SHA-256 in hex',
    }),
    ...(file['keepsTime'] === true ? { keepsTime: true } : {}),
  };
}
