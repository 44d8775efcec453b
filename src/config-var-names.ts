/**
 * Config vars that say how an app is run and no secret: hiding `production` would garble every log, and GitHub drops outputs
 * that hold a hidden word, such as the app's own name. https://devcenter.heroku.com/articles/dyno-metadata
 */
const publicNames =
  /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|DJANGO_SETTINGS_MODULE|ENVIRONMENT|STAGE|LOG_LEVEL|LANG|LANGUAGE|LC_[A-Z]+|TZ|PORT|HOST|PATH|WEB_CONCURRENCY|WEB_MEMORY|RAILS_LOG_TO_STDOUT|RAILS_SERVE_STATIC_FILES|MALLOC_ARENA_MAX|HEROKU_[A-Z_]+)$/;

/** Whether a config var of that name holds nothing that must be hidden. */
export function isPublicConfigVar(name: string): boolean {
  return publicNames.test(name) && !/KEY|TOKEN|SECRET|PASSW|URL/.test(name);
}
