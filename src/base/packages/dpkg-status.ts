import type { HeldText } from './held-text.ts';
import { PackagesUnreadableError } from './packages-unreadable.ts';
import { forEachParagraph, type Paragraph } from './paragraphs.ts';

/** An installed package as dpkg's database has it. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** E.g. `amd64`; `all` for a package without compiled parts. */
  readonly architecture: string;
  /** Null where the source package has the same name. */
  readonly source: string | null;
}

const fieldNames: ReadonlySet<string> = new Set(['package', 'status', 'version', 'architecture', 'source']);

/** The states in which a package's files are in place. https://manpages.debian.org/dpkg.1 */
const installedStates: ReadonlySet<string> = new Set([
  'installed',
  'half-configured',
  'unpacked',
  'triggers-awaited',
  'triggers-pending',
]);

/**
 * The installed packages in dpkg's status file, or in a file of `status.d`, which holds no Status field since nothing there
 * is ever removed. Throws PackagesUnreadableError naming `path` and the line of a paragraph that cannot be read.
 */
export async function readDpkgStatus(
  content: AsyncIterable<Buffer>,
  { path, held }: { readonly path: string; readonly held: HeldText },
): Promise<readonly InstalledPackage[]> {
  const packages: InstalledPackage[] = [];
  await forEachParagraph(content, fieldNames, (paragraph) => {
    const status = paragraph.fields.get('status');
    if (status !== undefined && !installedStates.has(status.split(/\s+/)[2] ?? '')) return;
    const field = (name: FieldName) => held.hold(readField(paragraph, name, path), path);
    const [source] = paragraph.fields.get('source')?.split(/[\s(]/) ?? [];
    packages.push({
      name: field('package'),
      version: field('version'),
      architecture: field('architecture'),
      source: source === undefined || !wellFormed.source.test(source) ? null : held.hold(source, path),
    });
  });
  return packages;
}

type FieldName = 'package' | 'version' | 'architecture' | 'source';

/** What dpkg itself takes, with bounds. https://manpages.debian.org/deb-control.5 */
const wellFormed: Readonly<Record<FieldName, RegExp>> = {
  package: /^[A-Za-z0-9][A-Za-z0-9+._-]{0,254}$/,
  version: /^[A-Za-z0-9][A-Za-z0-9.+~:-]{0,254}$/,
  architecture: /^[a-z0-9][a-z0-9-]{0,63}$/,
  source: /^[A-Za-z0-9][A-Za-z0-9+._-]{0,254}$/,
};

/** Whether a text can be the name of a package, with or without an architecture. */
export function isPackageName(text: string): boolean {
  const [name = '', architecture, more] = text.split(':');
  if (more !== undefined || !wellFormed.package.test(name)) return false;
  return architecture === undefined || wellFormed.architecture.test(architecture);
}

/** Whether a text can be the version of a package. */
export function isVersion(text: string): boolean {
  return wellFormed.version.test(text);
}

function readField({ fields, line }: Paragraph, name: FieldName, path: string): string {
  const value = fields.get(name);
  if (value === undefined) throw unreadable(path, line, `has no field ${title(name)}`);
  if (!wellFormed[name].test(value)) {
    throw unreadable(path, line, `has a field ${title(name)} that dpkg would not write`);
  }
  return value;
}

function unreadable(path: string, line: number, what: string): PackagesUnreadableError {
  return new PackagesUnreadableError(
    `The image's packages cannot be read: in its ${path}, the paragraph at line ${line} ${what}. Look at what in the Dockerfile writes that file.`,
  );
}

function title(name: FieldName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
