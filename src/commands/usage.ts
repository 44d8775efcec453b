import { type DeclaredInput, rebuildInputs, releaseInputs } from '../contract.ts';
import { inputsWithoutFlag } from './input-flags.ts';

/** What `--help` prints. */
export function usage(): string {
  return `heroku-docker-release: release a Dockerfile app to Heroku as a slug

heroku-docker-release release [--local] [--INPUT VALUE]...
  Builds, packs and releases the app, as the action does. The API token is read from HEROKU_API_KEY.
  --local                    Release to a Heroku on this machine, and show the page that the app's dyno serves
  --exit                     With --local: end when the page was shown, also at a terminal
  --run-image IMAGE          With --local: what the dyno runs on (default heroku/heroku:24)
  --secrets-file FILE        Lines id=value, BuildKit secret mounts; - reads them from stdin
${flagsOf(releaseInputs)}

heroku-docker-release rebuild-base [--INPUT VALUE]...
  Builds the base anew if it is old or what it is built from has moved, and tells what that patched.
  --secrets-file FILE        As above
${flagsOf(rebuildInputs)}

heroku-docker-release base [--INPUT VALUE]...
  Prints what is known of the base: its key and age, what it is built on, and its packages. Takes the flags of rebuild-base.

heroku-docker-release report FILE.tgz [--json]
  Prints where the bytes of a slug are: its largest folders and files, by their share of the compressed slug.
  --json                     All of it as JSON

heroku-docker-release diff BEFORE.tgz AFTER.tgz [--json]
  Prints what a slug has more or less than another: in all, by folder and by file, the biggest difference first.
  --json                     All of it as JSON

heroku-docker-release local-heroku [--port N] [--app NAME]... [--run-image IMAGE]
  Serves a Heroku on this machine until Ctrl-C. Its first two lines are what the heroku CLI needs in its environment.`;
}

function flagsOf(inputs: readonly DeclaredInput[]): string {
  return inputs
    .filter(({ name }) => !inputsWithoutFlag.has(name))
    .map(
      ({ name, default: value, description }) =>
        `  --${name.padEnd(24)} ${description}${value === '' ? '' : ` (default ${value})`}`,
    )
    .join('\n');
}
