/** What the user knows the settings of a check by, for messages that say which to change. */
export interface SettingNames {
  readonly processes: string;
  readonly path: string;
  readonly network: string;
  readonly memory: string;
  readonly environment: string;
  readonly runImage: string;
}

/** The inputs of the action, which are flags of `release` as well. */
export const inputNames: SettingNames = {
  processes: 'dyno-check-processes',
  path: 'dyno-check-path',
  network: 'dyno-check-network',
  memory: 'dyno-memory',
  environment: 'dyno-env',
  runImage: 'run-image',
};
