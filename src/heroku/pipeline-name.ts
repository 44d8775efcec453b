/** The stages of a pipeline, in the order in which an app goes through them. https://devcenter.heroku.com/articles/pipelines */
export const pipelineStages = ['review', 'development', 'test', 'staging', 'production'] as const;

const NAME = /^[a-z][a-z0-9-]{2,29}$/;

/**
 * Why `name` cannot be a pipeline's name or id, or null if it can. Ask before it gets into a URL.
 * https://devcenter.heroku.com/articles/platform-api-reference#pipeline
 */
export function pipelineNameProblem(name: string): string | null {
  if (NAME.test(name) || isUuid(name)) return null;
  return 'a pipeline name has 3 to 30 lower-case letters, digits and hyphens and begins with a letter; its id is a UUID';
}

/** Whether a text is an id as Heroku writes them. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
