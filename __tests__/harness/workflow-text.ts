import { parse } from 'yaml';

/** The `run:` steps into which GitHub pastes a value before a shell reads them. */
export function scriptsWithExpressions(yaml: string): readonly string[] {
  return scriptsIn(parse(yaml)).filter((script) => script.includes('${{'));
}

function scriptsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'run' && typeof value === 'string' ? [value] : scriptsIn(value),
  );
}

/** The `uses:` that are neither of our own repository nor at a full commit with its version beside it. */
export function unpinnedUses(yaml: string): readonly string[] {
  const uses = [...yaml.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].map(([, use = '']) => use);
  return uses.filter((use) => !/^\$\/\S*$|^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){2}$/.test(use));
}
