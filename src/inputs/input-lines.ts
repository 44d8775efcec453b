import { shown } from './input-values.ts';

/** How the lines of one input are written. */
export interface LineRule {
  readonly input: 'build-args' | 'secrets';
  readonly name: RegExp;
  /** For messages, e.g. `KEY=VALUE`. */
  readonly form: string;
  /** Whether a line's name may not be shown either. */
  readonly isSecret: boolean;
}

/** Lines `NAME=VALUE`. A secret's value may hold `=`; lines without a name are faults, told without what they hold. */
export function readLines(text: string, rule: LineRule, faults: string[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(0, equals)).trim();
    // What stands after `=`, or on a line without it (the rest of a key in PEM form), may be a secret.
    const given = equals < 0 ? `it has no '='` : `its name is ${shown(name)}`;
    if (!rule.name.test(name))
      faults.push(`${rule.input} has a line ${index + 1} that is no ${rule.form}${rule.isSecret ? '' : `: ${given}`}.`);
    else if (lines.has(name)) faults.push(`${rule.input} has '${name}' twice.`);
    else if (line.includes('\0')) faults.push(`${rule.input} has a NUL character in the value of '${name}'.`);
    else lines.set(name, line.slice(equals + 1));
  }
  return lines;
}
