import type { Run } from '../../shared/documents/model.ts';
import { MissingRun } from './MissingRun.tsx';

/** Text with its looks. A line break inside a run is kept. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => (
    // Runs have no names and never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <RunView key={index} run={run} />
  ));
}

function RunView({ run }: { readonly run: Run }) {
  if (run.missing) return <MissingRun mark={run.missing} text={run.text} />;
  const inner = run.italic ? <em>{run.text}</em> : run.text;
  return run.bold ? <strong>{inner}</strong> : inner;
}
