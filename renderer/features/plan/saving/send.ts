import type { QueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../shared/contract/index.ts';
import { sameValue } from '../../../../shared/domain/plan/change.ts';
import type { FieldKey, FieldValue, RecordKind, RowKind } from '../../../../shared/domain/plan/shapes.ts';
import { call } from '../../../data/api.ts';
import { keepOwn } from '../../../data/changed.ts';
import { failureSentence } from '../../../data/failure.ts';
import { inOrder } from '../../../data/in-order.ts';
import { keyOf } from '../../../data/keys.ts';
import type { Plan } from '../../../data/plan.ts';
import { keptAnswer, putAnswer } from '../../../data/useAsk.ts';
import type { Failure, Result } from '../../../../shared/values/result.ts';
import type { Outcome, Target } from './draft-book.ts';
import { fieldOf, rowOf, withField, withRow } from './plan-values.ts';

const question = (projectId: string) => ({ name: 'projects.getPlan', input: { projectId } }) as const;

/** The plan as the window knows it now. */
export const keptPlan = (client: QueryClient, projectId: string): Plan | undefined =>
  keptAnswer(client, 'projects.getPlan', { projectId });

/** Writes into the plan the window knows. */
export const putPlan = (client: QueryClient, projectId: string, change: (plan: Plan) => Plan): void =>
  putAnswer(client, question(projectId), change);

/** Tries this often when only other answers of the same record were changed elsewhere. */
const TRIES = 3;

interface Saving {
  readonly client: QueryClient;
  readonly projectId: string;
  readonly base: FieldValue;
  readonly value: FieldValue;
  readonly read: (plan: Plan) => FieldValue | undefined;
  readonly once: (plan: Plan) => Promise<Result<(plan: Plan) => Plan>>;
}

/**
 * Saves one answer. Versions guard a whole record, but two people who change different answers of it are not in
 * each other's way: then it is simply sent again. Only the same answer changed twice is a conflict to show.
 */
async function save(saving: Saving, tries = TRIES): Promise<Outcome> {
  const { client, projectId, read, value, base } = saving;
  const plan = keptPlan(client, projectId) ?? (await reload(client, projectId));
  const now = plan && read(plan);
  if (!plan || now === undefined) return failed({ code: 'row-not-found' });
  if (sameValue(now, value)) return { kind: 'saved', value: now };
  if (!sameValue(now, base)) return { kind: 'conflict', theirs: now };
  const failure = await sendOnce(saving, plan);
  if (!failure) return { kind: 'saved', value: keptValue(saving) ?? value };
  const isWorthATry = failure.code === 'changed-elsewhere' && tries > 1;
  return isWorthATry && (await reload(client, projectId)) ? save(saving, tries - 1) : failed(failure);
}

/** Sends it and writes what came back into the plan the window knows; gives the failure, if there was one. */
async function sendOnce({ client, projectId, once }: Saving, plan: Plan): Promise<Failure | undefined> {
  // Taking the senior sign-off off also changes another record: let the refresh bring it.
  const isAlone = plan.records.signOff.seniorOn === null;
  const release = keepOwn(isAlone ? [keyOf('projects.getPlan', { projectId })] : []);
  const answer = await once(plan);
  if (answer.ok) putPlan(client, projectId, answer.value);
  release();
  return answer.ok ? undefined : answer.error;
}

/** As it was stored: the back end cleans text, and what was stored is what the next change starts from. */
function keptValue({ client, projectId, read }: Saving): FieldValue | undefined {
  const plan = keptPlan(client, projectId);
  return plan && read(plan);
}

const failed = (failure: Failure): Outcome => ({ kind: 'failed', words: failureSentence(failure) });

/** Asks for the plan afresh and keeps it; undefined when it could not be had. */
export async function reload(client: QueryClient, projectId: string): Promise<Plan | undefined> {
  const answer = await call('projects.getPlan', { projectId });
  if (!answer.ok) return undefined;
  client.setQueryData(keyOf('projects.getPlan', { projectId }), answer.value);
  return answer.value;
}

/** The contract wants a list it may change. */
const plain = (value: FieldValue): Input<'projects.changePlanField'>['value'] =>
  Array.isArray(value)
    ? [...(value as readonly string[])]
    : (value as Exclude<FieldValue, readonly string[]>);

/** An answer of one of the plan's records. */
export function fieldTarget(client: QueryClient, projectId: string, key: FieldKey, label: string): Target {
  const [record, field] = key.split('.') as [RecordKind, string];
  const read = (plan: Plan) => fieldOf(plan, record, field);
  const once = (value: FieldValue) => async (plan: Plan) => {
    const expectedVersion = plan.versions[record];
    const answer = await call('projects.changePlanField', {
      projectId,
      record,
      field,
      value: plain(value),
      expectedVersion,
    });
    return answer.ok
      ? { ok: true as const, value: (now: Plan) => withField(now, record, field, answer.value) }
      : answer;
  };
  return {
    key: `${projectId} ${record} ${field}`,
    label: `Change “${label}”`,
    read: () => {
      const plan = keptPlan(client, projectId);
      return plan && read(plan);
    },
    send: (value, base) =>
      inOrder(`${projectId} ${record}`, () =>
        save({ client, projectId, base, value, read, once: once(value) }),
      ),
  };
}

export interface RowAddress {
  readonly projectId: string;
  readonly kind: RowKind;
  readonly rowId: string;
}

/** An answer of one of the plan's rows. */
export function rowTarget(client: QueryClient, address: RowAddress, field: string, label: string): Target {
  const { projectId, kind, rowId } = address;
  const read = (plan: Plan) => rowOf(plan, kind, rowId)?.[field] as FieldValue | undefined;
  const once = (value: FieldValue) => async (plan: Plan) => {
    const expectedVersion = rowOf(plan, kind, rowId)?.version ?? 1;
    const answer = await call('projects.changeRow', {
      ...address,
      fields: { [field]: plain(value) },
      expectedVersion,
    });
    return answer.ok
      ? {
          ok: true as const,
          value: (now: Plan) =>
            withRow(now, kind, rowId, { ...answer.value.fields, version: answer.value.version }),
        }
      : answer;
  };
  return {
    key: `${projectId} ${rowId} ${field}`,
    label: `Change “${label}”`,
    read: () => {
      const plan = keptPlan(client, projectId);
      return plan && read(plan);
    },
    send: (value, base) =>
      inOrder(`${projectId} ${rowId}`, () =>
        save({ client, projectId, base, value, read, once: once(value) }),
      ),
  };
}
