import { expect, test } from '@jest/globals';
import { putComment } from '../../src/github/sticky-comment.ts';
import { ACTIONS_BOT, STRANGER, TEAM_APP } from '../harness/github/accounts.ts';
import { aComment, bodies, MARKER, PULL_REQUEST, startGitHubSession } from './a-github.ts';

const LIST = 'GET issues/list-comments → 200';

test('the first push makes a comment, the second edits it, and one that changes nothing leaves it alone', async () => {
  await using session = await startGitHubSession();
  const { github, server } = session;
  const created = await putComment(github, aComment('Slug 214.0 MB'));
  expect(created).toEqual({ kind: 'created', url: expect.stringMatching(/\/pull\/12#issuecomment-\d+$/) });
  const url = created.kind === 'created' ? created.url : '';
  expect(await putComment(github, aComment('Slug 215.0 MB'))).toEqual({ kind: 'updated', url });
  expect(await putComment(github, aComment('Slug 215.0 MB'))).toEqual({ kind: 'unchanged', url });
  expect(bodies(session)).toEqual([`${MARKER}\nSlug 215.0 MB`]);
  expect(server.requests()).toEqual([
    LIST,
    'POST issues/create-comment → 201',
    LIST,
    'PATCH issues/update-comment → 200',
    LIST,
  ]);
});

test('line ends that GitHub gives back differently are no change', async () => {
  await using session = await startGitHubSession();
  session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\r\nSlug 1\r\n`);
  expect(await putComment(session.github, aComment('Slug 1\n\n'))).toMatchObject({ kind: 'unchanged' });
});

test('a change that is not worth a comment makes none, and brings one that is there up to date', async () => {
  await using session = await startGitHubSession();
  const quiet = { mayCreate: false };
  expect(await putComment(session.github, aComment('Slug 1', quiet))).toEqual({ kind: 'not-needed' });
  expect(session.server.requests()).toEqual([LIST]);
  session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nSlug 0`);
  expect(await putComment(session.github, aComment('Slug 1', quiet))).toMatchObject({ kind: 'updated' });
  expect(bodies(session)).toEqual([`${MARKER}\nSlug 1`]);
});

test('row 93: a marker that others planted before and after ours, or that ours is quoted by, is left untouched', async () => {
  await using session = await startGitHubSession();
  const { github, server } = session;
  const planted = `${MARKER}\nplanted`;
  const quote = `> ${MARKER}\n> quoted`;
  const impostor = { ...STRANGER, login: 'github-actions[bot]' };
  server.plant(PULL_REQUEST, STRANGER, planted);
  server.plant(PULL_REQUEST, impostor, planted);
  server.plant(PULL_REQUEST, ACTIONS_BOT, quote);
  server.plant(PULL_REQUEST, ACTIONS_BOT, `Another action's table\n${MARKER}`);
  server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nours`);
  server.plant(PULL_REQUEST, TEAM_APP, planted);
  server.plant(PULL_REQUEST, STRANGER, planted);
  server.plant(PULL_REQUEST, impostor, planted);
  server.plant(PULL_REQUEST, ACTIONS_BOT, quote);
  const before = bodies(session);
  expect(await putComment(github, aComment('ours, edited'))).toMatchObject({ kind: 'updated' });
  expect(bodies(session)).toEqual(before.map((body) => (body.endsWith('\nours') ? `${MARKER}\nours, edited` : body)));
});

test('row 93: where only others planted the marker, we make a comment of our own, once', async () => {
  await using session = await startGitHubSession();
  const { github, server } = session;
  server.plant(PULL_REQUEST, STRANGER, `${MARKER}\nplanted`);
  expect(await putComment(github, aComment('ours'))).toMatchObject({ kind: 'created' });
  expect(await putComment(github, aComment('ours, edited'))).toMatchObject({ kind: 'updated' });
  expect(bodies(session)).toEqual([`${MARKER}\nplanted`, `${MARKER}\nours, edited`]);
  // Whose the token is has to be asked only where it could make a difference.
  expect(server.requests().filter((each) => each === 'POST graphql/viewer → 200')).toHaveLength(1);
});

test.each([
  { comments: 120, at: 110, pages: 2 },
  { comments: 350, at: 345, pages: 4 },
])('row 94: ours among $comments comments is found on page $pages, and stays one', async ({ comments, at, pages }) => {
  await using session = await startGitHubSession();
  const { github, server } = session;
  for (let index = 1; index <= comments; index += 1) {
    const [author, text] = index === at ? [ACTIONS_BOT, `${MARKER}\nours`] : [STRANGER, `comment ${index}`];
    server.plant(PULL_REQUEST, author, text);
  }
  expect(await putComment(github, aComment('ours, edited'))).toMatchObject({ kind: 'updated' });
  expect(bodies(session).filter((body) => body.startsWith(MARKER))).toEqual([`${MARKER}\nours, edited`]);
  expect(bodies(session)).toHaveLength(comments);
  expect(server.requests()).toEqual([...Array(pages).fill(LIST), 'PATCH issues/update-comment → 200']);
});

test('row 98: two apps, one of whose names begins with the other, have a comment each', async () => {
  await using session = await startGitHubSession();
  const { github } = session;
  const other = { marker: '<!-- heroku-docker-release:slug:my-app-eu -->' };
  await putComment(github, aComment('one'));
  await putComment(github, aComment('two', other));
  expect(await putComment(github, aComment('one, edited'))).toMatchObject({ kind: 'updated' });
  expect(await putComment(github, aComment('two, edited', other))).toMatchObject({ kind: 'updated' });
  expect(bodies(session)).toEqual([`${MARKER}\none, edited`, `${other.marker}\ntwo, edited`]);
});

test('of two that jobs made at the same time, the one made last is kept up to date, and the log says so', async () => {
  await using session = await startGitHubSession();
  session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nfirst`);
  const { id } = session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nsecond`);
  expect(await putComment(session.github, aComment('now'))).toMatchObject({ kind: 'updated' });
  expect(bodies(session)).toEqual([`${MARKER}\nfirst`, `${MARKER}\nnow`]);
  expect(session.log.text('info')).toContain(
    `has 2 comments of ours for this slug. The last, https://github.com/octo-org/octo-app/pull/12#issuecomment-${id},`,
  );
});

test.each([
  { where: 'github.com', isEnterprise: false },
  { where: 'GitHub Enterprise Server', isEnterprise: true },
])(
  "an app's own token on $where: its comment is found again, others with the marker are not touched",
  async (place) => {
    await using session = await startGitHubSession({
      ...place,
      token: (server) => server.issueToken(TEAM_APP, 'write'),
    });
    const { github, server } = session;
    server.plant(PULL_REQUEST, STRANGER, `${MARKER}\nplanted`);
    expect(await putComment(github, aComment('ours'))).toMatchObject({ kind: 'created' });
    expect(await putComment(github, aComment('ours, edited'))).toMatchObject({ kind: 'updated' });
    expect(bodies(session)).toEqual([`${MARKER}\nplanted`, `${MARKER}\nours, edited`]);
    expect(server.journal.map(({ grant }) => grant?.account.login)).toEqual(server.journal.map(() => TEAM_APP.login));
  },
);

test('where GitHub does not say whose the token is, there is no second comment to a doubtful first', async () => {
  await using session = await startGitHubSession({
    fault: ({ path }) =>
      path === '/graphql'
        ? { kind: 'status', status: 200, body: '{"data":null,"errors":[{"message":"Something went wrong"}]}' }
        : undefined,
  });
  session.server.plant(PULL_REQUEST, STRANGER, `${MARKER}\nplanted`);
  const outcome = await putComment(session.github, aComment('ours'));
  expect(outcome).toMatchObject({ kind: 'failed' });
  expect(outcome.kind === 'failed' && outcome.reason).toContain(
    'does not say whether a comment with our marker is ours',
  );
  expect(bodies(session)).toEqual([`${MARKER}\nplanted`]);
});

test('a body without its marker would never be found again: it is a bug, and still costs no job', async () => {
  await using session = await startGitHubSession();
  const outcome = await putComment(session.github, { ...aComment(''), body: `Slug ${MARKER}` });
  expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining('must begin with its marker') });
  expect(session.server.requests()).toEqual([]);
});
