import { expect, test } from '@jest/globals';
import { nearestName } from '../src/nearest-name.ts';

const names = ['heroku-app', 'heroku-api-key', 'slug-limit', 'dockerfile'];

test.each([
  ['heroku-ap', 'heroku-app'],
  ['heroku_api_key', 'heroku-api-key'],
  ['limit', 'slug-limit'],
  ['Dockerfile', 'dockerfile'],
  ['', 'heroku-app'],
  ['😀dockerfile', 'dockerfile'],
])('row 7: %j is nearest to %j', (given, nearest) => {
  expect(nearestName(given, names)).toBe(nearest);
});

test('letters outside the basic plane count as one each', () => {
  expect(nearestName('', ['😀😀', 'abc'])).toBe('😀😀');
});
