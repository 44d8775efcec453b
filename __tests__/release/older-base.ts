import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { content } from '../base/store/entry-edit.ts';
import { RegistryContent } from '../base/store/registry-content.ts';
import type { Repository } from '../harness/a-repository.ts';
import type { CacheService } from '../harness/cache-service.ts';

const DAY_MS = 24 * 3_600_000;

/** A record's text with its base built so many days ago. */
function older(text: string, days: number): string {
  const builtAt = new Date(Date.now() - days * DAY_MS).toISOString();
  return text.replace(/"builtAt":"[^"]+"/, `"builtAt":"${builtAt}"`);
}

/** Makes the engine's own base old in the tool cache that the runs of a repository are told of. */
export async function ageShelved({ toolCache }: Repository, key: string | undefined, days: number): Promise<void> {
  const file = join(toolCache.RUNNER_TOOL_CACHE, 'heroku-docker-release-base', '3.0.0', key ?? '', 'record.json');
  await writeFile(file, older(await readFile(file, 'utf8'), days));
}

/** Makes the newest base in an Actions cache old. */
export async function ageCached(cache: CacheService, days: number): Promise<void> {
  const entry = cache.keys.find((key) => key.includes('-record-'));
  const change = content('record', (text) => Buffer.from(older(String(text), days)));
  await cache.rewrite(entry ?? '', change);
}

/** Makes the newest base of a key in a registry's repository old. */
export async function ageInRegistry(repository: string, key: string | undefined, days: number): Promise<void> {
  await new RegistryContent(repository).editRecord(`record-v3-${key}`, (text) => older(text, days));
}
