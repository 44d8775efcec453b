import type { AppFolder } from '../app-folder.ts';
import { jsonLine, jsonNames, jsonNamesInItems } from '../files/json-file.ts';
import { placeIn } from './dockerfile-place.ts';
import { hasExtension, installLine } from './php-extensions.ts';

/** An extension that the app needs, and who says so. */
interface Required {
  readonly name: string;
  readonly by: string;
}

/** The lockfile where there is none, and extensions that the PHP image lacks, a sentence each. */
export async function phpFirstSteps(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  const manifest = await folder.read('composer.json');
  if (manifest === null) return [];
  const lock = await folder.read('composer.lock');
  const noLock = lock === null ? ['There is no composer.lock. Make it: composer update --no-install'] : [];
  const place = placeIn(dockerfile, /^FROM .* AS php$/);
  const missing = requiredExtensions(manifest, lock).filter(({ name }) => !hasExtension(name, dockerfile));
  return [
    ...noLock,
    ...missing.map(({ name, by }) => {
      const { line, hasLibraries } = installLine(name);
      const libraries = hasLibraries
        ? `; and copy what libraries it has that the stack lacks, as ${placeIn(dockerfile, /libapr/)} does those of Apache`
        : '';
      return `${by} requires ext-${name}, which the PHP image lacks. Put under ${place}: ${line}${libraries}`;
    }),
  ];
}

/** Of the app and of its packages, without what a package stands in for. */
function requiredExtensions(manifest: string, lock: string | null): readonly Required[] {
  const file = 'composer.json';
  const own = extensionNames(jsonNames(manifest, { file, path: ['require'] })).map((name) => {
    const line = jsonLine(manifest, { file, path: ['require', `ext-${name}`] });
    return { name: name.toLowerCase(), by: `${file}:${line}` };
  });
  const locked = (under: string): readonly string[] =>
    lock === null ? [] : extensionNames(jsonNamesInItems(lock, { file: 'composer.lock', path: ['packages'], under }));
  const ofPackages = locked('require').map((name) => ({
    name: name.toLowerCase(),
    by: 'A package in composer.lock',
  }));
  const provided = new Set([...locked('provide'), ...locked('replace')].map((name) => name.toLowerCase()));
  const byName = new Map([...ofPackages, ...own].map((each) => [each.name, each]));
  return [...byName.values()].filter(({ name }) => !provided.has(name));
}

/** https://getcomposer.org/doc/articles/composer-platform-dependencies.md */
function extensionNames(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^ext-(.+)$/i.exec(name)?.[1] ?? []);
}
