/** One part of a test run. */
export interface Step {
  readonly name: string;
  /** Returns true when the step succeeded. */
  readonly run: () => Promise<boolean>;
}

export interface StepResult {
  readonly name: string;
  readonly succeeded: boolean;
  readonly seconds: number;
}

/** Runs steps in order and stops after the first that fails. */
export async function runSteps(
  steps: readonly Step[],
  now: () => number = () => performance.now(),
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const begun = now();
    const succeeded = await step.run();
    results.push({ name: step.name, succeeded, seconds: (now() - begun) / 1000 });
    if (!succeeded) break;
  }
  return results;
}

/** One line for each step, also for those that were never reached. */
export function summarise(steps: readonly Step[], results: readonly StepResult[]): readonly string[] {
  return steps.map(({ name }) => {
    const result = results.find((candidate) => candidate.name === name);
    if (result === undefined) return `  ${name.padEnd(14)} not reached`;
    return `  ${name.padEnd(14)} ${result.succeeded ? 'ok    ' : 'FAILED'} ${result.seconds.toFixed(1).padStart(7)} s`;
  });
}
