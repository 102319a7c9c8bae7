import type { ElectronRuntime } from '../electron-runtime/ensure.ts';
import { Problem } from '../process/problem.ts';

/** Refuses to pack the stand-in unless told to; returns what must be said before packing. */
export function checkMayPack(
  runtime: Pick<ElectronRuntime, 'kind' | 'version'>,
  allowStandIn: boolean,
): readonly string[] {
  if (runtime.kind === 'electron') return [];
  if (!allowStandIn) {
    throw new Problem(
      `Only the Electron ${runtime.version} stand-in is here. It is old and unpatched, so it is not packed.\n` +
        'Run this where Electron can be downloaded, or add --allow-stand-in to try the packing itself.',
    );
  }
  const line = '!'.repeat(78);
  return [
    line,
    `!! NOT FOR ANYBODY'S USE: this package holds Electron ${runtime.version}, an old and unpatched`,
    '!! stand-in for tests. Delete it when you have tried it.',
    line,
  ];
}
