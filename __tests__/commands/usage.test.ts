import { expect, test } from '@jest/globals';
import { inputsWithoutFlag } from '../../src/commands/input-flags.ts';
import { usage } from '../../src/commands/usage.ts';
import { rebuildInputs, releaseInputs } from '../../src/contract.ts';

/** What the help says of one command. */
function partOf(command: string): string {
  return (
    usage()
      .split('\n\n')
      .find((part) => part.startsWith(`heroku-docker-release ${command} `)) ?? ''
  );
}

test.each([
  ['release', releaseInputs, ['--local', '--exit', '--run-image', '--secrets-file']],
  ['rebuild-base', rebuildInputs, ['--secrets-file']],
] as const)(
  'the help of %s names every flag with its default, and none that shows a secret',
  (command, inputs, own) => {
    const part = partOf(command);
    for (const { name, default: value } of inputs) {
      const line = part.split('\n').find((each) => each.startsWith(`  --${name} `));
      expect(line === undefined).toBe(inputsWithoutFlag.has(name));
      if (line !== undefined && value !== '') expect(line).toContain(`(default ${value})`);
    }
    for (const flag of own) expect(part).toContain(`  ${flag} `);
  },
);

test.each(['base', 'local-heroku'])('the help tells of %s', (command) => {
  expect(partOf(command)).not.toBe('');
});

test('what is said of the flags stands in one column', () => {
  const columns = usage()
    .split('\n')
    .flatMap((line) => /^ {2}--\S+(?: [A-Z]+)? +/.exec(line)?.[0].length ?? []);
  expect(columns.length).toBeGreaterThan(20);
  expect(new Set(columns).size).toBe(1);
});
