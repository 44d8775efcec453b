import type { ArchivedFile } from './archived-files.ts';
import type { InstalledPackage } from './dpkg-status.ts';
import type { HeldText } from './held-text.ts';
import { forEachParagraph } from './paragraphs.ts';
import { listEnding, readStoredList } from './stored-list.ts';

/** What a Release file says of the suite beside it. */
interface Suite {
  /** The publisher, e.g. `Debian`; null if there is no Release file. */
  readonly origin: string | null;
  readonly isSecurity: boolean;
}

const packageFields: ReadonlySet<string> = new Set(['package', 'version', 'architecture']);
const releaseFields: ReadonlySet<string> = new Set(['origin', 'label', 'suite', 'codename']);
/** More than any image has. */
const MOST_FILES = 1_000;

/** Gathers what apt's lists in an image say of the versions that are installed there. */
export class SecurityOrigin {
  /** By the list's path, the installed packages that it has in the installed version. */
  readonly #lists = new Map<string, ReadonlySet<InstalledPackage>>();
  /** By the path that the lists of a suite begin with. */
  readonly #suites = new Map<string, Suite>();
  readonly #installed: ReadonlyMap<string, InstalledPackage>;
  readonly #held: HeldText;

  constructor(installed: readonly InstalledPackage[], held: HeldText) {
    this.#held = held;
    this.#installed = new Map(installed.map((each) => [identity(each), each]));
  }

  /** Reads a file of `/var/lib/apt/lists`, if it says something. Throws PackagesUnreadableError for a damaged one. */
  async read({ path, type, content }: ArchivedFile): Promise<void> {
    if (type !== 'file' || this.#lists.size + this.#suites.size >= MOST_FILES) return;
    const [, suite] = /^(.+_)(?:In)?Release$/.exec(path) ?? [];
    if (suite !== undefined) return this.#readRelease(content, suite);
    const ending = listEnding(path);
    if (ending === null) return;
    const known = new Set<InstalledPackage>();
    await forEachParagraph(readStoredList(content, path, ending), packageFields, ({ fields }) => {
      const [name = '', version = '', architecture = ''] = [...packageFields].map((field) => fields.get(field));
      const installed = this.#installed.get(identity({ name, version, architecture }));
      if (installed === undefined || known.has(installed)) return;
      this.#held.hold('', path);
      known.add(installed);
    });
    this.#lists.set(path, known);
  }

  /** Of each installed package of which that is known, `Package.security`. */
  verdicts(): ReadonlyMap<InstalledPackage, boolean> {
    const lists = [...this.#lists].map(([path, known]) => ({ known, ...this.#suiteOf(path) }));
    const security = lists.filter(({ isSecurity }) => isSecurity);
    const publishers = new Set(security.map(({ origin }) => origin));
    // Another publisher's security suite says nothing of this one's versions.
    const ordinary = lists.filter(({ isSecurity, origin }) => !isSecurity && origin !== null && publishers.has(origin));
    const verdicts = new Map<InstalledPackage, boolean>();
    for (const { known } of ordinary) for (const each of known) verdicts.set(each, false);
    for (const { known } of security) for (const each of known) verdicts.set(each, true);
    return verdicts;
  }

  async #readRelease(content: AsyncIterable<Buffer>, suite: string): Promise<void> {
    // A signed Release file begins with a paragraph on the signature.
    await forEachParagraph(content, releaseFields, ({ fields }) => {
      if (fields.size === 0) return;
      const names = [fields.get('suite'), fields.get('codename')];
      const isSecurity = fields.get('label') === 'Debian-Security' || names.some((name) => isSecurityName(name ?? ''));
      const origin = fields.get('origin');
      this.#suites.set(suite, { origin: origin === undefined ? null : this.#held.hold(origin, suite), isSecurity });
    });
  }

  #suiteOf(path: string): Suite {
    const [, name = ''] = /_dists_([^_]+)_/.exec(path) ?? [];
    for (const [start, suite] of this.#suites) {
      if (path.startsWith(start)) return { ...suite, isSecurity: suite.isSecurity || isSecurityName(name) };
    }
    return { origin: null, isSecurity: isSecurityName(name) };
  }
}

function isSecurityName(suite: string): boolean {
  return suite.endsWith('-security');
}

function identity({
  name,
  version,
  architecture,
}: Pick<InstalledPackage, 'name' | 'version' | 'architecture'>): string {
  return `${name} ${version} ${architecture}`;
}
