import { expect, test } from '@jest/globals';
import { firstSteps } from '../../../src/init/first-steps/first-steps.ts';
import { templateOf } from '../../../src/init/templates.ts';
import { anApp } from '../an-app.ts';

const { dockerfile } = templateOf('python');

async function stepsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await using app = await anApp(files);
  return await firstSteps('python', app.folder, dockerfile);
}

test('each list and project that requirements.txt takes has the line that copies it', async () => {
  const copied = dockerfile
    .split('\n')
    .findIndex((line) => line.startsWith('COPY') && line.includes('requirements.txt'));
  const place = `Dockerfile:${copied + 1}`;
  const steps = await stepsOf({
    'requirements.txt': '# all\n-r requirements/prod.txt\n-e ./libs/shop[web]\nlibs/core\nflask>=3 # -r none.txt\n',
    'requirements/prod.txt': '-r base.txt\n--constraint=../limits.txt\ngunicorn\n',
    'requirements/base.txt':
      '-r base.txt\nwheels/own-1.0-py3-none-any.whl\nhttps://example.com/x.whl\nx @ git+https://h/x/y.git\n-e git+ssh://h/x/z#egg=z\n-r https://x/y.txt\n',
    'limits.txt': 'flask<4\n',
    'libs/shop/pyproject.toml': '',
    'libs/core/setup.py': '',
  });
  expect(steps).toEqual([
    `requirements.txt:2 (-r requirements/prod.txt) takes requirements/prod.txt, which the base does not have. Put under ${place}: COPY --chown=heroku:heroku requirements/prod.txt requirements/`,
    expect.stringContaining(': COPY --chown=heroku:heroku requirements/base.txt requirements/'),
    `requirements/base.txt:2 (wheels/own-1.0-py3-none-any.whl) takes wheels/own-1.0-py3-none-any.whl, which the base does not have. Put under ${place}: COPY --chown=heroku:heroku wheels/own-1.0-py3-none-any.whl wheels/`,
    expect.stringMatching(/^requirements\/prod\.txt:2 .*: COPY --chown=heroku:heroku limits\.txt \.\/$/),
    expect.stringMatching(/^requirements\.txt:3 .*: COPY --chown=heroku:heroku libs\/shop libs\/shop$/),
    expect.stringMatching(/^requirements\.txt:4 .*: COPY --chown=heroku:heroku libs\/core libs\/core$/),
  ]);
});

test.each(['-e .', '.', '--editable=.[dev]', './', 'shop @ file:.'])(
  'an app that installs itself (%s) is told to do so once it is there',
  async (line) => {
    expect(await stepsOf({ 'requirements.txt': `flask\n${line}\n` })).toEqual([
      expect.stringMatching(/^requirements\.txt:2 .* ONBUILD RUN python -m pip install .*--no-deps --editable \.$/),
    ]);
  },
);

test('what is outside of the app cannot be copied', async () => {
  expect(await stepsOf({ 'requirements.txt': '-r ../common.txt\n' })).toEqual([
    expect.stringContaining("requirements.txt:1 (-r ../common.txt) takes what is outside of the app's folder."),
  ]);
});

test.each([
  [{ 'pyproject.toml': '[project]\nname = "x"\n' }, 'uv lock'],
  [{ 'pyproject.toml': '[tool.poetry.dependencies]\nflask = "3"\n' }, 'poetry lock'],
  [{ Pipfile: '' }, 'pipenv lock'],
  [{ 'pyproject.toml': '[project]\n', 'pdm.lock': '' }, 'pdm export --prod --output requirements.txt'],
  [{ 'setup.py': '' }, 'uv pip compile setup.py --output-file requirements.txt'],
  [{ 'app.py': '' }, 'pip freeze > requirements.txt'],
])('%j has no lockfile; it is made by %s', async (files, maker) => {
  expect(await stepsOf(files)).toEqual([`There is no lockfile. Make it: ${maker}`]);
});

test.each([
  { 'requirements.txt': 'flask\n' },
  { 'pyproject.toml': '', 'uv.lock': '' },
  { 'pyproject.toml': '', 'poetry.lock': '' },
  { Pipfile: '', 'Pipfile.lock': '{}' },
])('%j needs nothing first', async (files) => {
  expect(await stepsOf(files)).toEqual([]);
});
