import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { dockerHosts } from '../harness/docker-hosts.ts';
import { aHeroku, releaseTo } from './a-release.ts';

const dockerfiles = [
  ['in the base', ['RUN mkdir -p /app', 'VOLUME /app', 'RUN echo kept > /app/late', 'ONBUILD COPY . /app'], 5],
  ['without ONBUILD', ['COPY . /app', 'VOLUME /app', 'RUN echo kept > /app/late'], 5],
  ['in a trigger', ['ONBUILD COPY . /app', 'ONBUILD VOLUME /app', 'ONBUILD RUN echo kept > /app/late'], 5],
] as const;

for (const { name, host, builder } of await dockerHosts()) {
  test.each(dockerfiles)(
    `row 12: what is written below a VOLUME %s is in the slug, or the run is red, on ${name}`,
    async (_, lines, line) => {
      const Dockerfile = ['FROM heroku/heroku:24', `# ${randomUUID()}`, 'USER root', ...lines, ''].join('\n');
      await using repository = await aRepository({ Dockerfile, Procfile: 'web: cat late\n' });
      await using heroku = await aHeroku();
      const environment = host === '' ? {} : { DOCKER_HOST: host };
      await using run = await releaseTo(heroku, {
        workspace: repository.folder,
        environment,
        inputs: { 'base-store': 'none' },
      });
      if (builder === 'legacy') {
        expect(run.exitCode).toBe(1);
        expect(run.report?.failure?.message).toContain(`Dockerfile line ${line}: VOLUME /app`);
        expect(heroku.journal.some(({ method }) => method === 'POST')).toBe(false);
      } else {
        expect(run.report?.failure).toBeNull();
        const file = run.outputs['slug-file'] ?? '';
        expect(execFileSync('tar', ['-xzOf', file, './app/late'], { encoding: 'utf8' })).toBe('kept\n');
      }
    },
  );
}
