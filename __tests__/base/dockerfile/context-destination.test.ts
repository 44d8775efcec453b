import { expect, test } from '@jest/globals';
import { contextDestination } from '../../../src/base/dockerfile/context-destination.ts';

const place = (...triggers: readonly string[]) =>
  contextDestination(
    { file: 'Dockerfile', onBuild: triggers.map((text, index) => ({ text, line: index + 1 })) },
    { workingDir: '/app', variables: new Map([['HOME_OF_APP', '/app/user']]) },
  );

test.each([
  [['COPY --chown=heroku:heroku . /app'], '/app'],
  [['COPY ./ /app/user/'], '/app/user'],
  [['ADD . .'], '/app'],
  [['COPY ["/", "src"]'], '/app/src'],
  [['WORKDIR user', 'COPY . .'], '/app/user'],
  [['COPY . $HOME_OF_APP'], '/app/user'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Docker's own.
  [['COPY . ${HOME_OF_APP}/x'], '/app/user/x'],
  [['COPY . /one', 'RUN make', 'COPY . /two'], '/two'],
  [['COPY package.json app /app/'], null],
  [['COPY src /source', 'COPY Procfile /app/'], null],
  [['COPY --from=tools . /app'], null],
  [['COPY . $UNKNOWN'], null],
  [['COPY . /'], null],
  [['RUN cp -r . /app'], null],
  [[], null],
])('the context of %j is put in %s', (triggers, destination) => {
  expect(place(...triggers)).toBe(destination);
});
