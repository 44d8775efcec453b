/** Values of environment variables, as the entry read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs, and the tokens that a runner or a shell holds. */
const secretNames = /^(INPUT_|ACTIONS_|STATE_)|^(HEROKU_API_KEY|GITHUB_TOKEN|GH_TOKEN)$/i;

/** What a child of ours may see of our environment: all but the variables that hold a secret of ours. */
export function childEnvironment(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || secretNames.test(name) ? [] : [[name, value]],
    ),
  );
}
