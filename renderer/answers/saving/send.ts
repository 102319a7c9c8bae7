import type { QueryClient } from '@tanstack/react-query';
import { sameValue } from '../../../shared/domain/plan/change.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { call } from '../../data/api.ts';
import { keepOwn } from '../../data/changed.ts';
import { failureSentence } from '../../data/failure.ts';
import { keyOf } from '../../data/keys.ts';
import type { Plan } from '../../data/plan.ts';
import { keptAnswer, putAnswer } from '../../data/useAsk.ts';
import type { Failure, Result } from '../../../shared/values/result.ts';
import type { Outcome } from './draft.ts';

const question = (projectId: string) => ({ name: 'projects.getPlan', input: { projectId } }) as const;

/** The plan as the window knows it now. */
export const keptPlan = (client: QueryClient, projectId: string): Plan | undefined =>
  keptAnswer(client, 'projects.getPlan', { projectId });

/** Writes into the plan the window knows. */
export const putPlan = (client: QueryClient, projectId: string, change: (plan: Plan) => Plan): void =>
  putAnswer(client, question(projectId), change);

/** Tries this often when only other answers of the same record were changed elsewhere. */
const TRIES = 3;

export interface Saving {
  readonly client: QueryClient;
  readonly projectId: string;
  readonly base: FieldValue;
  readonly value: FieldValue;
  readonly read: (plan: Plan) => FieldValue | undefined;
  readonly once: (plan: Plan) => Promise<Result<Saved>>;
}

/** What the back end confirmed: how it changes the plan the window knows, and whether it changed more than that. */
export interface Saved {
  readonly put: (plan: Plan) => Plan;
  readonly isMore: boolean;
}

/**
 * Saves one answer. Versions guard a whole record, but two people who change different answers of it are not in
 * each other's way: then it is simply sent again. Only the same answer changed twice is a conflict to show.
 */
export async function save(saving: Saving, tries = TRIES): Promise<Outcome> {
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
  if (answer.ok) putPlan(client, projectId, answer.value.put);
  if (answer.ok && answer.value.isMore) await reload(client, projectId);
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
