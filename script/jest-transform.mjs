import { transformSync } from 'esbuild';

/** TypeScript for jest: types stripped by the compiler that also makes dist/. */
export default {
  process(source, file, { instrument }) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node24',
      sourcefile: file,
      sourcemap: 'external',
      // The parser of what counts the statements for coverage does not know `using` yet.
      supported: { using: !instrument },
    });
    return { code, map: JSON.parse(map) };
  },
};
