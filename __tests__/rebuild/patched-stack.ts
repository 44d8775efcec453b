import type { DockerHost } from '../harness/docker-hosts.ts';

const STACK = 'heroku/heroku:24';
const LIBRARY = '/usr/lib/x86_64-linux-gnu/libssl.so.3';
const OLD_VERSION = '1.0-1';

/** A package that differs between the outdated stack image and the current one. */
export interface Patch {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A stack image of some 7 MB: the shell, the users and the package database of the real one, a library, and its state in
 * `/etc/stack`. The outdated one has older versions of three packages, and another content of that library.
 */
export class PatchedStack {
  readonly library = LIBRARY;
  /** What the current one has in place of the outdated one; sorted by name. */
  readonly patches: readonly Patch[];
  /** The package that `library` is of. */
  readonly libraryPackage: string;

  private constructor(patches: readonly Patch[], libraryPackage: string) {
    this.patches = patches;
    this.libraryPackage = libraryPackage;
  }

  /** Reads what the stack image of that engine has installed. */
  static async of(host: DockerHost): Promise<PatchedStack> {
    const program = `dpkg-query --search ${LIBRARY}; dpkg-query --show --showformat '\${Package} \${Version}\\n' openssl libexpat1 'libssl3*'`;
    const said = String(await host.docker(['run', '--rm', '--network', 'none', STACK, 'sh', '-c', program]));
    const [owner = '', ...versions] = said.trim().split('\n');
    const libraryPackage = owner.split(':')[0] ?? '';
    const patches = versions.flatMap((line) => {
      const [name = '', after = ''] = line.split(' ');
      // Without a version, it is a name that others stand in for.
      return after === '' ? [] : [{ name, before: OLD_VERSION, after }];
    });
    return new PatchedStack(
      patches.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      libraryPackage,
    );
  }

  /** The lines of a Dockerfile. */
  dockerfile(state: 'outdated' | 'current' | 'broken'): readonly string[] {
    const older = this.patches.map(
      ({ name, before }) => `-e '/^Package: ${name}$/,/^$/s/^Version: .*/Version: ${before}/'`,
    );
    const outdate = [
      `echo outdated >> ${LIBRARY}`,
      `sum=$(md5sum ${LIBRARY}) && sed -i "s|^[0-9a-f]*  \${sum#*  /}|\${sum%%  *}  \${sum#*  /}|" /var/lib/dpkg/info/${this.libraryPackage}:*.md5sums`,
      `sed -i ${older.join(' ')} /var/lib/dpkg/status`,
    ];
    return [
      `FROM ${STACK} AS whole`,
      'USER root',
      ...(state === 'outdated' ? [`RUN ${outdate.join(' && ')}`] : []),
      'FROM scratch',
      'COPY --from=whole /etc/passwd /etc/group /etc/',
      'COPY --from=whole /bin/sh /bin/sh',
      'COPY --from=whole /lib64/ld-linux-x86-64.so.2 /lib64/ld-linux-x86-64.so.2',
      'COPY --from=whole /lib/x86_64-linux-gnu/libc.so.6 /lib/x86_64-linux-gnu/libc.so.6',
      `COPY --from=whole ${LIBRARY} ${LIBRARY}`,
      'COPY --from=whole /var/lib/dpkg /var/lib/dpkg',
      `RUN echo ${state} > /etc/stack`,
    ];
  }
}
