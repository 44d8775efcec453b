/** What a dyno's process is started with, before the app's own. */
export interface DynoSurroundings {
  /** Such as `web.1`. */
  readonly name: string;
  readonly port: number;
  readonly configVars: Readonly<Record<string, string>>;
}

/**
 * The arguments that run a process type's command as a dyno does: each `/app/.profile.d/*.sh`, then `/app/.profile`, then
 * the command, all in one bash, so that what the scripts set is there for the command. The command is the end of bash's own
 * script: it is read once, by the shell that it was written for.
 * https://devcenter.heroku.com/articles/dynos#the-profile-file
 */
export function dynoCommand(command: string): readonly string[] {
  const script = [
    'for profile in /app/.profile.d/*.sh; do [ -f "$profile" ] && source "$profile"; done',
    '[ -f /app/.profile ] && source /app/.profile',
    'unset profile',
    command,
  ];
  return ['bash', '--noprofile', '--norc', '-c', script.join('\n')];
}

/** A dyno's environment: the config vars, and what Heroku sets over them. https://devcenter.heroku.com/articles/dynos#local-environment-variables */
export function dynoEnvironment({ name, port, configVars }: DynoSurroundings): Readonly<Record<string, string>> {
  return { ...configVars, HOME: '/app', DYNO: name, PORT: String(port) };
}
