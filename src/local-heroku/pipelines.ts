import { randomUUID } from 'node:crypto';
import type { AppRecord } from './records.ts';
import { notFound } from './refusal.ts';

/** Where an app can be in a pipeline. */
export type PipelineStage = 'review' | 'development' | 'test' | 'staging' | 'production';

/** A pipeline as a caller of the local Heroku asks for it. */
export interface NewPipeline {
  readonly name: string;
  /** Names of the apps, by their stage. */
  readonly apps: Readonly<Partial<Record<PipelineStage, readonly string[]>>>;
}

export interface PipelineRecord {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly couplings: readonly CouplingRecord[];
}

export interface CouplingRecord {
  readonly id: string;
  readonly pipeline: { readonly id: string; readonly name: string };
  readonly app: AppRecord;
  readonly stage: PipelineStage;
  readonly createdAt: Date;
}

/** The pipelines of a local Heroku. They stay as they were asked for. */
export class Pipelines {
  readonly all: readonly PipelineRecord[];

  constructor(all: readonly PipelineRecord[]) {
    this.all = all;
  }

  /** @throws Refusal 404 unless `identity` is the name or id of a pipeline */
  pipeline(identity: string): PipelineRecord {
    const found = this.all.find(({ id, name }) => id === identity || name === identity);
    if (found === undefined) throw notFound('pipeline');
    return found;
  }

  /** @throws Refusal 404 unless the app is in a pipeline */
  couplingOf(app: AppRecord): CouplingRecord {
    const found = this.all.flatMap(({ couplings }) => couplings).find((coupling) => coupling.app === app);
    if (found === undefined) throw notFound('pipeline coupling');
    return found;
  }
}

/** Makes a pipeline. `app` gives the app of a name, and throws if there is none. */
export function pipelineRecord({ name, apps }: NewPipeline, app: (name: string) => AppRecord): PipelineRecord {
  const id = randomUUID();
  const createdAt = new Date();
  const stages: readonly PipelineStage[] = ['review', 'development', 'test', 'staging', 'production'];
  const couplings = stages.flatMap((stage) =>
    (apps[stage] ?? []).map((appName) => ({
      id: randomUUID(),
      pipeline: { id, name },
      app: app(appName),
      stage,
      createdAt,
    })),
  );
  return { id, name, createdAt, couplings };
}
