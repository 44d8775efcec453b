import { splitWords } from '../../base/dockerfile/shell-words.ts';
import { type CheckRule, isInApp } from './checked-dockerfile.ts';
import { type ShellCommand, shellCommands } from './shell-commands.ts';

/** A `make install` whose files do not come to lie where the program looks for them below /app. https://www.gnu.org/prep/standards/html_node/DESTDIR.html */
export const makeInstallRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap((step, index) => {
    const { keyword, rest, line } = step.instruction;
    const isInstalled = keyword === 'RUN' && /\bmake\b[^&|;]*\sinstall(?![\w-])/.test(rest);
    // The prefix may have been said in a RUN of its own.
    if (
      !isInstalled ||
      steps
        .slice(0, index + 1)
        .flatMap(shellCommands)
        .some(hasOwnPrefix)
    )
      return [];
    const destination = /\bDESTDIR=(\S+)/.exec(rest)?.[1];
    const configure = /(\S*configure)\b/.exec(rest)?.[1];
    const fixed = rest
      .replaceAll(/\s+/g, ' ')
      .replace(/(\S*configure)\b/, '$1 --prefix=/app/vendor')
      .replaceAll(/\s*\bDESTDIR=\S+/g, '');
    const how =
      configure === undefined
        ? 'Tell its configure or make the prefix /app/vendor'
        : `Write line ${line} as\n  RUN ${fixed}`;
    const change = `${how}\n  ENV PATH=/app/vendor/bin:$PATH LD_LIBRARY_PATH=/app/vendor/lib`;
    const what =
      destination === undefined
        ? 'make install writes below /usr/local, which no dyno has.'
        : `DESTDIR=${destination} moves the files to ${destination}/usr/local, but the program and its libraries look for each other below /usr/local, which no dyno has.`;
    return [{ level: 'warning', file, line, what, change }];
  });

/** Whether a command names a prefix that is below /app, or that only its shell knows. */
function hasOwnPrefix({ text, resolve }: ShellCommand): boolean {
  const words = splitWords(text, '\\');
  return words.some((word, index) => {
    const [, value = word.endsWith('prefix') ? words[index + 1] : undefined] =
      /^(?:--prefix|-D\w*PREFIX(?::\w+)?|PREFIX)(?:=([\s\S]*))?$/i.exec(word) ?? [];
    const path = value === undefined ? undefined : resolve(value);
    return path === null || (path !== undefined && isInApp(path));
  });
}
