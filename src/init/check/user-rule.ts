import { stackOfImage } from '../../base/stack-image.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { rootImage } from './steps.ts';

/** https://salsa.debian.org/debian/base-passwd/-/blob/master/passwd.master, which Ubuntu has as well, and the stack image's own. */
const ofTheStack: ReadonlySet<string> = new Set([
  ...['root', 'daemon', 'bin', 'sys', 'sync', 'games', 'man', 'lp', 'mail', 'news', 'uucp', 'proxy', 'www-data'],
  ...['backup', 'list', 'irc', '_apt', 'nobody', 'heroku'],
]);

/** A user that the stack image does not have and no step speaks of before. */
export const userRule: CheckRule = ({ dockerfile, steps }) => {
  const reference = rootImage(dockerfile);
  if (reference === null || stackOfImage(reference) === null) return [];
  return steps.flatMap(({ instruction: { keyword, rest, line } }, index) => {
    const name = rest.trim().split(':')[0] ?? '';
    if (keyword !== 'USER' || !/^[a-z_][\w-]*$/.test(name) || ofTheStack.has(name)) return [];
    const isMade = steps
      .slice(0, index)
      .some(({ instruction: own }) => own.keyword === 'RUN' && hasWord(own.rest, name));
    if (isMade) return [];
    const what = `${reference} has no user ${name}, and no RUN before this line makes one.`;
    const change = `Write USER heroku, the user that the stack image has; or, before line ${line}, RUN useradd --home-dir /app ${name}.`;
    return [{ level: 'warning', file: dockerfile.file, line, what, change }];
  });
};

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\w-]+/).includes(word);
}
