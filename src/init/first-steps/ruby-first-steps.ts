import type { AppFolder } from '../app-folder.ts';
import { firstMatch, type PlacedText } from '../files/placed-text.ts';

/** Gems whose part of `assets:precompile` runs what package.json lists. */
const bundlers = ['jsbundling-rails', 'cssbundling-rails', 'vite_ruby', 'webpacker', 'shakapacker', 'react_on_rails'];

/** Gems for another platform than the dyno's, and assets that are made with Node.js. */
export async function rubyFirstSteps(folder: AppFolder): Promise<readonly string[]> {
  const lock = (await folder.read('Gemfile.lock')) ?? '';
  const gem = await assetsGem(folder);
  return [
    ...foreignPlatforms(lock),
    ...(gem === null
      ? []
      : [
          `${gem.file}:${gem.line} has ${gem.text}, so assets:precompile runs Node.js, which this Dockerfile does not bring. Take three parts of the Dockerfile of the template node (init --template node --dry-run shows it): the stage "node"; the lines from COPY --from=node to ENV; and, under "bundle install", the COPY of package.json with its RUN.`,
        ]),
  ];
}

/** The gem, in Gemfile.lock, that makes a Rails app's assets with Node.js; null where none does. */
export async function assetsGem(folder: AppFolder): Promise<PlacedText | null> {
  const file = 'Gemfile.lock';
  const lock = await folder.read(file);
  if (lock === null || (await folder.read('bin/rails')) === null) return null;
  if (!(await folder.list('app')).includes('assets/')) return null;
  const gem = (names: readonly string[]) =>
    firstMatch(lock, { file, pattern: new RegExp(`^ {4}(${names.join('|')}) \\(`) });
  const bundler = folder.names.includes('package.json') ? gem(bundlers) : null;
  // ExecJS takes the engine of mini_racer where that is there: https://github.com/rails/execjs#readme
  return bundler ?? (gem(['mini_racer']) === null ? gem(['execjs']) : null);
}

/** https://bundler.io/man/bundle-platform.1.html: `ruby` is each gem as its source. */
function foreignPlatforms(lock: string): readonly string[] {
  const lines = lock.split(/\r?\n/);
  const start = lines.indexOf('PLATFORMS');
  if (start < 0) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => !line.startsWith('  '));
  const platforms = after.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
  if (platforms.some((name) => /^(?:ruby|x86_64-linux(?:-gnu)?)$/.test(name))) return [];
  return [
    `Gemfile.lock:${start + 1} has ${platforms.join(', ')}, and not the platform of a dyno. Add it: bundle lock --add-platform x86_64-linux`,
  ];
}
