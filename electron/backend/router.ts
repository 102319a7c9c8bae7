import type { Definition, Topic } from '../../shared/contract/define.ts';
import { isAllowed } from '../../shared/access/permissions.ts';
import { londonDate } from '../../shared/values/dates.ts';
import { fail, ok, type Failure, type Result } from '../../shared/values/result.ts';
import type { Ports, Reading, StoreFacts, Waiting, Writing } from './context.ts';
import type { AnyHandler, Operations } from './operations.ts';
import { backUpStore } from './store/backup.ts';
import type { Reader, Writer } from './store/handles.ts';
import { getMe } from './store/opening.store.ts';
import { troubleOf } from './store/trouble.ts';

/** The store as the router needs it: a handle to read with, one to write with, and a transaction. */
export interface StoreHandles {
  readonly reader: Reader;
  readonly writer: Writer | null;
  readonly facts: StoreFacts;
}

export interface Router {
  /** Answers one request: name → parse → permission → handler → parse → error shape. Never throws. */
  readonly dispatch: (name: string, input: unknown) => Promise<Result<unknown>>;
}

interface Parts {
  readonly operations: Operations;
  readonly store: StoreHandles;
  readonly ports: Ports;
  readonly announce: (topics: readonly Topic[]) => void;
}

/** A call slower than this is logged by name: the sign that the store should move to its own process (architecture 2.6). */
const SLOW_MS = 40;

/** Signals a failure out of a transaction so that it rolls back. */
class RollBack extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export function createRouter(parts: Parts): Router {
  return { dispatch: (name, input) => dispatch(parts, name, input) };
}

async function dispatch(parts: Parts, name: string, input: unknown): Promise<Result<unknown>> {
  const started = process.hrtime.bigint();
  try {
    return await answer(parts, name, input);
  } catch (error) {
    return troubled(parts, name, error);
  } finally {
    // Not `performance`: in a thread of its own that reads another library before the first answer.
    const took = Number(process.hrtime.bigint() - started) / 1e6;
    if (took > SLOW_MS && definitionOf(parts.operations, name)?.kind !== 'task')
      parts.ports.log.info('slow-call', { name: String(name), ms: Math.round(took) });
  }
}

async function answer(parts: Parts, name: string, input: unknown): Promise<Result<unknown>> {
  const definition = definitionOf(parts.operations, name);
  const handler = parts.operations.handlers[name];
  if (!definition || !handler) return fail('unknown-operation');
  const parsed = definition.input.safeParse(input);
  if (!parsed.success) return fail('input-invalid', { fields: fieldPaths(parsed.error.issues) });
  const asking = askingOf(parts);
  if (!isAllowed(asking.me?.roles ?? [], definition.permission))
    return fail('not-allowed', { permission: definition.permission });
  if (definition.kind === 'command' && !parts.store.writer) return fail('store-read-only');
  const result = await handle({ ...parts, asking }, definition.kind, (context) =>
    handler(context, parsed.data),
  );
  if (!result.ok) return result;
  const output = definition.output.parse(result.value);
  if (definition.kind !== 'query' && definition.touches.length > 0) parts.announce(definition.touches);
  return ok(output);
}

/** Its own names only: `toString` is no operation. */
const definitionOf = ({ contract }: Operations, name: string): Definition | undefined =>
  typeof name === 'string' && Object.hasOwn(contract, name) ? contract[name] : undefined;

/** The parts, and who asks and when: found out once for each request. */
interface Asked extends Parts {
  readonly asking: Asking;
}
type Asking = Pick<Reading, 'me' | 'now' | 'documentDate' | 'log'>;

function handle(
  asked: Asked,
  kind: Definition['kind'],
  handler: (context: unknown) => ReturnType<AnyHandler>,
): ReturnType<AnyHandler> {
  switch (kind) {
    case 'query':
      return handler(readingOf(asked));
    case 'command':
      return inTransaction(asked, (context) => notWaiting(handler(context)));
    case 'task':
      return handler(waitingOf(asked));
  }
}

function askingOf({ store, ports }: Parts): Asking {
  const now = ports.clock.now();
  const documentDate = ports.clock.documentDate?.() ?? londonDate(now);
  return { me: getMe(store.writer ?? store.reader), now, documentDate, log: ports.log };
}

const readingOf = (parts: Asked): Reading => ({
  ...parts.asking,
  db: parts.store.reader,
  store: parts.store.facts,
  knowsFile: parts.ports.platform.knows,
});

function waitingOf(parts: Asked): Waiting {
  return {
    ...parts.asking,
    platform: parts.ports.platform,
    store: parts.store.facts,
    // A task may take a while, and the sample sets up who works here: each step asks anew.
    read: (ask) => ask(readingOf({ ...parts, asking: askingOf(parts) })),
    write: (change) => inTransaction({ ...parts, asking: askingOf(parts) }, change),
    backUpTo: (file) => backUpStore(parts.store.reader.connection, file),
  };
}

/** Runs a change in one immediate transaction; a failure or an exception leaves nothing behind. */
function inTransaction<Value, Code extends string>(
  parts: Asked,
  change: (context: Writing) => Result<Value, Code>,
): Result<Value, Code> {
  const { writer } = parts.store;
  // Tasks may be asked of a read-only store; the code is common to every operation.
  if (!writer) return fail('store-read-only' as Code);
  const context: Writing = { ...parts.asking, db: writer, newId: parts.ports.ids.next };
  try {
    return writer.connection
      .transaction(() => {
        const result = change(context);
        if (!result.ok) throw new RollBack(result.error);
        return result;
      })
      .immediate();
  } catch (error) {
    if (error instanceof RollBack) return { ok: false, error: error.failure as Failure<Code> };
    throw error;
  }
}

/** An async command would "save" and then be rolled back unseen; the types forbid it and this makes sure. */
function notWaiting(result: Result<unknown> | Promise<Result<unknown>>): Result<unknown> {
  if (result instanceof Promise) throw new Error('A command must not wait');
  return result;
}

const fieldPaths = (issues: readonly { readonly path: readonly PropertyKey[] }[]): readonly string[] => [
  ...new Set(issues.map((issue) => issue.path.map(String).join('.') || 'the whole form')),
];

function troubled(parts: Parts, name: string, error: unknown): Result<unknown> {
  const code = troubleOf(error);
  const reference = parts.ports.ids.next().slice(-8);
  const kind = error instanceof Error ? error.name : typeof error;
  parts.ports.log.error(code ?? 'bug', { name: String(name), reference, kind, where: stackOf(error) });
  return code ? fail(code) : fail('unexpected', { reference });
}

/** Where it happened, without the message: messages may quote what a person typed. */
function stackOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return lines
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' | ');
}
