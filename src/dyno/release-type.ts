/**
 * The process type that Heroku runs once, before a release becomes current. A check never runs it: it must not migrate anybody's
 * database. https://devcenter.heroku.com/articles/release-phase
 */
export const RELEASE_TYPE = 'release';
