import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/base/dockerfile/dockerfile.ts';
import { instructionPlace } from '../../../src/base/dockerfile/instruction-place.ts';

const text = `FROM heroku/heroku:24 AS below
ENV A=1 B=2
WORKDIR /below
FROM other AS aside
ENV A=3
WORKDIR /aside
FROM below
ENV B 4
ENV \\
  # a comment
  C=5
ONBUILD ENV D=6 \\
  E=7
RUN echo ENV F=8
ENV B=9
`;

function lineOf(keyword: 'ENV' | 'WORKDIR', name = '', target?: string): number | undefined {
  const dockerfile = readDockerfile({ text, file: 'app/Dockerfile', target });
  const place = instructionPlace(dockerfile, keyword, name);
  if (place !== null) expect(place.file).toBe('app/Dockerfile');
  return place?.line;
}

test.each([
  ['A', 2],
  ['B', 15],
  ['C', 9],
  ['D', 12],
  ['E', 12],
  ['F', undefined],
  ['PATH', undefined],
])('ENV %s is set in line %d, in the target stage or one that it stands on', (name, line) => {
  expect(lineOf('ENV', name)).toBe(line);
});

test('WORKDIR is the last one of the target', () => {
  expect(lineOf('WORKDIR')).toBe(3);
  expect(lineOf('WORKDIR', '', 'aside')).toBe(6);
  expect(lineOf('ENV', 'B', 'aside')).toBeUndefined();
});
