import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeBaseArchive } from '../../../src/base/store/archive.ts';
import { symbolicLinks } from '../../../src/base/thin/app-links.ts';
import { makeThinArchive, openThinArchive } from '../../../src/base/thin/thin-archive.ts';
import { thinness } from '../../../src/base/thin/thinness.ts';
import type { Builder } from '../../../src/docker/build.ts';
import { type AppFile, readAppFiles } from '../../../src/slug/app-files.ts';
import { openSlugSource } from '../../../src/slug/source.ts';
import { dockerHosts } from '../../harness/docker-hosts.ts';
import { aFolder, anEngine, type TestEngine } from './an-engine.ts';

const run = promisify(execFile);
const builtAt = '2026-03-04T05:06:07.000Z';
const hosts = await dockerHosts();

/** Files of every kind that a base can have below `/app`, and what triggers could trip over. */
const base = `FROM heroku/heroku:24
USER root
RUN useradd --uid 4321 builder && groupadd --gid 5432 crew
RUN mkdir -p /app/lib/deep /app/data /srv/real && cd /app \\
 && echo one >one && ln one two && echo 3 >lib/three && ln -s /etc/hostname away && ln -s one near && ln -s /srv/real out \\
 && ln -s nowhere dangling && echo old >replaced && ln -s /srv/real/taken taken && echo kept >/srv/real/kept \\
 && touch -d 2040-02-03T04:05:06.789 late && chown 4294967294:5432 late \\
 && cp /bin/true setuid && chmod 6755 setuid && mkfifo pipe && mkdir sticky && chmod 1777 sticky && echo x >none && chmod 0 none \\
 && printf a >"$(printf 'caf\\351')" && printf b >"$(printf 'caf\\350')" && printf c >"$(printf 'new\\nline')" && : >"$(printf '%0200d' 7)" \\
 && head -c 3000000 /dev/urandom >random && head -c 5000 /dev/zero >zeros && echo gone >gone \\
 && perl -e 'my @set = ("/app/two", "security.capability", pack("V5", 0x02000000, 0x2000, 0, 0, 0)); syscall(188, @set, 20, 0) == 0 or die $!' \\
 && chown -R builder:crew lib data && mkdir -p empty/below && chmod 750 /app
RUN rm /app/gone
ENV APP_HOME=/app LANG=C.UTF-8
WORKDIR /app
CMD ["/bin/sh", "-c", "true"]
`;

const context = {
  one: 'the app replaces a hard link',
  near: 'and a symbolic link',
  'lib/own': 'in a folder of the base',
  'new/own': 'in a folder of its own',
  taken: 'where the base has a link to the outside',
  'a b': 'with a space',
  Procfile: 'web: true\n',
};

/** Each must come out the same on the thin base by every builder that knows it. */
interface Given {
  readonly onBuild: readonly string[];
  /** What is in the base as well. */
  readonly also?: string;
  /** Whether older engines cannot build it. */
  readonly isNew?: true;
}

const triggers: Readonly<Record<string, Given>> = {
  'COPY and all that is kept in the config': {
    onBuild: [
      'ARG VERSION=1',
      'ENV DEST=$APP_HOME/dest VERSION=$VERSION',
      'USER builder',
      'COPY . /app',
      'COPY --chown=builder:crew lib /app/lib',
      'COPY --chown=4321 one $DEST/',
      'WORKDIR made/by/workdir',
      'COPY ["a b", "Procfile", "./"]',
      'COPY taken ../../replaced',
      'WORKDIR /app',
      'EXPOSE 8080',
      'LABEL version=$VERSION',
      'SHELL ["/bin/bash", "-c"]',
      'CMD echo $DEST',
      'ENTRYPOINT ["/bin/sh"]',
      'HEALTHCHECK --interval=5s CMD true',
      'STOPSIGNAL SIGINT',
      'VOLUME /srv',
    ],
  },
  'ADD of files, folders and an archive': {
    onBuild: ['ADD --chown=builder:crew new /app/new', 'ADD plain.tar.gz data/', 'ADD one more'],
    // Engines load no time before 1970.
    also: 'RUN touch -d 1960-01-01 /app/random /app/zeros\n',
  },
  'ADD of an archive that unpacks through a link of the base': { onBuild: ['ADD tree.tar.gz /app'] },
  'what only BuildKit knows': {
    onBuild: [
      'COPY --chmod=700 --chown=builder one /app/lib/',
      'COPY --link new /app/linked',
      'VOLUME /app/data',
      'COPY one /app/data/one',
    ],
    isNew: true,
  },
};

async function writeContext(folder: string): Promise<void> {
  for (const [name, content] of Object.entries(context)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  // `out` is a link to /srv/real in the base; the archive has a file below it and no folder.
  await mkdir(join(folder, '.tree/out'), { recursive: true });
  await mkdir(join(folder, '.tree/plain'));
  await writeFile(join(folder, '.tree/out/through'), 'through a link');
  await writeFile(join(folder, '.tree/plain/file'), 'plain');
  await run('tar', ['-czf', join(folder, 'tree.tar.gz'), '-C', join(folder, '.tree'), 'out/through', 'plain']);
  await run('tar', ['-czf', join(folder, 'plain.tar.gz'), '-C', join(folder, '.tree'), 'plain']);
  await writeFile(join(folder, '.dockerignore'), '.tree\n');
}

describe.each(hosts.map((host) => [host.name, host] as const))('%s', (_, host) => {
  let at: TestEngine;
  let whole: string;
  let files: readonly AppFile[];
  let folder: Awaited<ReturnType<typeof aFolder>>;
  const file = () => join(folder.path, 'thin.tar');

  beforeAll(async () => {
    folder = await aFolder();
    await mkdir(join(folder.path, 'context'));
    await writeContext(join(folder.path, 'context'));
    at = await anEngine(host);
    whole = await at.build(base, join(folder.path, 'context'));
    await using source = await openSlugSource(at.reading(whole));
    files = await readAppFiles(await source.openArchive());
  });

  afterAll(async () => {
    expect(await at.containers()).toBe('');
    await at[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  const thin = (image: string, reference: string) =>
    makeThinArchive(file(), { ...at.reading(image), reference, builtAt, spareBytes: 0 });

  /** The slug's digest and the app image's config, or that it is refused: Engine 20.10 does not unpack through a link. */
  const outcome = async (from: string, builder: Builder) => {
    const build = at.build(`FROM ${from}\n`, join(folder.path, 'context'), builder);
    const app = await build.catch(
      (error: Error) =>
        /(?:Error processing tar file|failed to (?:copy files|solve)).*/.exec(error.message)?.[0] ?? error.message,
    );
    if (!app.startsWith('localhost/')) return app;
    return { slug: await at.slugDigest(app, files), config: (await at.images.inspectImage(app))?.config };
  };

  test.each(Object.entries(triggers))(
    'rows 25, 46 and 58: the same slug from a thin base: %s',
    async (_name, given) => {
      const onBuild = given.onBuild.map((trigger) => `ONBUILD ${trigger}\n`).join('');
      const own = await at.build(`FROM ${whole}\n${given.also ?? ''}${onBuild}`, join(folder.path, 'context'));
      const facts = await at.images.inspectImage(own);
      if (facts === null) throw new Error('the base is gone');
      const dockerfile = { file: 'Dockerfile', onBuild: [] };
      expect(thinness({ dockerfile, config: facts.config, links: symbolicLinks(files) })).toEqual({ kind: 'thin' });

      const reference = at.name();
      const made = await thin(own, reference);
      expect(made.archiveBytes).toBe((await stat(file())).size);
      const verdict = await describeBaseArchive(file(), { reference, signal: AbortSignal.timeout(60_000) });
      expect(verdict).toEqual({ kind: 'sound', image: { configDigest: made.configDigest, diffIds: made.diffIds } });

      const loaded = await at.load(file(), reference);
      // An engine's own names for it.
      const { id, repoDigests } = loaded;
      expect(loaded).toEqual({ ...facts, id, repoDigests, created: builtAt, diffIds: made.diffIds });
      if (given.also === undefined) expect(await at.appDigest(reference)).toBe(await at.appDigest(own));

      for (const builder of given.isNew ? (['buildkit'] as const) : (['legacy', 'buildkit'] as const)) {
        if (given.isNew && host.builder === 'legacy') continue;
        const [fromWhole, fromThin] = await Promise.all([own, reference].map((from) => outcome(from, builder)));
        expect([builder, fromThin]).toEqual([builder, fromWhole]);
      }
    },
  );

  test('rows 25 and 38: every other engine makes the same slug of it, whatever it has of the base', async () => {
    const reference = at.name();
    const own = await at.build(`FROM ${whole}\nONBUILD COPY --chown=builder . /app\n`, join(folder.path, 'context'));
    await thin(own, reference);
    const app = await at.build(`FROM ${own}\n`, join(folder.path, 'context'));
    const slug = await at.slugDigest(app, files);
    for (const other of hosts.filter((each) => each !== host)) {
      await using there = await anEngine(other);
      const { diffIds } = await there.load(file(), reference);
      expect(diffIds).toHaveLength(1);
      const made = await there.build(`FROM ${reference}\n`, join(folder.path, 'context'));
      expect([other.name, await there.slugDigest(made, files)]).toEqual([other.name, slug]);
    }
  });

  test('as a stream it leaves nothing in the folder', async () => {
    await using empty = await aFolder();
    const options = { ...at.reading(whole), reference: at.name(), builtAt, spareBytes: 0 };
    const stream = await openThinArchive(empty.path, options);
    expect(await readdir(empty.path)).toEqual([]);
    const archive = Buffer.concat(await stream.toArray());
    await thin(whole, options.reference);
    expect(archive.equals(await readFile(file()))).toBe(true);
  });

  test('a base without /app has its user names alone, and one whose /app is a link is kept whole', async () => {
    const bare = await at.build('FROM heroku/heroku:24\nUSER root\nRUN rm -rf /app\n', folder.path);
    const reference = at.name();
    await thin(bare, reference);
    await at.load(file(), reference);
    expect(await at.appDigest(reference)).toBeNull();
    const app = await at.build(`FROM ${reference}\nCOPY --chown=heroku:heroku context /app\n`, folder.path);
    expect(await at.appDigest(app)).not.toBeNull();

    const linked = await at.build(
      'FROM heroku/heroku:24\nUSER root\nRUN rm -rf /app && ln -s /srv /app\n',
      folder.path,
    );
    const refused = thin(linked, at.name());
    await expect(refused).rejects.toMatchObject({ name: 'NotThinError', reason: 'its /app is a symbolic link' });
    expect(await readdir(folder.path)).not.toContain('thin.tar');
  });
});
