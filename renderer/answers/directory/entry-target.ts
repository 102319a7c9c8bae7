import type { QueryClient } from '@tanstack/react-query';
import { sameValue } from '../../../shared/domain/plan/change.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { failureSentence } from '../../data/failure.ts';
import { inOrder } from '../../data/in-order.ts';
import type { Failure, Result } from '../../../shared/values/result.ts';
import type { Outcome, Target } from '../saving/draft.ts';
import { callChange } from './entry-calls.ts';
import { fetchEntry, keptEntry, putEntry, type EntryAddress } from './kept-entries.ts';

type Answers = Readonly<Record<string, FieldValue>>;

/** Changes of one entry wait for each other: the second needs the version the first gave it. */
export const inEntryOrder = <Value>({ id }: EntryAddress, job: () => Promise<Value>): Promise<Value> =>
  inOrder(`entry ${id}`, job);

/** Sends answers of an entry with the version the window knows, and writes what came back into it. */
export async function sendEntry(
  client: QueryClient,
  address: EntryAddress,
  fields: Answers,
): Promise<Result<null>> {
  const expectedVersion = keptEntry(client, address)?.version ?? 1;
  const answer = await callChange(address.kind, { id: address.id, fields, expectedVersion });
  if (!answer.ok) return answer;
  putEntry(client, address, { ...answer.value.fields, version: answer.value.version });
  return { ok: true, value: null };
}

/** One answer of a shared entry: typed, saved, undone and settled like an answer of a plan. */
export function entryTarget(
  client: QueryClient,
  address: EntryAddress,
  field: string,
  label: string,
): Target {
  const read = (): FieldValue | undefined => keptEntry(client, address)?.[field];
  return {
    key: `entry ${address.id} ${field}`,
    label: `Change “${label}”`,
    read,
    send: (value, base) => inEntryOrder(address, () => save({ client, address, field, read }, value, base)),
  };
}

interface Saving {
  readonly client: QueryClient;
  readonly address: EntryAddress;
  readonly field: string;
  readonly read: () => FieldValue | undefined;
}

/** Tries this often when only other answers of the same entry were changed elsewhere. */
const TRIES = 3;

/** Two people who change different answers of an entry are not in each other's way; the same answer twice is a conflict. */
async function save(saving: Saving, value: FieldValue, base: FieldValue, tries = TRIES): Promise<Outcome> {
  const { client, address, field, read } = saving;
  const now = read();
  if (now === undefined) return failed({ code: 'entry-not-found' });
  if (sameValue(now, value)) return { kind: 'saved', value: now };
  if (!sameValue(now, base)) return { kind: 'conflict', theirs: now };
  const answer = await sendEntry(client, address, { [field]: value });
  if (answer.ok) return { kind: 'saved', value: read() ?? value };
  const isWorthATry = answer.error.code === 'changed-elsewhere' && tries > 1;
  return isWorthATry && (await fetchEntry(client, address))
    ? save(saving, value, base, tries - 1)
    : failed(answer.error);
}

const failed = (failure: Failure): Outcome => ({ kind: 'failed', words: failureSentence(failure) });
