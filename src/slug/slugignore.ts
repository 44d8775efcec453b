import { posix } from 'node:path';
import { type BytePath, bytePath } from './byte-path.ts';

/** Whether a path below `/app` (no leading slash) stays out of the slug, together with all below it. */
export type SlugExclusion = (path: BytePath, isDirectory: boolean) => boolean;

interface Pattern {
  readonly glob: string;
  readonly directoriesOnly: boolean;
}

/**
 * The rules of a `.slugignore` file as Heroku's slug compiler reads them: patterns are separated by white space, `#` starts
 * a comment, a pattern with a slash starts at the root, one without is looked for at every depth; `*` does not match a
 * leading dot and there is no negation. `.git` at the root always stays out.
 * https://devcenter.heroku.com/articles/slug-compiler#ignoring-files-with-slugignore
 * https://github.com/heroku/slug-compiler/blob/master/lib/slug_compiler.rb
 */
export function slugExclusion(slugignore: string): SlugExclusion {
  const patterns = slugignore
    .split('\n')
    .map((line) => line.split('#')[0] ?? '')
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '')
    .flatMap(readPattern);
  return (path, isDirectory) =>
    path === '.git' ||
    patterns.some(({ glob, directoriesOnly }) => (isDirectory || !directoriesOnly) && posix.matchesGlob(path, glob));
}

/** The pattern is compared byte for byte, as names are, so that a name which is not UTF-8 cannot match by chance. */
function readPattern(word: string): readonly Pattern[] {
  const anchored = word.includes('/');
  const directoriesOnly = word.endsWith('/');
  const glob = posix.normalize(bytePath(word)).replace(/^\/+|\/+$/g, '');
  if (glob === '' || glob === '.' || glob.startsWith('..')) return [];
  return anchored ? [{ glob, directoriesOnly }] : [glob, `**/${glob}`].map((each) => ({ glob: each, directoriesOnly }));
}
