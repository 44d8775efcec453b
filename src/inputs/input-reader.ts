import type { DeclaredInput } from '../contract.ts';
import { nearestName } from '../nearest-name.ts';
import { shown } from './input-values.ts';

/**
 * Reads the inputs of one action and gathers everything that is wrong with them, so that all of it is told at once.
 * `Name` is one of the inputs that the action declares.
 */
export class InputReader<Name extends string> {
  /** Each begins with an input's name. */
  readonly faults: string[] = [];
  readonly warnings: string[];
  readonly #values: ReadonlyMap<string, string>;
  readonly #declared: readonly DeclaredInput[];

  /** `values` by input name, as the runner or the command line has them. */
  constructor(values: ReadonlyMap<string, string>, declared: readonly (DeclaredInput & { readonly name: Name })[]) {
    this.#values = values;
    this.#declared = declared;
    const known = declared.map(({ name }) => name as string);
    this.warnings = [...values.keys()]
      .filter((name) => !known.includes(name))
      .map((name) => `There is no input '${name}'; it was ignored. Did you mean '${nearestName(name, known)}'?`);
  }

  /** Exactly what was given; empty if nothing was. */
  given(name: Name): string {
    return this.#values.get(name) ?? '';
  }

  /** What was given without the space around it, or the default. */
  value(name: Name): string {
    return this.given(name).trim() || (this.#declared.find((input) => input.name === name)?.default ?? '');
  }

  /** The value as `parse` takes it. Where that is null, `allowed` says what would not be, and `fallback` stands in for it. */
  read<T>(name: Name, parse: (text: string) => T | null, allowed: string, fallback: T): T {
    const parsed = parse(this.value(name));
    if (parsed === null) this.faults.push(`${name} is ${shown(this.value(name))}; ${allowed}.`);
    return parsed ?? fallback;
  }
}
