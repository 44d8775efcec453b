import { posix } from 'node:path';
import { ActionError } from '../../errors.ts';
import { asList, asNullable, asObject, asText, asTextLike } from '../../json-shape.ts';
import { isPackageName, isVersion } from './dpkg-status.ts';
import { byText, type Library, type Package, type PackageInventory, packagesOf } from './inventory.ts';

/**
 * An inventory as a base record keeps it, in few bytes: a package is `[name, version, source, security]`, a folder of
 * libraries `[folder, [[file, package, md5], …]]`, both without the nulls at their end.
 */
export function writeInventory(inventory: PackageInventory): unknown {
  const folders = Map.groupBy(inventory.libraries, ({ path }) => posix.dirname(path));
  const libraries = [...folders].map(([folder, files]) => [
    folder,
    files.map((each) => withoutNulls([posix.basename(each.path), each.package, each.md5])),
  ]);
  if (inventory.kind !== 'dpkg') return { kind: inventory.kind, libraries };
  const packages = inventory.packages.map((each) =>
    withoutNulls([each.name, each.version, each.source, each.security]),
  );
  return { kind: inventory.kind, packages, libraries };
}

/**
 * Reads what `writeInventory` wrote, perhaps out of a cache that somebody poisoned. Throws ActionError that names the first
 * value that does not fit, beginning with `where`.
 */
export function readInventory(value: unknown, where: string): PackageInventory {
  const fields = asObject(value, where);
  const packages = () => asList(fields['packages'], `${where}.packages`, readPackage);
  const libraries = asList(fields['libraries'], `${where}.libraries`, readFolder)
    .flat()
    .toSorted(byText(({ path }) => path));
  const inventory = readKind(fields['kind'], where, { packages, libraries });
  unique(
    packagesOf(inventory).map(({ name }) => name),
    `${where}.packages`,
  );
  unique(
    libraries.map(({ path }) => path),
    `${where}.libraries`,
  );
  const names = new Set(packagesOf(inventory).map(({ name }) => name));
  const stray = libraries.find((each) => each.package !== null && !names.has(each.package));
  if (stray !== undefined) throw new ActionError(`${where}.libraries names a package that ${where}.packages lacks`);
  return inventory;
}

function readKind(
  kind: unknown,
  where: string,
  { packages, libraries }: { readonly packages: () => readonly Package[]; readonly libraries: readonly Library[] },
): PackageInventory {
  switch (kind) {
    case 'dpkg':
      return { kind, packages: packages(), libraries };
    case 'apk':
    case 'rpm':
    case 'none':
    case 'unreadable':
      return { kind, libraries };
    default:
      throw new ActionError(`${where}.kind is not dpkg, apk, rpm, none or unreadable`);
  }
}

function readPackage(value: unknown, where: string): Package {
  const [name, version, source = null, security = null] = asList(value, where, (field) => field);
  if (security !== null && typeof security !== 'boolean') throw new ActionError(`${where}[3] is not true or false`);
  return {
    name: asMatching(name, `${where}[0]`, { isMatch: isPackageName, what: 'the name of a package' }),
    version: asMatching(version, `${where}[1]`, { isMatch: isVersion, what: 'the version of a package' }),
    source: asNullable(source, `${where}[2]`, (text, at) =>
      asMatching(text, at, { isMatch: isPackageName, what: 'the name of a package' }),
    ),
    security,
  };
}

function readFolder(value: unknown, where: string): readonly Library[] {
  const [folder, files] = asList(value, where, (field) => field);
  const path = asTextLike(folder, {
    where: `${where}[0]`,
    // Absolute and without a `..` on the way; control characters are escaped in such a path.
    pattern: /^(?!.*\/\.\.(\/|$))\/\P{Cc}*$/u,
    what: 'an absolute path',
  });
  return asList(files, `${where}[1]`, (fields, at) => {
    const [file, owner = null, md5 = null] = asList(fields, at, (field) => field);
    const name = asTextLike(file, {
      where: `${at}[0]`,
      pattern: /^(?!\.\.?$)[^/\p{Cc}]+$/u,
      what: 'the name of a file',
    });
    return {
      path: posix.join(path, name),
      package: asNullable(owner, `${at}[1]`, asText),
      md5: asNullable(md5, `${at}[2]`, (sum, sumAt) =>
        asTextLike(sum, { where: sumAt, pattern: /^[0-9a-f]{32}$/, what: 'an MD5 in hex' }),
      ),
    };
  });
}

function asMatching(
  value: unknown,
  where: string,
  { isMatch, what }: { readonly isMatch: (text: string) => boolean; readonly what: string },
): string {
  const text = asText(value, where);
  if (!isMatch(text)) throw new ActionError(`${where} is not ${what}`);
  return text;
}

function unique(values: readonly string[], where: string): void {
  if (new Set(values).size !== values.length) throw new ActionError(`${where} names something twice`);
}

function withoutNulls(values: readonly unknown[]): readonly unknown[] {
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}
