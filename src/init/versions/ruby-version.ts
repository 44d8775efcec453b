import semver from 'semver';
import type { AppFolder } from '../app-folder.ts';
import { faultInFile, firstLine, firstMatch, type PlacedText } from '../files/placed-text.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** The version that Gemfile.lock was made with, as Heroku reads it, else what the Gemfile asks for, else `.ruby-version`. */
export async function rubyVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const lock = await folder.read('Gemfile.lock');
  const locked = lock === null ? null : lockedVersion(lock);
  if (locked) return locked;
  const gemfile = await folder.read('Gemfile');
  const asked =
    gemfile === null ? null : firstMatch(gemfile, { file: 'Gemfile', pattern: /^\s*ruby[\s(]\s*(.+?)\)?\s*(?:#.*)?$/ });
  if (!asked) return fileAsk(folder, '.ruby-version');
  const named = /^\(?\s*(?:file:|:file\s*=>)\s*["']([^"']+)["']/.exec(asked.text)?.[1];
  return named === undefined ? gemfileAsk(asked) : fileAsk(folder, named);
}

/** https://bundler.io/man/gemfile.5.html#RUBY: below `RUBY VERSION` there is `ruby 3.4.7p58`. */
function lockedVersion(lock: string): VersionAsk | null {
  const found = firstMatch(lock, { file: 'Gemfile.lock', pattern: /^ {2,3}(ruby \d.*)$/ });
  if (found === null) return null;
  refuseOtherEngine(found);
  const version = /^ruby (\d+\.\d+\.\d+)/.exec(found.text)?.[1];
  return version === undefined ? null : { kind: 'plain', version, place: { ...found, text: version } };
}

async function fileAsk(folder: AppFolder, file: string): Promise<VersionAsk | null> {
  const text = await folder.read(file);
  if (text === null) return null;
  // `.tool-versions` names each tool.
  const found = firstMatch(text, { file, pattern: /^ruby\s+(\S+)/ }) ?? firstLine(text, file);
  if (found === null) return null;
  refuseOtherEngine(found);
  return requirementsAsk(found, [found.text.replace(/^ruby-/, '')]);
}

function gemfileAsk(place: PlacedText): VersionAsk | null {
  refuseOtherEngine(place);
  // A variable or a condition: nobody knows without running it.
  if (!/^["']/.test(place.text)) return null;
  // What has a name before it, such as `engine:`, is no version.
  const [versions = ''] = /^(?:["'][^"']*["'](?!\s*=>)\s*,?\s*)+/.exec(place.text) ?? [];
  const requirements = [...versions.matchAll(/["']([^"']+)["']/g)].map(([, text = '']) => text);
  return requirementsAsk({ ...place, text: requirements.join(', ') }, requirements);
}

function requirementsAsk(place: PlacedText, requirements: readonly string[]): VersionAsk {
  const [only = ''] = requirements;
  const version = requirements.length === 1 ? plainVersion(only.replace(/^=\s*/, '')) : null;
  if (version !== null) return { kind: 'plain', version, place };
  const ranges = requirements.map((each) => rangeOf(each, place));
  return { kind: 'range', accepts: (each) => ranges.every((accepts) => accepts(each)), place };
}

/** https://guides.rubygems.org/patterns/#pessimistic-version-constraint */
function rangeOf(requirement: string, place: PlacedText): (version: string) => boolean {
  const [, operator = '=', given = ''] = /^\s*(~>|>=|<=|!=|=|>|<)?\s*(\d+(?:\.\d+){0,2})\s*$/.exec(requirement) ?? [];
  const version = semver.coerce(given)?.version;
  if (version === undefined)
    throw faultInFile(
      place,
      `${JSON.stringify(place.text)} is no version of Ruby; write one such as "3.4.7" or "~> 3.4".`,
    );
  if (operator === '!=') return (each) => semver.neq(each, version);
  if (operator !== '~>') return (each) => semver.satisfies(each, `${operator}${version}`);
  const parts = given.split('.').length;
  const end = parts === 3 ? semver.inc(version, 'minor') : parts === 2 ? semver.inc(version, 'major') : null;
  return (each) => semver.gte(each, version) && (end === null || semver.lt(each, end));
}

function refuseOtherEngine(place: PlacedText): void {
  const engine = /jruby|truffleruby|mruby|rbx/.exec(place.text)?.[0];
  if (engine !== undefined)
    throw faultInFile(place, `there is no template for ${engine}; take --template minimal and add it below /app.`);
}
