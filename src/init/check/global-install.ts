import { programOf, type ShellCommand } from './shell-commands.ts';
import type { Step } from './steps.ts';

/** Packages that a language's own installer puts where the language is. */
export interface GlobalInstall {
  /** For the start of a sentence. */
  readonly what: string;
  /** What to write in its place. */
  readonly change: string;
  /** Programs that the packages may bring. */
  readonly names: readonly string[];
}

interface Installer {
  readonly pattern: RegExp;
  /** Options that say where to. */
  readonly target: RegExp;
  /** Lines of a Dockerfile that put the packages below /app. */
  readonly change: (packages: string) => string;
}

const installers: readonly Installer[] = [
  {
    pattern: /^npm\s+(?:(?:install|i|add)\b.*\s(?:-g|--global)\b|(?:-g|--global)\s+(?:install|i|add)\b)/,
    target: /^--prefix$/,
    change: (packages) => `RUN npm install --global --prefix /app/vendor ${packages}\n  ENV PATH=/app/vendor/bin:$PATH`,
  },
  {
    pattern: /^yarn\s+global\s+add\b/,
    target: /^--(?:prefix|global-folder)$/,
    change: (packages) => `RUN npm install --global --prefix /app/vendor ${packages}\n  ENV PATH=/app/vendor/bin:$PATH`,
  },
  {
    pattern: /^gem\s+install\b/,
    target: /^(?:-i|--install-dir)$/,
    change: (packages) =>
      `RUN gem install --install-dir /app/vendor/gems --bindir /app/vendor/bin ${packages}\n  ENV GEM_PATH=/app/vendor/gems PATH=/app/vendor/bin:$PATH`,
  },
  {
    pattern: /^(?:pip[\d.]*|python[\d.]*\s+-m\s+pip)\s+install\b/,
    target: /^(?:-t|--target|--prefix|--root)$/,
    change: (packages) =>
      `RUN python3 -m venv /app/.venv && /app/.venv/bin/pip install ${packages}\n  ENV PATH=/app/.venv/bin:$PATH`,
  },
];

/** What a command installs for all of the system; null where it does not, or where the language itself is below /app. */
export function globalInstall(
  command: ShellCommand,
  { before, earlier }: { readonly before: readonly ShellCommand[]; readonly earlier: readonly Step[] },
): GlobalInstall | null {
  const [first = '', ...args] = command.words;
  // One that is named by its path installs beside itself.
  if (first.includes('/') && !/^\/usr\/(?:local\/)?bin\//.test(first)) return null;
  const line = [programOf(command), ...args].join(' ');
  const installer = installers.find(({ pattern }) => pattern.test(line));
  if (installer === undefined || hasTarget(args, installer.target)) return null;
  if (before.some(({ text }) => /\bactivate\b/.test(text)) || earlier.some(movesIntoApp)) return null;
  if (/(?:^|\s)\w+=["']?\/app\b/.test(command.text)) return null;
  const [verb = ''] = installer.pattern.exec(line) ?? [];
  const packages = args
    .slice(args.indexOf(/\b(add|install|i)\b/.exec(verb)?.[1] ?? '') + 1)
    .filter((word) => !/^(?:-g|--global)$/.test(word));
  const names = packages
    .filter((word) => !word.startsWith('-'))
    .map((word) =>
      word
        .replaceAll(/["']/g, '')
        .replace(/^@[^/]+\//, '')
        .replace(/[@=<>~[:].*$/, ''),
    );
  return {
    what: `${line} installs`,
    change: `If the app needs it when it runs, write\n  ${installer.change(packages.join(' '))}`,
    names: names.flatMap((name) => (name === 'bundler' ? [name, 'bundle'] : [name])),
  };
}

/** Whoever says where to has thought of it. */
function hasTarget(args: readonly string[], target: RegExp): boolean {
  return args.some((word) => target.test(word.replace(/=.*$/, '')));
}

/** An ENV that puts a folder of /app before those of the system, or where a language looks for packages. */
function movesIntoApp({ instruction: { keyword, rest } }: Step): boolean {
  if (keyword !== 'ENV') return false;
  return /(?:^|\s)(?:PATH|GEM_HOME|BUNDLE_PATH|VIRTUAL_ENV|PYTHONUSERBASE|PIP_TARGET|PIP_PREFIX|NPM_CONFIG_PREFIX)[=\s]\S*\/app\b/i.test(
    rest,
  );
}
