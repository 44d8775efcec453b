/** Heroku's own rule. https://devcenter.heroku.com/articles/platform-api-reference#app */
const APP_NAME = /^[a-z][a-z0-9-]{1,28}[a-z0-9]$/;

/** Why `name` cannot be an app's name, or null if it can. Ask before the name gets into a URL. */
export function appNameProblem(name: string): string | null {
  if (APP_NAME.test(name)) return null;
  return 'an app name has 3 to 30 lower-case letters, digits and hyphens, begins with a letter and ends with no hyphen';
}
