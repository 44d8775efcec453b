import type { ReleaseTarget } from '../app.ts';

/**
 * Why an app can take no slug at all, and what to do; null if it can.
 * https://devcenter.heroku.com/articles/generations and https://devcenter.heroku.com/articles/stack
 */
export function slugProblem({
  app,
  generation,
  stack,
}: Pick<ReleaseTarget, 'app' | 'generation' | 'stack'>): string | null {
  if (generation !== 'cedar') {
    return `${app.name} is on Heroku's ${generation} generation, which takes no slugs. Create an app on the Cedar generation (\`heroku create --stack heroku-24\`) and release to that.`;
  }
  if (stack === 'container' || stack === 'cnb') {
    return `${app.name} is on the ${stack} stack, which takes no slugs. Set one that does: \`heroku stack:set heroku-24 --app ${app.name}\`.`;
  }
  return null;
}
