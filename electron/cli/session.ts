import { resolve } from 'node:path';
import { v7 } from 'uuid';
import packageJson from '../../package.json' with { type: 'json' };
import type { Input, OperationName, Output as OutputOf } from '../../shared/contract/index.ts';
import { nowInstant } from '../../shared/values/dates.ts';
import type { Result } from '../../shared/values/result.ts';
import { openBackend } from '../backend/backend.ts';
import type { Clock, Log } from '../backend/context.ts';
import { hasStore } from '../backend/has-store.ts';
import { tryFolder } from './files.ts';
import { cliPlatform, type CliPlatform, type Places } from './platform.ts';
import { need, Stop } from './stop.ts';

export interface SessionOptions {
  readonly store: string;
  readonly places?: Places;
  readonly clock?: Clock;
  readonly log: Log;
}

/** The app's back end as a command sees it: the same operations the window uses. */
export interface Session {
  readonly call: <Name extends OperationName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Result<OutputOf<Name>>>;
  /** The value, or an end to the command in words. */
  readonly get: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<OutputOf<Name>>;
  readonly platform: CliPlatform;
}

export const systemClock: Clock = { now: nowInstant };

/** Looking into a folder without records must not put any there. */
export function needStore(folder: string): void {
  if (!hasStore(folder))
    throw new Stop(`There are no records in ${resolve(folder)}.\nCheck the folder after --store.`);
}

/** Opens the store, does the work and closes it, whatever happens. */
export async function withSession<Value>(
  options: SessionOptions,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  const platform = cliPlatform(options.places ?? {}, packageJson.version);
  const ports = {
    clock: options.clock ?? systemClock,
    ids: { next: () => v7() },
    platform,
    log: options.log,
  };
  const trouble = await tryFolder(options.store);
  if (trouble !== undefined) throw new Stop(`The records cannot be kept there: ${trouble}`);
  const backend = need(await openBackend({ folder: options.store, ports }));
  try {
    // The router parses every answer with the contract, so it has the contract's type.
    const call: Session['call'] = (name, input) => backend.call(name, input) as never;
    return await work({ call, get: async (name, input) => need(await call(name, input)), platform });
  } finally {
    backend.close();
  }
}
