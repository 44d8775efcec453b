import { posix } from 'node:path';

/** The instruction that brings a file of the app (`src/Web/Web.csproj`) into the base, to where it is in the app. */
export function copyLine(path: string): string {
  const folder = posix.dirname(path);
  const paths = [path, folder === '.' ? './' : `${folder}/`];
  const words = paths.some((each) => /\s/.test(each)) ? JSON.stringify(paths) : paths.join(' ');
  return `COPY --chown=heroku:heroku ${words}`;
}
