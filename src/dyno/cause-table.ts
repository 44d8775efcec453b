import type { CauseContext } from './likely-cause.ts';

/** What one way of failing looks like in a program's output. */
export interface CauseRow {
  readonly pattern: RegExp;
  /** One or two sentences from the pattern's groups; null if it is something else after all. */
  readonly cause: (groups: readonly string[], context: CauseContext) => string | null;
}

const STAYS_BEHIND = 'what an image has outside /app does not get into the slug';

/** The first row that matches wins, so what is particular stands before what is general. */
export const causeTable: readonly CauseRow[] = [
  {
    pattern: /error while loading shared libraries: ([^:]+): cannot open shared object file/,
    cause: ([library]) =>
      `The library ${library} is neither in the slug nor in the run image: ${STAYS_BEHIND}. Install it below /app, and put its folder on LD_LIBRARY_PATH in a .profile.d script.`,
  },
  {
    pattern: /version [`']((?:GLIBC|GLIBCXX|CXXABI)_[\w.]+)' not found/,
    cause: ([version]) =>
      `It was compiled against a newer system than the run image, which has no ${version}. Build FROM the build image of the app's own stack.`,
  },
  {
    pattern:
      /([^\s:]+): (?:cannot execute: required file not found|[^\s:]+: bad interpreter: No such file or directory)/,
    cause: ([file]) =>
      `The interpreter or loader that ${file} asks for, in its first line or its ELF header, is not in the run image. Name one that is, such as #!/usr/bin/env bash, or bring it below /app.`,
  },
  {
    pattern: /(?:^|: )([^\s:]+): (?:command not found|not found$)|executable file not found in \$PATH/,
    cause: ([command]) =>
      `The command ${command || 'of the Procfile'} is not on the dyno's PATH: ${STAYS_BEHIND}. Install it below /app, and put its folder on PATH in a .profile.d script.`,
  },
  {
    pattern: /(?:EACCES|[Pp]ermission denied).*?(?:0\.0\.0\.0|127\.0\.0\.1|\*|\]):(\d{1,3})\b/,
    cause: ([port]) => `It listens on port ${port}, which no dyno may. Listen on the PORT of the environment.`,
  },
  {
    pattern: /(?:EADDRINUSE|[Aa]ddress already in use)(?:.*?:(\d{2,5})\b)?/,
    cause: ([port], { port: given }) =>
      port === '' || Number(port) === given
        ? 'Two things of it listen on one port. Let only one of them use $PORT.'
        : `Two things of it listen on port ${port}, which is not $PORT. Listen on the PORT of the environment.`,
  },
  {
    pattern: /(?:EROFS|EACCES|[Rr]ead-only file system|[Pp]ermission denied)\b.*?'?(\/(?!app\/|app\b|tmp\/)[^\s'":]+)/,
    cause: ([path]) => `It may not use ${path}: a dyno's user writes below /app and /tmp alone.`,
  },
  {
    pattern: /(?:^|: )([^\s:]+): [Pp]ermission denied/,
    cause: ([path]) =>
      `${path} may not be run or opened by a dyno's user. Give it its mode in the Dockerfile (chmod +x).`,
  },
  {
    pattern: /Cannot find (?:module|package) '([^']+)'/,
    cause: ([name]) =>
      `The Node module ${name} is not in the slug. Install it below /app, also where it is among the devDependencies.`,
  },
  {
    pattern: /ModuleNotFoundError: No module named '([^']+)'/,
    cause: ([name]) =>
      `The Python module ${name} is not in the slug. Install it below /app: in a virtual environment there, or by pip install --target.`,
  },
  {
    pattern: /cannot load such file -- (\S+)|Could not find (\S+) in (?:any of the sources|locally installed gems)/,
    cause: ([file, gem]) =>
      `The gem of ${file || gem} is not in the slug. Install gems below /app (bundle config set path vendor/bundle).`,
  },
  {
    pattern:
      /(?:ClassNotFoundException|NoClassDefFoundError|Could not find or load main class):? ([\w./$]+)|Unable to access jarfile (\S+)/,
    cause: ([name, jar]) =>
      `Java does not find ${name || jar} in the slug. Check the class path of the Procfile's command.`,
  },
  {
    pattern: /Can't locate (\S+) in @INC/,
    cause: ([name]) => `The Perl module ${name} is not in the slug. Install it below /app, and set PERL5LIB.`,
  },
  {
    pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|\bENOMEM\b/,
    cause: (_groups, { settings }) =>
      `It wants more memory than it may have. Lower its heap, or set ${settings.memory} to the app's dyno size.`,
  },
  {
    pattern: /KeyError: ['"]([A-Z][A-Z0-9_]+)['"]|key not found: "([A-Z][A-Z0-9_]+)"/,
    cause: ([python, ruby], context) => missingVar(python || ruby, context),
  },
  {
    pattern:
      /\b([A-Z][A-Z0-9]*_[A-Z0-9_]+|PORT)\b['"`]? (?:is|was|must be|has not been|environment variable is)\b.*?(?:missing|not set|unset|required|undefined|not defined|set\b|empty)/,
    cause: ([name], context) => missingVar(name, context),
  },
  {
    pattern:
      /(?:[Mm]issing|[Rr]equired|[Uu]ndefined|[Nn]o such) (?:required )?(?:env(?:ironment)?|config)[\w ]*?:? ['"`]?([A-Z][A-Z0-9_]{2,})\b/,
    cause: ([name], context) => missingVar(name, context),
  },
  {
    pattern: /Missing [`']?secret_key_base/,
    cause: (_groups, context) => missingVar('SECRET_KEY_BASE', context),
  },
  {
    pattern:
      /EAI_AGAIN|ENOTFOUND|Temporary failure in name resolution|Name or service not known|ENETUNREACH|Network is unreachable/,
    cause: (_groups, { network, settings }) =>
      network === 'none'
        ? `It needs the network, and the check runs without: set ${settings.network} to bridge.`
        : `It needs a service that cannot be reached from here. Give the check another by ${settings.environment}, if it need not be that one.`,
  },
  {
    pattern: /(?:ECONNREFUSED|[Cc]onnection refused).*?(?:(127\.0\.0\.1|localhost|::1)\S*)/,
    cause: ([host]) =>
      `It needs a service on ${host}, where a dyno has none. Read the service's address from a config var.`,
  },
];

function missingVar(name: string | undefined, { givenNames, knowsConfigVars, settings }: CauseContext): string | null {
  if (name === undefined || givenNames.has(name)) return null;
  return knowsConfigVars
    ? `The config var ${name} is not set. Set it on the app (heroku config:set), or for the check alone by ${settings.environment}.`
    : `It needs the config var ${name}, and the app's are not known here: give it by ${settings.environment}.`;
}
