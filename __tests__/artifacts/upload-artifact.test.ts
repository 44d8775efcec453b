import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { UploadBench } from './an-upload.ts';

const page = '<!doctype html><title>treemap</title>';

describe('a page', () => {
  test.concurrent('is uploaded as it is, so that a browser shows it, and its place in the run is known', async () => {
    await using bench = await UploadBench.start();
    const file = await bench.file('treemap-my-app.html', page);
    expect(await bench.upload(file)).toEqual({
      kind: 'uploaded',
      name: 'treemap-my-app.html',
      url: 'https://github.com/org/app/actions/runs/7/artifacts/4000000000',
    });
    expect(await bench.service.artifacts()).toEqual([
      { name: 'treemap-my-app.html', mimeType: 'text/html', content: Buffer.from(page) },
    ]);
    const types = bench.service.calls.map(({ body }) => body['contentType']).filter((type) => type !== undefined);
    expect(types).toEqual(['text/html']);
  });

  test.concurrent('row 111: the token and the signature of its address are masked before anything is sent', async () => {
    await using bench = await UploadBench.start();
    await bench.upload(await bench.file('treemap.html', page));
    expect(bench.log.masked[0]).toBe(bench.service.token);
    expect(bench.log.masked).toContain(bench.service.signature);
    expect(bench.log.text('debug')).toContain('CreateArtifact');
  });

  test.concurrent('of more than one block arrives whole', async () => {
    await using bench = await UploadBench.start();
    const content = randomBytes(9 * 1024 * 1024);
    const outcome = await bench.upload(await bench.file('large.html', content));
    expect(outcome.kind).toBe('uploaded');
    expect((await bench.service.artifacts())[0]?.content.equals(content)).toBe(true);
    expect(bench.service.callNames).toEqual(['CreateArtifact', 'upload', 'upload', 'upload', 'FinalizeArtifact']);
  });

  test.concurrent('has no address where the runner does not say which run this is', async () => {
    await using bench = await UploadBench.start();
    const { GITHUB_RUN_ID, ...environment } = bench.environment;
    const outcome = await bench.upload(await bench.file('treemap.html', page), { environment });
    expect(outcome).toEqual({ kind: 'uploaded', name: 'treemap.html', url: null });
  });
});

test.concurrent('the pages of two apps stand beside each other, and a name is taken once', async () => {
  await using bench = await UploadBench.start();
  const [one, two] = [await bench.file('treemap-one.html', page), await bench.file('treemap-two.html', page)];
  expect((await bench.upload(one)).kind).toBe('uploaded');
  expect((await bench.upload(two)).kind).toBe('uploaded');
  expect(await bench.failure(one)).toBe('this run has an artifact of that name already');
  expect((await bench.service.artifacts()).map(({ name }) => name)).toEqual(['treemap-one.html', 'treemap-two.html']);
});

describe('nothing is asked, and one reason is given', () => {
  test.concurrent.each(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])('in a step without %s', async (name) => {
    await using bench = await UploadBench.start();
    const environment = { ...bench.environment, [name]: '' };
    const reason = await bench.failure(await bench.file('treemap.html', page), { environment });
    expect(reason).toBe(`there is no artifact service here (${name} is not set)`);
  });

  test.concurrent('on GitHub Enterprise Server', async () => {
    await using bench = await UploadBench.start();
    const environment = { ...bench.environment, GITHUB_SERVER_URL: 'https://github.example.com' };
    const reason = await bench.failure(await bench.file('treemap.html', page), { environment });
    expect(reason).toBe('GitHub Enterprise Server has no artifact service of this kind');
    expect(bench.service.calls).toEqual([]);
  });

  test.concurrent.each([
    ['no JWT', 'canary-canary'],
    ['a JWT of something else', `e30.${Buffer.from('canary').toString('base64url')}.canary`],
    ['a JWT of another scope', `e30.${Buffer.from('{"scp":"Actions.Example"}').toString('base64url')}.canary`],
  ])('with a token that is %s', async (_, token) => {
    await using bench = await UploadBench.start();
    const environment = { ...bench.environment, ACTIONS_RUNTIME_TOKEN: token };
    const reason = await bench.failure(await bench.file('treemap.html', page), { environment });
    expect(reason).toBe('ACTIONS_RUNTIME_TOKEN does not say which run this is');
    expect(bench.service.calls).toEqual([]);
  });

  test.concurrent('for a file that is not there, or whose name no artifact can have', async () => {
    await using bench = await UploadBench.start();
    expect(await bench.failure('/nowhere/treemap.html')).toContain('/nowhere/treemap.html');
    expect(await bench.failure(await bench.file('a:b.html', page))).toContain('name is not valid: a:b.html');
    expect(bench.service.calls).toEqual([]);
  });
});
