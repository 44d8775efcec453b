import { posix } from 'node:path';
import { cutText } from '../cut-text.ts';
import { ActionError } from '../errors.ts';
import { type BytePath, bytePath, pathText } from '../tar/byte-path.ts';
import { globExpression } from './slug-pattern.ts';

/** Whether a path below `/app` (no leading slash) stays out of the slug, together with all below it. */
export type SlugExclusion = (path: BytePath, isDirectory: boolean) => boolean;

interface Pattern {
  /** For names that are UTF-8. */
  readonly text: RegExp;
  /** For all others, compared byte by byte, so that none can match by chance. */
  readonly bytes: RegExp;
  /** It ends with a slash, and so do the names that it is compared with. */
  readonly directoriesOnly: boolean;
}

/**
 * The rules of a `.slugignore` file as Heroku's slug compiler reads them: patterns are separated by white space, `#` starts
 * a comment, a pattern with a slash starts at the root, one without is looked for at every depth; `*` does not match a
 * leading dot and there is no negation. `.git` at the root always stays out. Throws ActionError for a pattern that stands
 * for too many.
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
  return (path, isDirectory) => {
    if (path === '.git') return true;
    if (patterns.length === 0) return false;
    const text = pathText(path);
    return patterns.some(({ text: ofText, bytes, directoriesOnly }) => {
      if (directoriesOnly && !isDirectory) return false;
      const end = directoriesOnly ? '/' : '';
      return text === null ? bytes.test(path + end) : ofText.test(text + end);
    });
  };
}

function readPattern(word: string): readonly Pattern[] {
  const fromRoot = posix.normalize(word).replace(/^\/+/, '');
  if (/^\.{0,2}\/?$|^\.\.\//.test(fromRoot)) return [];
  const glob = word.includes('/') ? fromRoot : `**/${fromRoot}`;
  const [text, bytes] = [globExpression(glob), globExpression(bytePath(glob))];
  if (text === null || bytes === null) {
    throw new ActionError(`The braces of '${cutText(word, 60)}' in .slugignore stand for too many names. Write fewer.`);
  }
  return [{ text, bytes, directoriesOnly: word.endsWith('/') }];
}
