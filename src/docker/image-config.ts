import type Docker from 'dockerode';
import type { ImageConfig } from './engine.ts';

type InspectedConfig = Partial<Docker.ImageInspectInfo['Config']>;

/** An image's config as `docker image inspect` gives it. Engines differ in how they spell what is not set; here it has one spelling. */
export function imageConfig(config: InspectedConfig | null): ImageConfig {
  // Fields that the client's types lack.
  const told = new Map<string, unknown>(Object.entries(config ?? {}));
  const stopSignal = told.get('StopSignal');
  return {
    env: words(config?.Env) ?? [],
    cmd: words(config?.Cmd),
    entrypoint: words(config?.Entrypoint),
    workingDir: config?.WorkingDir ?? '',
    user: config?.User ?? '',
    onBuild: words(config?.OnBuild) ?? [],
    volumes: Object.keys(config?.Volumes ?? {}).sort(),
    labels: Object.fromEntries(Object.entries(config?.Labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
    shell: words(told.get('Shell')),
    stopSignal: typeof stopSignal === 'string' ? stopSignal : '',
    exposedPorts: [...new Set(Object.keys(config?.ExposedPorts ?? {}).map(withProtocol))].sort(),
    healthcheck: healthcheckText(config?.Healthcheck ?? {}),
  };
}

function words(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : null;
}

/** A port without a protocol is one of TCP. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties */
function withProtocol(port: string): string {
  return port.includes('/') ? port : `${port}/tcp`;
}

/** Without `StartInterval`: engines before 25.0 drop it, so that one image would be two. */
function healthcheckText({ Test, Interval, Timeout, StartPeriod, Retries }: Docker.HealthConfig): string {
  const fields = Object.entries({ Test: words(Test), Interval, Timeout, StartPeriod, Retries });
  const told = fields.filter(([, value]) => value !== null && value !== undefined && value !== 0);
  return told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told));
}
