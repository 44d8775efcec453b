import { stackOfImage } from '../../base/stack-image.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { shown } from './onbuild-rule.ts';
import { rootImage } from './steps.ts';

const isRoot = (user: string): boolean => /^(?:root|0)$/.test(user);

/** Files that a trigger copies belong to root whatever USER says, and the triggers after it cannot write to them. https://docs.docker.com/reference/dockerfile/#copy---chown---chmod */
export const ownerRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap((step, index) => {
    const { instruction, isTrigger, user } = step;
    const { keyword, flags, line } = instruction;
    const copies = isTrigger && (keyword === 'COPY' || keyword === 'ADD');
    if (!copies || user === null || isRoot(user) || flags.some(({ name }) => name === 'chown')) return [];
    const later = steps.slice(index + 1).find((each) => each.instruction.keyword === 'RUN' && each.user === user);
    // On a dyno, all files belong to its own user.
    if (later === undefined) return [];
    const owned = {
      ...step,
      instruction: { ...instruction, flags: [{ name: 'chown', value: `${user}:${user}` }, ...flags] },
    };
    const what = `What it copies belongs to root, so what runs as ${user} after it (line ${later.instruction.line}) cannot write to it.`;
    return [{ level: 'warning', file, line, what, change: `Write line ${line} as\n  ONBUILD ${shown(owned)}` }];
  });

/** A user that the stack image does not have and no step speaks of before. */
export const userRule: CheckRule = ({ dockerfile, steps }) => {
  const reference = rootImage(dockerfile);
  if (reference === null || stackOfImage(reference) === null) return [];
  return steps.flatMap(({ instruction: { keyword, rest, line } }, index) => {
    const name = rest.trim().split(':')[0] ?? '';
    if (keyword !== 'USER' || !/^[a-z_][\w-]*$/.test(name) || name === 'heroku' || isRoot(name)) return [];
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
