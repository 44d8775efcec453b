import { releaseInputs } from '../contract.ts';
import { inputsWithoutFlag } from './release-flags.ts';

/** What `--help` prints. */
export function usage(): string {
  const inputs = releaseInputs
    .filter(({ name }) => !inputsWithoutFlag.has(name))
    .map(
      ({ name, default: value, description }) =>
        `  --${name.padEnd(20)} ${description}${value === '' ? '' : ` (default ${value})`}`,
    );
  return `heroku-docker-release: release a Dockerfile app to Heroku as a slug

heroku-docker-release release [--local] [--INPUT VALUE]...
  Builds, packs and releases the app, as the action does. The API token is read from HEROKU_API_KEY.
  --local                Release to a Heroku on this machine, and show the page that the app's dyno serves
  --exit                 With --local: end when the page was shown, also at a terminal
  --run-image IMAGE      With --local: what the dyno runs on (default heroku/heroku:24)
  --secrets-file FILE    Lines id=value, BuildKit secret mounts; - reads them from stdin
${inputs.join('\n')}

heroku-docker-release local-heroku [--port N] [--app NAME]... [--run-image IMAGE]
  Serves a Heroku on this machine until Ctrl-C. Its first two lines are what the heroku CLI needs in its environment.`;
}
