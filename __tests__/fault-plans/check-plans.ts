import fc from 'fast-check';

/** How many plans, and which. */
export interface PlanChoice {
  readonly runs: number;
  readonly seed: number;
}

/** What the environment chooses, or else so many runs from a seed of chance. */
export function choosePlans(
  defaultRuns: number,
  runsVariable: 'FAULT_PLAN_RUNS' | 'FAULT_PLAN_DIST_RUNS' = 'FAULT_PLAN_RUNS',
): PlanChoice {
  const { FAULT_PLAN_SEED: seed, [runsVariable]: runs } = process.env;
  return {
    runs: Number(runs ?? defaultRuns),
    seed: seed === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(seed),
  };
}

/** Plans of one kind. */
export interface DrawnPlans<Plan> {
  readonly arbitrary: fc.Arbitrary<Plan>;
  readonly tableOf: (plan: Plan) => string;
  /** Whether a plan that fails is made smaller, which takes as many runs again. */
  readonly isShrunk: boolean;
}

/** What came of a plan: what is broken, in words. */
export interface CheckedPlan {
  readonly isGreen: boolean;
  readonly broken: readonly string[];
}

/**
 * Runs that many plans, and says in words how many runs ended green and red. Throws an Error with the smallest plan that breaks
 * something as a table, and what it breaks.
 */
export async function checkPlans<Plan>(
  { arbitrary, tableOf, isShrunk }: DrawnPlans<Plan>,
  { runs, seed }: PlanChoice,
  check: (plan: Plan) => Promise<CheckedPlan>,
): Promise<string> {
  let green = 0;
  let red = 0;
  const broken = new Map<string, readonly string[]>();
  const property = fc.asyncProperty(arbitrary, async (plan) => {
    const result = await check(plan);
    if (result.isGreen) green += 1;
    else red += 1;
    broken.set(tableOf(plan), result.broken);
    return result.broken.length === 0;
  });
  const details = await fc.check(property, { numRuns: runs, seed, endOnFailure: !isShrunk });
  if (!details.failed) return `${runs} fault plans (FAULT_PLAN_SEED=${seed}): ${green} ended green, ${red} red`;
  const table = details.counterexample === null ? 'no plan' : tableOf(details.counterexample[0]);
  const thrown = broken.has(table) ? [] : [String(details.errorInstance)];
  throw new Error(
    [
      `FAULT_PLAN_SEED=${seed}: plan ${details.numRuns} breaks a promise; in ${details.numShrinks} steps it comes down to`,
      table,
      'and breaks',
      ...[...(broken.get(table) ?? []), ...thrown].map((text) => `  ${text}`),
    ].join('\n'),
  );
}
