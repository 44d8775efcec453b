import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { aRunImage, check, program, type TestFile } from './a-check.ts';

test('20,000 files, a tenth of them ELF files, are all looked at', async () => {
  const filler = randomBytes(3000).toString('base64');
  const files: Record<string, TestFile> = {};
  for (let index = 0; index < 20_000; index += 1) {
    const folder = `d${index % 200}`;
    if (index % 20 === 0) {
      files[`${folder}/bin/p${index}`] = program({
        needed: ['libcurl.so.4', `liba${index + 1}.so`],
        rpath: '$ORIGIN/../lib',
        gap: 20_000,
      });
    } else if (index % 20 === 1) {
      files[`d${(index - 1) % 200}/lib/liba${index}.so`] = {
        soname: `liba${index}.so`,
        needed: ['libc.so.6'],
        gap: 20_000,
      };
    } else files[`${folder}/f${index}`] = index % 20 === 2 ? `#!/usr/bin/env bash\n${filler}` : filler;
  }
  const runImage = aRunImage();
  const outcome = await check({ files, runImage });
  expect(outcome.counts).toEqual({ files: 20_000, linked: 2000, scripts: 1000, foreign: 0, odd: 0 });
  expect(outcome.problems).toEqual([]);
});
