/** Finds out which SQL a piece of work runs, so that the very same can be run raw beside it. */
import type { Connection } from '../../electron/backend/store/handles.ts';

type Prepared = ReturnType<Connection['prepare']>;

export interface Heard {
  /** Runs it once more. */
  readonly again: () => unknown;
}

/** Every statement the work reads with through this connection, in order, ready to be run again. */
export async function listening(
  connection: Connection,
  work: () => Promise<void>,
): Promise<readonly Heard[]> {
  const proto = Object.getPrototypeOf(connection.prepare('select 1')) as Record<'all' | 'get', Reading>;
  const heard: Heard[] = [];
  const kept = { all: proto.all, get: proto.get };
  for (const way of ['all', 'get'] as const)
    proto[way] = function listen(this: Prepared, ...values: unknown[]): unknown {
      const run = (): unknown => kept[way].apply(this, values);
      if (this.database === connection) heard.push({ again: run });
      return run();
    };
  try {
    await work();
  } finally {
    Object.assign(proto, kept);
  }
  return heard;
}

type Reading = (this: Prepared, ...values: unknown[]) => unknown;
