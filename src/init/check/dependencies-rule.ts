import { posix } from 'node:path';
import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { type CheckRule, commandsOf } from './checked-dockerfile.ts';
import type { Step } from './steps.ts';

interface Installer {
  readonly pattern: RegExp;
  /** What says which dependencies there are; null for the file that the pattern's group has. */
  readonly files: readonly string[] | null;
}

const installers: readonly Installer[] = [
  { pattern: /^(?:\S*\/)?bundle(?:r)?(?:\s+_[\d.]+_)?\s+install\b/, files: ['Gemfile', 'Gemfile.lock'] },
  { pattern: /^npm\s+(?:ci|install|i)\b(?!.*\s(?:-g|--global)\b)/, files: ['package.json', 'package-lock.json'] },
  { pattern: /^yarn(?:\s+install\b.*|\s+--.*)?$/, files: ['package.json', 'yarn.lock'] },
  { pattern: /^pnpm\s+(?:install|i)\b/, files: ['package.json', 'pnpm-lock.yaml'] },
  {
    pattern:
      /^(?:\S*python[\d.]*\s+-m\s+)?(?:\S*\/)?(?:uv\s+)?pip[\d.]*\s+install\b.*?\s(?:-r|--requirement)[\s=]*(\S+)/,
    files: null,
  },
  { pattern: /^pipenv\s+(?:install|sync)\b/, files: ['Pipfile', 'Pipfile.lock'] },
  { pattern: /^poetry\s+install\b/, files: ['pyproject.toml', 'poetry.lock'] },
  { pattern: /^uv\s+sync\b/, files: ['pyproject.toml', 'uv.lock'] },
  { pattern: /^(?:php\s+)?(?:\S*\/)?composer(?:\.phar)?\s+install\b/, files: ['composer.json', 'composer.lock'] },
  { pattern: /^go\s+mod\s+download\b/, files: ['go.mod', 'go.sum'] },
  { pattern: /^(?:\.\/)?mvnw?\s+.*\bdependency:/, files: ['pom.xml'] },
];

/** Dependencies that are installed at each release and could be in the base, which is built anew when their lockfile changes. */
export const dependenciesRule: CheckRule = ({ dockerfile: { file, onBuild }, steps }) => {
  const triggers = steps.filter(({ isTrigger }) => isTrigger);
  const [firstTrigger] = onBuild;
  return triggers.flatMap((step) => {
    const commands = commandsOf(step);
    const install = commands.find((command) => installedFiles(command) !== null);
    const files = install === undefined ? null : installedFiles(install);
    if (install === undefined || files === null || firstTrigger === undefined) return [];
    const { line } = step.instruction;
    const rest = commands.filter((command) => command !== install).join(' && ');
    const change = [
      `Put this before line ${firstTrigger.line}, so that it is part of the base:`,
      `  COPY${ownerFlag(step)} ${files.join(' ')} ./`,
      `  RUN ${install}`,
      `and ${lineChanges({ copies: copiedBefore(triggers, files), line, rest })}.`,
    ].join('\n');
    const what = `ONBUILD RUN ${install} installs the dependencies anew at each release.`;
    return [{ level: 'warning', file, line, what, change }];
  });
};

function installedFiles(command: string): readonly string[] | null {
  for (const { pattern, files } of installers) {
    const found = pattern.exec(command);
    if (found !== null) return files ?? [found[1] ?? ''];
  }
  return null;
}

function ownerFlag({ user }: Step): string {
  return user === null || user === 'root' || user === '0' ? '' : ` --chown=${user}:${user}`;
}

/** What becomes of the triggers that did the same before. */
function lineChanges({
  copies,
  line,
  rest,
}: {
  readonly copies: readonly number[];
  readonly line: number;
  readonly rest: string;
}): string {
  const gone = rest === '' ? [...copies, line] : copies;
  const kept = rest === '' ? [] : [`write line ${line} as ONBUILD RUN ${rest}`];
  const deleted = gone.length === 0 ? [] : [`delete line ${gone.join(' and ')}`];
  return [...deleted, ...kept].join(', and ');
}

/** Lines of the triggers that copy these files alone: they are in the base then. */
function copiedBefore(triggers: readonly Step[], files: readonly string[]): readonly number[] {
  const names = new Set(files.map((each) => posix.basename(each)));
  return triggers
    .filter(({ instruction: { keyword, rest } }) => {
      const sources = listArguments(rest).slice(0, -1);
      return keyword === 'COPY' && sources.length > 0 && sources.every((source) => names.has(posix.basename(source)));
    })
    .map(({ instruction: { line } }) => line);
}
