import type { ActionError } from '../../errors.ts';
import { fetchApp, fetchReleasesNow, noReleases, type ReleaseTarget, targetOf } from '../app.ts';
import type { HerokuClient } from '../client.ts';
import { readPipelineWaves } from '../pipelines.ts';
import { settled } from './settled.ts';

/** The apps that a release is for, as the user names them. */
export interface NamedApps {
  /** Names, a wave a list. */
  readonly waves: readonly (readonly string[])[];
  /** What names them instead, if it is not null: each stage is a wave. */
  readonly pipeline: string | null;
  readonly stages: readonly string[];
}

/** What came of looking for an app. */
export interface FoundApp {
  /** What it was asked for by. */
  readonly identity: string;
  readonly wave: number;
  readonly target: ReleaseTarget | null;
  readonly error: ActionError | null;
}

/** Looks all the apps up side by side, those of a pipeline by its stages; in the order of their waves. Throws a signal's reason. */
export async function findApps(
  client: HerokuClient,
  { waves, pipeline, stages }: NamedApps,
): Promise<readonly FoundApp[]> {
  if (pipeline === null) return lookUp(client, waves);
  const coupled = await settled(readPipelineWaves(client, { pipeline, stages }));
  if (coupled.kind === 'failed') return [{ identity: pipeline, wave: 0, target: null, error: coupled.error }];
  const found = await lookUp(client, coupled.value);
  // Heroku lists them in no order that means anything, and the first gets the upload.
  return found.toSorted((a, b) => a.wave - b.wave || compare(nameOf(a), nameOf(b)));
}

function lookUp(client: HerokuClient, waves: readonly (readonly string[])[]): Promise<readonly FoundApp[]> {
  return Promise.all(
    waves.flatMap((identities, wave) => identities.map((identity) => lookUpApp(client, { identity, wave }))),
  );
}

async function lookUpApp(
  client: HerokuClient,
  { identity, wave }: { readonly identity: string; readonly wave: number },
): Promise<FoundApp> {
  const [app, releases] = await Promise.all([
    settled(fetchApp(client, identity)),
    settled(fetchReleasesNow(client, identity)),
  ]);
  // Where the app cannot be read its releases cannot either, and that says nothing more.
  if (app.kind === 'failed') return { identity, wave, target: null, error: app.error };
  if (releases.kind === 'told')
    return { identity, wave, target: targetOf(app.value, releases.value, wave), error: null };
  return { identity, wave, target: targetOf(app.value, noReleases, wave), error: releases.error };
}

function nameOf({ target, identity }: FoundApp): string {
  return target?.app.name ?? identity;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
