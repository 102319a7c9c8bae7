/** Measuring two things side by side: rounds alternate, so that a busy machine troubles both alike. */

export interface Ratio {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly unit: string;
  readonly peerName: string;
  /** The most the ratio may be. */
  readonly most: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

type Work = () => unknown;

async function timed(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The medians of two pieces of work, run in turn; the first rounds warm up and are not counted. */
export async function sideBySide(
  ours: Work,
  peer: Work,
  rounds: number,
  warmUp = 3,
): Promise<{ readonly ours: number; readonly peer: number }> {
  const times: { readonly ours: number[]; readonly peer: number[] } = { ours: [], peer: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const first = await timed(ours);
    const second = await timed(peer);
    if (round < 0) continue;
    times.ours.push(first);
    times.peer.push(second);
  }
  return { ours: median(times.ours), peer: median(times.peer) };
}
