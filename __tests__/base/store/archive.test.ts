import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BaseRecord, matchesImage } from '../../../src/base/record.ts';
import { describeBaseArchive, verifyBaseArchive } from '../../../src/base/store/archive.ts';
import { aFolder, aKey, buildBase, connect, hosts, never, referenceOf, saveTo, type TestEngine } from '../a-base.ts';
import { readMembers, type TarMember, writeMembers } from './tar-edit.ts';

const named = hosts.map((host): [string, string] => [host || 'that docker finds by itself', host]);

describe.each(named)('row 38: what the engine %s saves', (_name, host) => {
  let engine: TestEngine;
  let record: BaseRecord;
  let archive: Buffer;
  let folder: Awaited<ReturnType<typeof aFolder>>;
  const file = () => join(folder.path, 'base.tar');
  const check = () => ({ reference: referenceOf(record.key), signal: never });

  beforeAll(async () => {
    folder = await aFolder();
    engine = await connect(host);
    record = await buildBase(engine);
    await saveTo(file(), engine, referenceOf(record.key));
    archive = await readFile(file());
    const verdict = await describeBaseArchive(file(), check());
    if (verdict.kind === 'sound') record = { ...record, stored: { form: 'whole', ...verdict.image } };
  });

  afterAll(async () => {
    await engine.imagesUntil(never).removeImage(referenceOf(record.key));
    await folder[Symbol.asyncDispose]();
  });

  const verify = async (bytes: Buffer): Promise<string> => {
    await writeFile(file(), bytes);
    const verdict = await verifyBaseArchive(file(), record, check());
    return verdict.kind === 'sound' ? 'sound' : verdict.reason;
  };
  const edit = async (change: (members: readonly TarMember[]) => readonly TarMember[]) =>
    verify(writeMembers(change(await readMembers(archive))));
  const replace = (path: string, content: (old: string) => string) => (members: readonly TarMember[]) =>
    members.map((each) =>
      each.path === path ? { ...each, content: Buffer.from(content(String(each.content))) } : each,
    );

  test('is its record’s base', async () => {
    expect(await verify(archive)).toBe('sound');
    // The legacy builder makes no layer of a WORKDIR that is there.
    expect(record.diffIds.length).toBeGreaterThanOrEqual(3);
    expect(await verify(writeMembers(await readMembers(archive)))).toBe('sound');
  });

  test('is another base’s under another record', async () => {
    await writeFile(file(), archive);
    const wrong = `sha256:${'0'.repeat(64)}`;
    const stored = { form: 'whole', configDigest: wrong, diffIds: record.diffIds, ...record.stored } as const;
    const verdicts = [
      await verifyBaseArchive(file(), { stored }, check()),
      await verifyBaseArchive(file(), { stored: { ...stored, configDigest: wrong } }, check()),
      await verifyBaseArchive(file(), { stored: { ...stored, diffIds: [wrong] } }, check()),
      await verifyBaseArchive(file(), { stored: { ...stored, diffIds: stored.diffIds.slice(1) } }, check()),
      await verifyBaseArchive(file(), { stored: null }, check()),
      await verifyBaseArchive(file(), record, { ...check(), reference: referenceOf(aKey()) }),
    ];
    expect(verdicts.map((verdict) => (verdict.kind === 'sound' ? 'sound' : verdict.reason))).toEqual([
      'sound',
      'its config is not the one in the base record',
      'its layers are not those in the base record',
      'its layers are not those in the base record',
      'the base record says that no image is stored',
      expect.stringContaining('alone'),
    ]);
  });

  test('row 36: is refused when it is cut anywhere', async () => {
    const lengths = [
      0,
      231,
      512,
      1024,
      archive.length / 2,
      archive.length - 10_240,
      archive.length - 1024,
      archive.length - 1,
    ];
    for (const length of lengths.filter((each) => each < archive.length - 512)) {
      expect([length, await verify(archive.subarray(0, length))]).not.toEqual([length, 'sound']);
    }
  });

  test('row 36: is refused when one bit of the content is flipped', async () => {
    const runtime = Math.floor(archive.length / 2);
    for (const at of [runtime, runtime + 4096, runtime - 70_000]) {
      const flipped = Buffer.from(archive);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(await verify(flipped)).not.toBe('sound');
    }
  });

  test('row 36: is refused when a description differs in a byte that means nothing', async () => {
    const described = (await readMembers(archive)).filter(
      (each) => /^blobs\/.*\w$/.test(each.path) && each.content?.[0] === 0x7b,
    );
    for (const { path } of described) expect(await edit(replace(path, (old) => `${old} `))).not.toBe('sound');
  });

  test('row 37: names the blob that is missing', async () => {
    const members = await readMembers(archive);
    const contents = members.filter(
      (each) => /blobs\/sha256\/.+|layer\.tar|[0-9a-f]{64}\.json$/.test(each.path) && each.type === 'File',
    );
    expect(contents.length).toBeGreaterThan(2);
    const reasons = await Promise.all(
      contents.map(async (missing, index) => {
        const path = join(folder.path, `${index}.tar`);
        await writeFile(path, writeMembers(members.filter((each) => each !== missing)));
        const verdict = await verifyBaseArchive(path, record, check());
        return verdict.kind === 'sound' ? 'sound' : verdict.reason;
      }),
    );
    const reasonFor = (member: TarMember): string => {
      if (!isNeeded(members, member)) return 'sound';
      // The legacy form has a config by its file's name, in place of a digest that is asked for.
      return member.path.endsWith('.json') ? 'it lacks config' : `it lacks ${digestOf(aBlob(member.content ?? empty))}`;
    };
    expect(reasons).toEqual(contents.map(reasonFor));
    // Two layers are the same, and one file, where the legacy builder made both within a second: files' times are in seconds.
    const needed = contents.filter((each) => isNeeded(members, each));
    expect(needed.length).toBeGreaterThanOrEqual(new Set(record.diffIds).size + 1);
  });

  test.each<[string, TarMember]>([
    ['a file above it', { path: '../../etc/x', type: 'File', content: Buffer.from('x') }],
    ['an absolute file', { path: '/etc/x', type: 'File', content: Buffer.from('x') }],
    ['a file of its own', { path: 'blobs/evil', type: 'File', content: Buffer.from('x') }],
    ['a hard link', { path: `${'a'.repeat(64)}/layer.tar`, type: 'Link', linkpath: '/etc/passwd' }],
    ['a link out', { path: `${'a'.repeat(64)}/layer.tar`, type: 'SymbolicLink', linkpath: '../../../etc/passwd' }],
    ['a layer more', aBlob(Buffer.from('not JSON'))],
    ['a manifest more', aBlob(Buffer.from('{"id":"a","layers":[]}'))],
    ['an extended header', { path: 'x', type: 'ExtendedHeader', content: Buffer.from('22 path=manifest.json\n') }],
    ['manifest.json twice', { path: 'manifest.json', type: 'File', content: Buffer.from('[]') }],
  ])('rows 32 and 33: is refused with %s', async (_, member) => {
    expect(await edit((members) => [...members, member])).not.toBe('sound');
    expect(await edit((members) => [member, ...members])).not.toBe('sound');
  });

  test('row 32: is refused with a second image or a second name', async () => {
    const two = (text: string) => JSON.stringify([...JSON.parse(text), ...JSON.parse(text)]);
    expect(await edit(replace('manifest.json', two))).toBe('it has 2 images, not one');
    const names = (text: string) => text.replace('"RepoTags":[', '"RepoTags":["docker.io/library/node:24",');
    expect(await edit(replace('manifest.json', names))).toContain('alone');
    const repositories = (text: string) => JSON.stringify({ ...JSON.parse(text), node: { 24: 'a' } });
    const isLegacy = (await readMembers(archive)).some((each) => each.path === 'repositories');
    if (isLegacy) expect(await edit(replace('repositories', repositories))).toContain('alone');
  });

  test('row 32: is refused when its index leads elsewhere', async () => {
    const members = await readMembers(archive);
    if (!members.some((each) => each.path === 'index.json')) return;
    const config = aBlob(Buffer.from('{"os":"linux","rootfs":{"diff_ids":[]}}'));
    const described = { digest: digestOf(config), size: config.content?.length };
    const manifest = aBlob(Buffer.from(JSON.stringify({ schemaVersion: 2, config: described, layers: [] })));
    const lead = (text: string) => {
      const index = JSON.parse(text);
      index.manifests[0].digest = digestOf(manifest);
      return JSON.stringify(index);
    };
    expect(await edit((all) => [...replace('index.json', lead)(all), config, manifest])).toContain(
      'its index leads to another image',
    );
    const rename = (text: string) =>
      text.replace(/"io\.containerd\.image\.name":"[^"]+"/, '"io.containerd.image.name":"docker.io/library/node:24"');
    expect(await edit(replace('index.json', rename))).toContain('alone');
    const double = (text: string) => {
      const index = JSON.parse(text);
      return JSON.stringify({ ...index, manifests: [...index.manifests, ...index.manifests] });
    };
    expect(await edit(replace('index.json', double))).toContain('2 images');
  });

  test('is refused when compressed as a whole', async () => {
    expect(await verify(gzipSync(archive))).toBe('it is compressed as a whole');
    expect(await verify(zstdCompressSync(archive))).toBe('it is compressed as a whole');
  });

  test('reads compressed layers, gzip and zstd', async () => {
    const members = await readMembers(archive);
    const [{ Config, Layers }] = JSON.parse(String(members.find((each) => each.path === 'manifest.json')?.content));
    const contentOf = (path: string): Buffer => {
      const member = members.find((each) => each.path === path);
      if (member?.type === 'SymbolicLink') return contentOf(member.linkpath?.replace('../', '') ?? '');
      return member?.content ?? empty;
    };
    for (const compress of [gzipSync, zstdCompressSync]) {
      const layers = Layers.map((path: string) => {
        const content = contentOf(path);
        return aBlob(content[0] === 0x1f ? content : compress(content));
      });
      const config = aBlob(contentOf(Config));
      const descriptor = (blob: TarMember) => ({ digest: digestOf(blob), size: blob.content?.length });
      const manifest = aBlob(
        Buffer.from(JSON.stringify({ config: descriptor(config), layers: layers.map(descriptor) })),
      );
      const name = { 'io.containerd.image.name': referenceOf(record.key) };
      const document = (path: string, value: unknown): TarMember => ({
        path,
        type: 'File',
        content: Buffer.from(JSON.stringify(value)),
      });
      const blobs = new Map([...layers, config, manifest].map((each: TarMember) => [each.path, each]));
      const parts = [
        ...blobs.values(),
        document('index.json', { manifests: [{ ...descriptor(manifest), annotations: name }] }),
        document('manifest.json', [
          {
            Config: config.path,
            RepoTags: [referenceOf(record.key)],
            Layers: layers.map((each: TarMember) => each.path),
          },
        ]),
      ];
      expect(await verify(writeMembers(parts))).toBe('sound');
    }
  });

  test('ends with its signal', async () => {
    await writeFile(file(), archive);
    await expect(
      describeBaseArchive(file(), { ...check(), signal: AbortSignal.abort(new Error('cancelled')) }),
    ).rejects.toThrow('cancelled');
  });

  test('row 38: loads into every engine as the same image', async () => {
    await writeFile(file(), archive);
    for (const other of await Promise.all(hosts.map(connect))) {
      const images = other.imagesUntil(never);
      const isBuilder = other.engine.host === engine.engine.host;
      if (!isBuilder) {
        const { createReadStream } = await import('node:fs');
        await images.loadImage(createReadStream(file()));
      }
      const facts = await images.inspectImage(referenceOf(record.key));
      if (!isBuilder) await images.removeImage(referenceOf(record.key));
      expect(facts === null ? 'absent' : matchesImage(record, facts)).toBeNull();
    }
  });
});

const empty = Buffer.alloc(0);

function aBlob(content: Buffer): TarMember {
  return { path: `blobs/sha256/${createHash('sha256').update(content).digest('hex')}`, type: 'File', content };
}

function digestOf(blob: TarMember): string {
  return `sha256:${blob.path.split('/').at(-1)}`;
}

/** Whether something in the archive names that file. */
function isNeeded(members: readonly TarMember[], member: TarMember): boolean {
  const name = member.path.replace('blobs/sha256/', '');
  return members.some(
    (each) => each !== member && /^[{[]/.test(String(each.content?.subarray(0, 1))) && each.content?.includes(name),
  );
}
