import { posix } from 'node:path';
import type { ImageFiles } from '../../docker/image-files.ts';
import { type ArchivedFile, archivedFiles } from './archived-files.ts';
import { DpkgOwnership } from './dpkg-ownership.ts';
import { type InstalledPackage, readDpkgStatus } from './dpkg-status.ts';
import { HeldText } from './held-text.ts';
import { type FoundLibraries, findLibraries, ownedLibraries } from './image-libraries.ts';
import { byText, type Package, type PackageInventory } from './inventory.ts';
import { nameIn, namesByOwner, nativeArchitecture } from './native-names.ts';
import { SecurityOrigin } from './security-origin.ts';

const STATUS = '/var/lib/dpkg/status';
/** Where images without a shell keep a file for each package. https://github.com/GoogleContainerTools/distroless */
const STATUS_FOLDER = '/var/lib/dpkg/status.d';
const LISTS = '/var/lib/apt/lists';

/** Databases that are recognized and not read. */
const otherDatabases = [
  ['/lib/apk/db', 'apk'],
  ['/usr/lib/apk/db', 'apk'],
  ['/var/lib/rpm', 'rpm'],
  ['/usr/lib/sysimage/rpm', 'rpm'],
] as const;

/**
 * What is installed in an image, read from its files without running any. Throws ActionError naming the file (and the line)
 * of a database that cannot be read, or telling why the engine did not give it.
 */
export async function readPackages(
  image: ImageFiles,
  {
    libraries = (held) => findLibraries(image, held),
  }: {
    /** For whoever knows the image's files already. */
    readonly libraries?: (held: HeldText) => FoundLibraries | Promise<FoundLibraries>;
  } = {},
): Promise<PackageInventory> {
  const held = new HeldText();
  const ownership = new DpkgOwnership(held);
  const installed = await readInstalled(image, { ownership, held });
  if (installed === null) {
    const owned = ownedLibraries(await libraries(held), ownership, () => null);
    return { kind: await otherKind(image), libraries: owned };
  }
  await forEachFile(image, { path: '/var/lib/dpkg/info', limit: 1 }, (file) => ownership.read(file));
  const origin = new SecurityOrigin(installed, held);
  await forEachFile(image, { path: LISTS, limit: 2 }, (file) => origin.read(file));

  const native = nativeArchitecture(installed);
  const names = namesByOwner(native, installed);
  return {
    kind: 'dpkg',
    packages: listPackages(installed, native, origin.verdicts()),
    libraries: ownedLibraries(await libraries(held), ownership, (owner) => names.get(owner) ?? null),
  };
}

/** The installed packages, whether one file names them or many; null if there is no database of dpkg's. */
async function readInstalled(
  image: ImageFiles,
  { ownership, held }: { readonly ownership: DpkgOwnership; readonly held: HeldText },
): Promise<readonly InstalledPackage[] | null> {
  const installed = new Map<string, InstalledPackage>();
  let isDpkg = false;
  const readStatus = async ({ path, type, content }: ArchivedFile) => {
    if (type !== 'file') return;
    isDpkg = true;
    for (const each of await readDpkgStatus(content, { path, held })) {
      installed.set(`${each.name}:${each.architecture}`, each);
    }
  };
  await forEachFile(image, { path: STATUS_FOLDER, limit: 1 }, async (file) => {
    await (file.path.endsWith('.md5sums') ? ownership.read(file) : readStatus(file));
  });
  await forEachFile(image, { path: STATUS, limit: 1 }, async (file) => {
    if (file.path === STATUS) await readStatus(file);
  });
  return isDpkg ? [...installed.values()] : null;
}

function listPackages(
  installed: readonly InstalledPackage[],
  native: string,
  security: ReadonlyMap<InstalledPackage, boolean>,
): readonly Package[] {
  const byName = new Map<string, Package>();
  for (const each of installed) {
    const name = nameIn(native, each);
    byName.set(name, { name, version: each.version, source: each.source, security: security.get(each) ?? null });
  }
  return [...byName.values()].toSorted(byText(({ name }) => name));
}

async function otherKind(image: ImageFiles): Promise<'apk' | 'rpm' | 'none'> {
  for (const [path, kind] of otherDatabases) {
    const archive = await image.open(path);
    if (archive === null) continue;
    for await (const _ of archive) break;
    return kind;
  }
  return 'none';
}

async function forEachFile(
  image: ImageFiles,
  where: { readonly path: string; readonly limit: number },
  read: (file: ArchivedFile) => Promise<void>,
): Promise<void> {
  const archive = await image.open(where.path);
  if (archive === null) return;
  for await (const file of archivedFiles(archive, where)) {
    // What is deeper down is unfinished: apt keeps what it has not checked yet in `partial`.
    if (file.path === where.path || posix.dirname(file.path) === where.path) await read(file);
  }
}
