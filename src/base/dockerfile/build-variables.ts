import type { VariableLookup } from './shell-words.ts';

/** Build args that Docker takes without an ARG instruction, and keeps out of its own cache key. */
const proxyArgs: ReadonlySet<string> = new Set(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
);

/**
 * The build args that can change what is built: those that an ARG declares, and those that BuildKit obeys undeclared.
 * https://docs.docker.com/build/building/variables/#buildkit-built-in-build-args
 */
export function effectiveBuildArgs(
  buildArgs: Readonly<Record<string, string>>,
  declared: readonly string[],
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(buildArgs).filter(
    ([name]) =>
      declared.includes(name) ||
      (!proxyArgs.has(name) && (name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH')),
  );
}

/**
 * What BuildKit knows of the platform that is built for, and of the machine that builds; null where that is not known yet.
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
export function platformVariables(platform: string, buildPlatform: string | null): ReadonlyMap<string, string> {
  const build = buildPlatform === null ? [] : platformParts('BUILD', buildPlatform);
  return new Map([...platformParts('TARGET', platform), ...build]);
}

function platformParts(
  prefix: 'TARGET' | 'BUILD',
  platform: string,
): readonly (readonly [name: string, value: string])[] {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return [
    [`${prefix}PLATFORM`, platform],
    [`${prefix}OS`, os],
    [`${prefix}ARCH`, architecture],
    [`${prefix}VARIANT`, variant],
  ];
}

/** The variables at one place of a stage. It never changes: each instruction gives the next. */
export interface Variables {
  readonly lookup: VariableLookup;
  /** An ENV; a value is undefined if it hangs on a variable that the Dockerfile does not set. */
  withEnv(pairs: readonly (readonly [name: string, value: string | undefined])[]): Variables;
  /** An ARG: the user's build arg, else its default, else the global value of that name. */
  withArg(name: string, defaultValue: string | undefined): Variables;
}

/** The variables at the start of a stage or of the file. `globals` is what an ARG without a default falls back on. */
export function startVariables(given: {
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly globals: VariableLookup;
}): Variables {
  return variables({ ...given, values: new Map(), fromEnv: new Set() });
}

function variables(given: {
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly globals: VariableLookup;
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly fromEnv: ReadonlySet<string>;
}): Variables {
  const { buildArgs, globals, values, fromEnv } = given;
  return {
    lookup: (name) => values.get(name),
    withEnv: (pairs) =>
      variables({
        ...given,
        values: new Map([...values, ...pairs]),
        fromEnv: new Set([...fromEnv, ...pairs.map(([name]) => name)]),
      }),
    withArg: (name, defaultValue) => {
      const asked = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
      // Over an ENV of the same name BuildKit lets the ARG win and the classic builder does not: then nobody knows.
      const value = fromEnv.has(name) ? undefined : (asked ?? defaultValue ?? globals(name));
      return variables({ ...given, values: new Map([...values, [name, value]]) });
    },
  };
}
