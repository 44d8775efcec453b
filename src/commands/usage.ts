import { type DeclaredInput, rebuildInputs, releaseInputs } from '../contract.ts';
import { templateNames } from '../init/templates.ts';
import { slugInputs } from './build-flags.ts';
import { inputsWithoutFlag } from './input-flags.ts';

/** What `--help` prints. */
export function usage(): string {
  return `heroku-docker-release: release a Dockerfile app to Heroku as a slug

heroku-docker-release init [--template NAME] [--dry-run] [--force]
  Writes what the app in this folder needs to be released: Dockerfile, .dockerignore, Procfile and workflows, all or nothing.
  --template NAME            ${templateNames.join(', ')} (default by the app's own files)
  --dry-run                  Prints it and writes nothing
  --force                    Replaces files that are there, but for the Procfile

heroku-docker-release init --check [--dockerfile FILE]
  Reads a Dockerfile and says what will not work on Heroku, and which line to change to what. It fails if something will not.
  --dockerfile FILE          From this folder (default Dockerfile)

heroku-docker-release release [--local] [--INPUT VALUE]...
  Builds, packs and releases the app, as the action does. The API token is read from HEROKU_API_KEY.
  --local                    Release to a Heroku on this machine, and show the page that the app's dyno serves
  --exit                     With --local: end when the page was shown, also at a terminal
  --secrets-file FILE        Lines id=value, BuildKit secret mounts; - reads them from stdin
  --dyno-env-file FILE       Lines KEY=VALUE, added to the app's config vars where the slug is booted
${flagsOf(releaseInputs)}

heroku-docker-release rebuild-base [--INPUT VALUE]...
  Builds the base anew if it is old or what it is built from has moved, and tells what that patched.
  --secrets-file FILE        As above
${flagsOf(rebuildInputs)}

heroku-docker-release base [--INPUT VALUE]...
  Prints what is known of the base: its key and age, what it is built on, and its packages. Takes the flags of rebuild-base.

heroku-docker-release report FILE.tgz|APP [--json] [--html FILE] [--open]
  Prints where the bytes of a slug are, by their share of the compressed slug: its largest folders and files, and what could
  go. Of an app it is the slug that the app runs, downloaded with the API token in HEROKU_API_KEY.
  --json                     All of it as JSON
  --html FILE                Writes a page with a treemap of the slug, to look around in
  --open                     Opens that page
  --heroku-api-url URL       Where the app is (default https://api.heroku.com)

heroku-docker-release diff BEFORE.tgz AFTER.tgz [--json]
  Prints what a slug has more or less than another: in all, by folder and by file, the biggest difference first.
  --json                     All of it as JSON

heroku-docker-release check FILE.tgz [--process TYPE]... [--json]
  Boots a slug as a dyno, by the Procfile in it, and says whether it would run on Heroku. It fails if it would not.
  --run-image IMAGE          What the dyno runs on (default heroku/heroku:24)
  --process TYPE             A process type to boot (default web)
  --path PATH                What web must answer with a status below 500 (default /)
  --timeout DURATION         Until when it must have (default 60s)
  --memory SIZE              The dyno's size (default 512MB)
  --network NETWORK          bridge or none (default bridge)
  --env FILE                 Config vars, in .env syntax
  --link-check MODE          Whether what its programs need is looked for: off, warn or fail (default warn)
  --json                     What was found and measured, as JSON

heroku-docker-release start [TYPE]... [--INPUT VALUE]...
  Builds and packs the app as release does, and runs the slug's processes as dynos until Ctrl-C, or until one ends by itself,
  whose exit code it gives. Without a type, all of the Procfile but release.
  --port N                   Where web is reached on this machine (default PORT in the .env, else 5000)
  --env FILE                 Config vars (default .env)
  --memory SIZE              The size of each dyno (default 512MB)
  --secrets-file FILE        As above
${flagsOf(slugInputs)}

heroku-docker-release exec [--INPUT VALUE]... -- COMMAND...
  Builds the app image as release does, and runs a command in it on the files of this folder. Takes the flags of start that
  say how the image is built.
  --user USER                Who runs it, such as $(id -u) (default the image's user)
  --env FILE                 Config vars (default .env)
  --secrets-file FILE        As above

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
