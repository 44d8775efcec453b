/** A runtime that a template takes from its official image. */
export interface Runtime {
  /** For the middle of a sentence. */
  readonly name: string;
  /** The newest first. A version that belongs to none of them has no image that would run on the stack. */
  readonly lines: readonly string[];
  /** Whether the image has a tag for a patch of a line (`24.1.0`), and not for the line alone. */
  readonly hasPatchTags: boolean;
  /** Of lines whose first patches came out before the template's Debian: the first that has an image on it. */
  readonly firstPatches: readonly string[];
  /** Where the lines are listed. */
  readonly source: string;
}

/**
 * The lines that an image is made of, on a Debian or Ubuntu whose C library is not newer than the stack's (2.39): images of older
 * lines stand on one whose OpenSSL the stack lacks.
 */
export const runtimes = {
  ruby: {
    name: 'Ruby',
    lines: ['4.0', '3.4', '3.3', '3.2', '3.1'],
    hasPatchTags: true,
    firstPatches: ['3.2.2', '3.1.4'],
    source: 'https://hub.docker.com/_/ruby',
  },
  node: {
    name: 'Node.js',
    lines: ['26', '25', '24', '23', '22', '21', '20', '18', '16'],
    hasPatchTags: true,
    firstPatches: ['20.3.0', '18.16.0', '16.20.0'],
    source: 'https://hub.docker.com/_/node',
  },
  pnpm: {
    name: 'pnpm',
    lines: ['12', '11', '10', '9', '8', '7'],
    hasPatchTags: true,
    firstPatches: [],
    source: 'https://github.com/pnpm/pnpm/releases',
  },
  yarn: {
    name: 'Yarn',
    lines: ['4', '3', '2', '1'],
    hasPatchTags: true,
    firstPatches: [],
    source: 'https://github.com/yarnpkg/berry/releases',
  },
  python: {
    name: 'Python',
    lines: ['3.15', '3.14', '3.13', '3.12', '3.11', '3.10', '3.9', '3.8'],
    hasPatchTags: true,
    firstPatches: ['3.11.4', '3.10.12', '3.9.17', '3.8.17'],
    source: 'https://hub.docker.com/_/python',
  },
  // Its tags for a patch have the number of a build in them (`21.0.5_11`), which no app names.
  java: {
    name: 'Java',
    lines: ['25', '24', '23', '22', '21', '17', '11', '8'],
    hasPatchTags: false,
    firstPatches: [],
    source: 'https://hub.docker.com/_/eclipse-temurin',
  },
  sbt: {
    name: 'sbt',
    lines: ['2', '1'],
    hasPatchTags: true,
    firstPatches: [],
    source: 'https://www.scala-sbt.org/download/',
  },
  // A module names the oldest patch that it takes: https://go.dev/ref/mod#go-mod-file-go
  go: {
    name: 'Go',
    lines: ['1.27', '1.26', '1.25', '1.24', '1.23', '1.22', '1.21', '1.20'],
    hasPatchTags: false,
    firstPatches: [],
    source: 'https://hub.docker.com/_/golang',
  },
  php: {
    name: 'PHP',
    lines: ['8.5', '8.4', '8.3', '8.2', '8.1'],
    hasPatchTags: true,
    firstPatches: ['8.2.7', '8.1.20'],
    source: 'https://hub.docker.com/_/php',
  },
  dotnet: {
    name: '.NET',
    lines: ['10.0', '9.0', '8.0'],
    hasPatchTags: false,
    firstPatches: [],
    source: 'https://mcr.microsoft.com/artifact/mar/dotnet/sdk/tags',
  },
} as const satisfies Readonly<Record<string, Runtime>>;
