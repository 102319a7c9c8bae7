/** Finds out which SQL a piece of work runs, so that the very same can be run raw beside it. */
import type { Connection } from '../../electron/backend/store/handles.ts';

export interface Heard {
  readonly prepared: ReturnType<Connection['prepare']>;
  readonly values: unknown[];
}

/** Every statement the work reads with through this connection, in order, with its values. */
export async function listening(
  connection: Connection,
  work: () => Promise<void>,
): Promise<readonly Heard[]> {
  const proto = Object.getPrototypeOf(connection.prepare('select 1')) as Record<'all' | 'get', Reading>;
  const heard: Heard[] = [];
  const kept = { all: proto.all, get: proto.get };
  for (const way of ['all', 'get'] as const)
    proto[way] = function listen(this: Heard['prepared'], ...values: unknown[]): unknown {
      if (this.database === connection) heard.push({ prepared: this, values });
      return kept[way].apply(this, values);
    };
  try {
    await work();
  } finally {
    Object.assign(proto, kept);
  }
  return heard;
}

type Reading = (this: Heard['prepared'], ...values: unknown[]) => unknown;
