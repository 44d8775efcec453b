// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of Dockerfiles.
import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/base/dockerfile/dockerfile.ts';
import { ActionError } from '../../../src/errors.ts';

type Options = Omit<Parameters<typeof readDockerfile>[0], 'text' | 'file'>;

function read(text: string, options: Options = {}): ReturnType<typeof readDockerfile> {
  return readDockerfile({ text, file: 'app/Dockerfile', ...options });
}

function sourcePaths(text: string, options: Options = {}): readonly string[] {
  return read(text, options).sources.map(({ path }) => path);
}

function fault(text: string, options: Options = {}): ActionError {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('context sources', () => {
  const cases: readonly { name: string; text: string; paths: readonly string[] }[] = [
    { name: 'words', text: 'COPY a b /x/', paths: ['a', 'b'] },
    { name: 'a JSON list', text: 'COPY ["a b", "/x/"]', paths: ['a b'] },
    { name: 'brackets that are no JSON', text: 'COPY [ab] /x/', paths: ['[ab]'] },
    { name: 'flags', text: 'COPY --chown=1:1 --chmod=644 --link a /x/', paths: ['a'] },
    { name: 'leading slash and dots', text: 'COPY /a ../../b ./c/../d . /x/', paths: ['a', 'b', 'd', '.'] },
    { name: 'another stage', text: 'COPY --from=0 a /x/\nCOPY --from=img b /x/', paths: [] },
    { name: 'URLs and repositories', text: 'ADD https://h/f.tgz git@h:r.git git://h/r /x/\nADD a /x/', paths: ['a'] },
    { name: 'here-documents', text: 'COPY <<A <<"B" c /x/\nCOPY q /\nA\nCOPY q /\nB\nCOPY d /x/', paths: ['c', 'd'] },
    { name: '<< inside quotes is none', text: 'RUN echo "a <<EOF b"\nCOPY a /x/', paths: ['a'] },
    { name: '<< behind a descriptor', text: 'RUN cat 3<<EOF\nCOPY q /\nEOF\nCOPY a /x/', paths: ['a'] },
    { name: 'a here-string', text: 'RUN cat <<<"$X"\nCOPY a /x/', paths: ['a'] },
    { name: 'a doubled escape at the end of a line', text: 'RUN echo a\\\\\nCOPY a /x/', paths: ['a'] },
    { name: 'an apostrophe in a comment', text: "# don't <<EOF\nCOPY a /x/", paths: ['a'] },
    { name: 'continued lines with comments', text: 'COPY a \\\n\n# c\n  # d\n  b \\  \n /x/', paths: ['a', 'b'] },
    { name: 'CRLF', text: 'RUN a \\\r\n  # c\r\n  b\r\nCOPY a \\\r\n b /x/\r\n', paths: ['a', 'b'] },
    { name: 'CRLF and a here-document', text: 'RUN <<EOF\r\nCOPY q /\r\nEOF\r\nCOPY a /x/\r\n', paths: ['a'] },
    { name: 'lower case and tabs', text: '\tcopy\ta\t/x/', paths: ['a'] },
    { name: 'a bind mount', text: 'RUN --mount=type=bind,source=a/b,target=/x ls', paths: ['a/b'] },
    { name: 'a bind mount of everything', text: 'RUN --mount=target=/x ls', paths: ['.'] },
    {
      name: 'mounts of something else',
      text: 'RUN --mount=from=0,source=q --mount=type=cache,target=/c ls',
      paths: [],
    },
    { name: 'a variable', text: 'ENV D=lib\nCOPY $D/a ${D}/b "${E:-x}" /x/', paths: ['lib/a', 'lib/b', '.'] },
    { name: 'a variable of the FROM image', text: 'COPY $HOME/a /x/', paths: ['.'] },
    { name: 'an ENV made of such a variable', text: 'ENV D=$HOME/a\nCOPY $D /x/', paths: ['.'] },
    { name: 'ARG over ENV, where builders differ', text: 'ENV D=a\nARG D=b\nCOPY $D /x/', paths: ['.'] },
    { name: 'ENV over ARG', text: 'ARG D=b\nENV D=a\nCOPY $D /x/', paths: ['a'] },
    { name: 'an escaped dollar', text: 'COPY \\$D /x/', paths: ['$D'] },
    { name: '--parents', text: 'COPY --parents a/*/c d/**/e **/f g/h /x/', paths: ['a', 'd', '.', 'g/h'] },
    { name: 'only in ONBUILD', text: 'ONBUILD COPY a /x/\nONBUILD ADD b /x/', paths: [] },
  ];
  test.each(cases)('$name', ({ text, paths }) => {
    expect(sourcePaths(`FROM img\n${text}`)).toEqual(paths);
  });

  test('# escape=` makes a backslash an ordinary letter', () => {
    expect(sourcePaths('# escape=`\nFROM img\nCOPY a `\n b /x/\nCOPY c`$d /x/')).toEqual(['a', 'b', 'c$d']);
    expect(sourcePaths('# escape=`\r\nFROM img\r\nCOPY a `\r\n b /x/\r\n')).toEqual(['a', 'b']);
  });

  test('a source is required unless it is a pattern or partly unknown', () => {
    const { sources } = read('FROM img\nCOPY a b* $C /x/');
    expect(sources).toEqual([
      { path: 'a', match: 'pattern', required: true, line: 2 },
      { path: 'b*', match: 'pattern', required: false, line: 2 },
      { path: '.', match: 'literal', required: false, line: 2 },
    ]);
  });

  test('row 14: a build arg decides which file is copied, from its global default or as given', () => {
    const text = 'ARG D=one\nFROM img\nARG D\nCOPY $D /x/';
    expect(sourcePaths(text)).toEqual(['one']);
    expect(sourcePaths(text, { buildArgs: { D: 'two' } })).toEqual(['two']);
    expect(sourcePaths('ARG D=one\nFROM img\nCOPY $D /x/')).toEqual(['.']);
  });

  test('a build arg named like a property of every object is none', () => {
    expect(sourcePaths('FROM img\nARG constructor=a\nCOPY $constructor /x/')).toEqual(['a']);
  });
});

describe('stages', () => {
  const text = [
    'FROM --platform=$TARGETPLATFORM img:1 AS Build',
    'COPY build /b',
    'FROM unneeded AS other',
    'COPY other /o',
    'FROM build AS base',
    'COPY base /b',
    'FROM img:2',
    'COPY --from=base /b /b',
    'COPY last /l',
  ].join('\n');

  test('only those that the target needs are read', () => {
    const dockerfile = read(text);
    expect(dockerfile.neededStages.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(dockerfile.sources.map(({ path }) => path)).toEqual(['build', 'base', 'last']);
    expect(dockerfile.images).toEqual([
      { reference: 'img:1', platform: 'linux/amd64', line: 1 },
      { reference: 'img:2', platform: null, line: 7 },
    ]);
    expect(dockerfile.stages[0]).toEqual({
      index: 0,
      name: 'Build',
      origin: { kind: 'image', reference: 'img:1' },
      platform: 'linux/amd64',
      line: 1,
    });
    expect(dockerfile.stages[2]?.origin).toEqual({ kind: 'stage', index: 0 });
  });

  test('the target is found by name in any case, or by index', () => {
    expect(read(text, { target: 'BASE' }).target.index).toBe(2);
    expect(read(text, { target: '1' }).target.name).toBe('other');
    expect(read(text, { target: '' }).target.index).toBe(3);
  });

  test('a stage by index, and a mount, are needs too', () => {
    const stages = 'FROM a\nCOPY a /\nFROM b AS two\nCOPY b /\nFROM c\nCOPY --from=0 / /\nRUN --mount=from=two ls';
    expect(sourcePaths(stages)).toEqual(['a', 'b']);
  });

  test('a stage name hides an image of that name only after it', () => {
    expect(read('FROM img AS img').target.origin).toEqual({ kind: 'image', reference: 'img' });
  });

  test('ENV of a stage is known in one that starts from it', () => {
    expect(sourcePaths('FROM img AS a\nENV D=x\nFROM a\nCOPY $D /x/')).toEqual(['x']);
  });

  test('FROM takes build args, defaults and modifiers, with tag and digest', () => {
    const from = (line: string, options: Options = {}): unknown =>
      read(`ARG V=24\nARG N\n${line}`, options).target.origin;
    const image = (reference: string): unknown => ({ kind: 'image', reference });
    expect(from('FROM heroku/heroku:$V')).toEqual(image('heroku/heroku:24'));
    expect(from('FROM heroku/heroku:${V}-build', { buildArgs: { V: '26' } })).toEqual(image('heroku/heroku:26-build'));
    expect(from('FROM ${N:-fallback}')).toEqual(image('fallback'));
    expect(from('FROM ${V:+set}')).toEqual(image('set'));
    expect(from('FROM r/${V}:t@sha256:${V}')).toEqual(image('r/24:t@sha256:24'));
    expect(from('FROM i-$TARGETARCH', { platform: 'linux/arm64/v8' })).toEqual(image('i-arm64'));
    expect(from('FROM scratch')).toEqual({ kind: 'scratch' });
  });
});

describe('the platform of an image', () => {
  const cases: readonly { flag: string; platform: string | null; options?: Options }[] = [
    { flag: '', platform: null },
    { flag: '--platform=linux/arm64', platform: 'linux/arm64' },
    { flag: '--platform=linux/arm/v7', platform: 'linux/arm/v7' },
    { flag: '--platform=arm64', platform: 'linux/arm64' },
    { flag: '--platform=Linux/x86_64', platform: 'linux/amd64' },
    { flag: '--platform=armhf', platform: 'linux/arm/v7' },
    { flag: '--platform=linux', platform: null },
    { flag: '--platform=$TARGETPLATFORM', platform: 'linux/arm64', options: { platform: 'linux/arm64' } },
    { flag: '--platform=$BUILDPLATFORM', platform: null },
    { flag: '--platform=$BUILDPLATFORM', platform: 'linux/amd64', options: { buildPlatform: 'linux/amd64' } },
    { flag: '--platform=linux/${BUILDARCH}', platform: 'linux/arm64', options: { buildPlatform: 'linux/arm64' } },
    { flag: '--platform=${P:-linux/arm64}', platform: 'linux/arm64' },
    { flag: '--platform=$P', platform: 'linux/386', options: { buildArgs: { P: 'i386' } } },
    { flag: '--platform=$P', platform: null },
    { flag: '--platform=linux/$NONE', platform: null },
    { flag: '--platform=linux/arm64/$NONE', platform: 'linux/arm64' },
  ];
  test.each(cases)('$flag with $options', ({ flag, platform, options }) => {
    const { images } = read(`ARG P\nFROM ${flag} img`, options);
    expect(images).toEqual([{ reference: 'img', platform, line: 2 }]);
  });

  test('is the one that is built for where the image is copied from or mounted', () => {
    const { images } = read('FROM --platform=linux/arm64 a\nCOPY --from=b /x /x\nRUN --mount=from=c,target=/c ls');
    expect(images.map(({ reference, platform }) => [reference, platform])).toEqual([
      ['a', 'linux/arm64'],
      ['b', null],
      ['c', null],
    ]);
  });

  test('the building machine is known by name too', () => {
    const text = 'FROM --platform=$BUILDPLATFORM tools-$BUILDARCH';
    expect(read(text, { buildPlatform: 'linux/arm64' }).images).toEqual([
      { reference: 'tools-arm64', platform: 'linux/arm64', line: 1 },
    ]);
  });
});

describe('images of the triggers', () => {
  test('are those that the app image copies from or mounts, and no images of the base', () => {
    const dockerfile = read(
      [
        'FROM img AS below',
        'ONBUILD COPY --from=fired /x /x',
        'FROM below AS base',
        'ONBUILD COPY --chown=1:1 --from=r/tools:1 /x /x',
        'ONBUILD RUN --mount=type=cache,target=/c --mount=type=bind,from=mounted,target=/m x',
        'ONBUILD RUN --mount=type=secret,id=s --mount=type=bind,target=/m --mount=type=cache,from=scratch,target=/c x',
        'ONBUILD COPY --from=r/tools:1 /y /y',
        'ONBUILD COPY . /app',
        'FROM unneeded',
        'ONBUILD COPY --from=another /x /x',
      ].join('\n'),
      { target: 'base' },
    );
    expect(dockerfile.images.map(({ reference }) => reference)).toEqual(['img', 'fired']);
    expect(dockerfile.onBuildImages).toEqual([
      { reference: 'r/tools:1', platform: null, line: 4 },
      { reference: 'mounted', platform: null, line: 5 },
    ]);
  });

  test('a stage of this file is none where the triggers fire, and a number is never an image', () => {
    const text = 'FROM img AS tools\nFROM img\nONBUILD COPY --from=tools /x /x\nONBUILD COPY --from=0 /x /x';
    expect(read(text).onBuildImages.map(({ reference }) => reference)).toEqual(['tools']);
  });
});

describe('triggers, volumes and secrets', () => {
  const text = [
    'FROM img AS runtime',
    'VOLUME /data ["x"]',
    'ONBUILD COPY fired /f',
    'ONBUILD VOLUME /fired',
    'FROM runtime',
    'VOLUME ["/app", "/b c"]',
    'RUN --mount=type=secret,id=npm --mount=type=secret,target=/run/secrets/maven x',
    'ONBUILD RUN --mount=type=secret,id=later --mount=type=ssh y \\',
    '  z',
    'ONBUILD COPY . /app',
  ].join('\n');

  test('a stage fires the triggers of the one it starts from, and keeps its own', () => {
    const dockerfile = read(text);
    expect(dockerfile.sources.map(({ path, line }) => [path, line])).toEqual([['fired', 3]]);
    expect(dockerfile.onBuild).toEqual([
      { text: 'RUN --mount=type=secret,id=later --mount=type=ssh y   z', line: 8 },
      { text: 'COPY . /app', line: 10 },
    ]);
  });

  test('row 12: volumes of the target and below it, with their lines', () => {
    expect(read(text).volumes).toEqual([
      { path: '/data', line: 2 },
      { path: '[x]', line: 2 },
      { path: '/fired', line: 4 },
      { path: '/app', line: 6 },
      { path: '/b c', line: 6 },
    ]);
  });

  test('secrets of the base and of the triggers, apart', () => {
    const dockerfile = read(text);
    expect(dockerfile.secretIds).toEqual(['maven', 'npm']);
    expect(dockerfile.onBuildSecretIds).toEqual(['later']);
  });

  test('declared build args: global ones and those of needed stages', () => {
    const args = 'ARG G=1\nFROM a AS unneeded\nARG U\nFROM b\nARG X Y="1 2"\nONBUILD ARG Z';
    expect(read(args).argNames).toEqual(['G', 'X', 'Y']);
  });
});

test('row 18: what needs BuildKit is named with its line', () => {
  const text = [
    '# syntax=docker/dockerfile:1',
    'FROM --platform=$BUILDPLATFORM img',
    'ARG TARGETARCH',
    'RUN --mount=type=cache,target=/c \\',
    '  --network=none x',
    'RUN <<EOF',
    'x',
    'EOF',
    'COPY --link --chmod=644 a /x/',
    'ADD --checksum=sha256:1 https://h/f /x/',
    'ADD https://h/r.git /x/',
    'COPY --chown=1 a /x/',
    'ONBUILD COPY --parents a /x/',
    'ONBUILD RUN <<EOF',
    'x',
    'EOF',
  ].join('\n');
  expect(read(text).needsBuildKit.map(({ line, feature }) => `${line} ${feature}`)).toEqual([
    '1 # syntax=',
    '2 a platform variable in FROM',
    '3 ARG TARGETARCH',
    '4 RUN --mount',
    '4 RUN --network',
    '6 RUN <<',
    '9 COPY --link',
    '9 COPY --chmod',
    '10 ADD --checksum',
    '11 ADD of a git repository',
    '13 COPY --parents',
    '14 RUN <<',
  ]);
  expect(read('FROM a\nCOPY --from=a --chown=1 b /c\nRUN echo "<<EOF"').needsBuildKit).toEqual([]);
});

describe('faults have a place', () => {
  const cases: readonly { text: string; line: number | undefined; says: string }[] = [
    { text: '', line: undefined, says: 'no FROM' },
    { text: '# only a comment', line: undefined, says: 'no FROM' },
    { text: 'RUN x\nFROM a', line: 1, says: 'RUN before the first FROM' },
    { text: 'FROM a\n\nFRUIT b', line: 3, says: 'unknown instruction "FRUIT"' },
    { text: 'FROM', line: 1, says: 'FROM takes an image' },
    { text: 'FROM a b', line: 1, says: 'FROM takes an image' },
    { text: 'FROM $NONE', line: 1, says: 'no value' },
    { text: 'FROM a\nCOPY b', line: 2, says: 'a source and a destination' },
    { text: 'FROM a\nONBUILD ONBUILD RUN x', line: 2, says: 'ONBUILD ONBUILD' },
    { text: 'FROM a\nONBUILD FROM b', line: 2, says: 'ONBUILD FROM' },
    { text: 'FROM a\nCOPY ${b /x/', line: 2, says: 'cannot expand' },
    { text: 'FROM a\nCOPY "b c /x/', line: 2, says: 'closing double quote' },
    { text: 'FROM a\nCOPY ${B:?give-it} /x/', line: 2, says: 'give-it' },
  ];
  test.each(cases)('$text', ({ text, line, says }) => {
    const error = fault(text);
    expect(error.message).toContain(says);
    expect(error.location).toEqual(line === undefined ? { file: 'app/Dockerfile' } : { file: 'app/Dockerfile', line });
  });

  test('an unknown target names the stages that there are', () => {
    expect(fault('FROM a AS one\nFROM b AS two', { target: 'three' }).message).toBe(
      'app/Dockerfile has no stage "three"; it has one, two',
    );
  });
});
