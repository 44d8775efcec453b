import { describe, expect, test } from '@jest/globals';
import { matchesImage } from '../../src/base/record.ts';
import type { ImageFacts } from '../../src/docker/engine.ts';
import { aDigest, aRecord } from './a-record.ts';

const facts: ImageFacts = {
  repoDigests: [],
  id: aDigest('9'),
  os: 'linux',
  architecture: 'amd64',
  created: '1970-01-01T00:00:00.000Z',
  diffIds: aRecord.diffIds,
  config: aRecord.config,
};

describe('an image is the record’s by its content, not by its id', () => {
  test('the same under another id', () => {
    expect(matchesImage(aRecord, facts)).toBeNull();
    expect(matchesImage(aRecord, { ...facts, id: aDigest('8') })).toBeNull();
  });

  test('the same as it is stored, in its one layer', () => {
    expect(matchesImage(aRecord, { ...facts, diffIds: [aDigest('3')] })).toBeNull();
  });

  test('row 32: not the layer of another stored image, nor one that nobody stored', () => {
    const thin = { ...facts, diffIds: [aDigest('4')] };
    expect(matchesImage(aRecord, thin)).toContain('its layers');
    expect(matchesImage({ ...aRecord, stored: null }, { ...facts, diffIds: [aDigest('3')] })).toContain('its layers');
    const stored = { ...facts, diffIds: [aDigest('3')], config: { ...facts.config, onBuild: ['RUN curl evil'] } };
    expect(matchesImage(aRecord, stored)).toContain('its ONBUILD');
  });

  test.each<[string, Partial<ImageFacts>, string]>([
    ['row 29: another architecture', { architecture: 'arm64' }, 'it is for linux/arm64, not for linux/amd64'],
    ['row 32: another layer', { diffIds: [aDigest('1'), aDigest('3')] }, 'its layers'],
    ['row 32: a layer more', { diffIds: [...aRecord.diffIds, aDigest('3')] }, 'its layers'],
    ['row 32: the base’s layers and the stored one', { diffIds: [...aRecord.diffIds, aDigest('3')] }, 'its layers'],
    ['row 32: layers in another order', { diffIds: aRecord.diffIds.toReversed() }, 'its layers'],
    ['row 32: another trigger', { config: { ...aRecord.config, onBuild: ['RUN curl evil'] } }, 'its ONBUILD'],
    [
      'row 32: a variable more',
      { config: { ...aRecord.config, env: [...aRecord.config.env, 'LD_PRELOAD=x'] } },
      'its ENV',
    ],
    ['another command', { config: { ...aRecord.config, cmd: [] } }, 'its CMD'],
    ['another entry point', { config: { ...aRecord.config, entrypoint: null } }, 'its ENTRYPOINT'],
    ['another folder', { config: { ...aRecord.config, workingDir: '/' } }, 'its WORKDIR'],
    ['another user', { config: { ...aRecord.config, user: 'root' } }, 'its USER'],
    ['another volume', { config: { ...aRecord.config, volumes: [] } }, 'its VOLUME'],
    ['another label', { config: { ...aRecord.config, labels: { a: '1' } } }, 'its LABEL'],
    ['row 32: another shell', { config: { ...aRecord.config, shell: ['/evil'] } }, 'its SHELL'],
    ['no shell', { config: { ...aRecord.config, shell: null } }, 'its SHELL'],
    ['another signal', { config: { ...aRecord.config, stopSignal: '' } }, 'its STOPSIGNAL'],
    ['another port', { config: { ...aRecord.config, exposedPorts: ['80/tcp'] } }, 'its EXPOSE'],
    ['no check', { config: { ...aRecord.config, healthcheck: '' } }, 'its HEALTHCHECK'],
  ])('%s', (_, change, reason) => {
    expect(matchesImage(aRecord, { ...facts, ...change })).toContain(reason);
  });
});
