import type { BasePlace, CopyPlace } from './link-problem.ts';

/** A path that a shell takes as it is written. */
const plain = /^[\w./+@:,-]+$/;

/** How a library of the image that the app was built on gets into the slug: the lines to add to the Dockerfile. */
export function copyCure({ path }: BasePlace, { folder, isSearched }: CopyPlace): string {
  if (!plain.test(path) || !plain.test(folder)) return `Copy it to ${folder}, and add that folder to LD_LIBRARY_PATH.`;
  const copy = `RUN mkdir -p ${folder} && cp -L ${path} ${folder}/`;
  if (isSearched) return `Copy it to where it is looked for, in the Dockerfile: \`${copy}\`.`;
  return `Copy it below /app and say so to the loader, in the Dockerfile: \`${copy}\` and \`${exportLine(folder)}\`.`;
}

/** How a dyno's loader is told of a folder of the slug. */
export function searchCure(folder: string): string {
  if (!plain.test(folder)) return 'Add that folder to LD_LIBRARY_PATH in a script of /app/.profile.d.';
  return `Add the folder to LD_LIBRARY_PATH in the Dockerfile: \`${exportLine(folder)}\`, or link the program with \`-Wl,-rpath\`.`;
}

function exportLine(folder: string): string {
  // An empty part of the list would be the working directory.
  const line = `export LD_LIBRARY_PATH=${folder}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}`;
  return `RUN mkdir -p /app/.profile.d && echo '${line}' >/app/.profile.d/libraries.sh`;
}
