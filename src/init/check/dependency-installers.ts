import { posix } from 'node:path';
import type { ShellCommand } from './shell-commands.ts';

interface Installer {
  readonly pattern: RegExp;
  /** What says which dependencies there are; null for the file that the pattern's group has. */
  readonly files: readonly string[] | null;
  /** Whether it writes in the folder of these files. */
  readonly isBeside: boolean;
}

const installers: readonly Installer[] = [
  { pattern: /^bundle(?:r)?(?:\s+_[\d.]+_)?\s+install\b/, files: ['Gemfile', 'Gemfile.lock'], isBeside: true },
  {
    pattern: /^npm\s+(?:--prefix[\s=]\S+\s+)?(?:ci|install|i)\b(?!.*\s(?:-g|--global)\b)/,
    files: ['package.json', 'package-lock.json'],
    isBeside: true,
  },
  {
    pattern: /^yarn(?:\s+--cwd[\s=]\S+)?(?:\s+install\b.*|\s+--.*)?$/,
    files: ['package.json', 'yarn.lock'],
    isBeside: true,
  },
  {
    pattern: /^pnpm\s+(?:(?:-C|--dir)[\s=]\S+\s+)?(?:install|i)\b/,
    files: ['package.json', 'pnpm-lock.yaml'],
    isBeside: true,
  },
  {
    pattern: /^(?:python[\d.]*\s+-m\s+)?(?:uv\s+)?pip[\d.]*\s+install\b.*?\s(?:-r|--requirement)[\s=]*(\S+)/,
    files: null,
    isBeside: false,
  },
  { pattern: /^pipenv\s+(?:install|sync)\b/, files: ['Pipfile', 'Pipfile.lock'], isBeside: false },
  { pattern: /^poetry\s+install\b/, files: ['pyproject.toml', 'poetry.lock'], isBeside: false },
  { pattern: /^uv\s+sync\b/, files: ['pyproject.toml', 'uv.lock'], isBeside: true },
  {
    pattern: /^(?:php\s+\S*)?composer(?:\.phar)?\s+install\b/,
    files: ['composer.json', 'composer.lock'],
    isBeside: true,
  },
  { pattern: /^go\s+mod\s+download\b/, files: ['go.mod', 'go.sum'], isBeside: false },
  { pattern: /^mvnw?\s+.*\bdependency:/, files: ['pom.xml'], isBeside: false },
];

/** Whether a command installs dependencies into the folder where it runs, and so has to write there. */
export function installsBeside(command: ShellCommand): boolean {
  const line = lineOf(command);
  return installers.some(({ pattern, isBeside }) => isBeside && pattern.test(line));
}

/** The files that a command installs dependencies by, absolute where its folder is known; null where it installs none. */
export function installedFiles(command: ShellCommand): readonly string[] | null {
  const { folder, resolve } = command;
  const line = lineOf(command);
  for (const { pattern, files } of installers) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const own = /\s(?:--prefix|--cwd|--dir|-C)[\s=](\S+)/.exec(line)?.[1];
    const base = own === undefined ? folder : resolve(own);
    return (files ?? [found[1] ?? '']).map((file) =>
      file.startsWith('/') || base === null ? file : posix.join(base, file),
    );
  }
  return null;
}

function lineOf({ words: [first = '', ...args] }: ShellCommand): string {
  return [posix.basename(first), ...args].join(' ');
}
