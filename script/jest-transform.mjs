import { transformSync } from 'esbuild';

/** TypeScript for jest: types stripped by the compiler that also makes dist/, line numbers kept for v8 coverage. */
export default {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node24',
      sourcefile: file,
      sourcemap: 'external',
    });
    return { code, map };
  },
};
