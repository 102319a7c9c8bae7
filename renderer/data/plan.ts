import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Answer, Output } from '../../shared/contract/index.ts';
import type { FieldValue, PlanRecord, RecordKind } from '../../shared/domain/plan/shapes.ts';
import { ok } from '../../shared/values/result.ts';
import { saveDone, saveFailed, saveStarted } from '../state/save-state.ts';
import { pushUndo } from '../state/undo.ts';
import { call } from './api.ts';
import { keepOwn } from './changed.ts';
import { failureSentence } from './failure.ts';
import { inOrder } from './in-order.ts';
import { keyOf } from './keys.ts';
import { keptAnswer, putAnswer, useAsk, type Asked } from './useAsk.ts';

export type Plan = Output<'projects.getPlan'>;

/** A project with its whole plan. */
export const usePlan = (projectId: string): Asked<Plan> => useAsk('projects.getPlan', { projectId });

/** One answer of the plan as a person changed it. */
export type FieldSave = { readonly [K in RecordKind]: FieldSaveOf<K> }[RecordKind];

interface FieldSaveOf<K extends RecordKind> {
  readonly record: K;
  readonly field: keyof PlanRecord<K> & string;
  readonly value: FieldValue;
  /** "Change the title": what Undo calls it. Without it, the save cannot be undone. */
  readonly label?: string;
}

export type FieldAnswer = Answer<'projects.changePlanField'>;

/**
 * Saves one answer of a plan. Saves of one record wait for each other and each sends the version that is
 * kept when its turn comes, so quick typing never meets its own shadow. The status bar follows along.
 */
export function useSaveField(projectId: string): (save: FieldSave) => Promise<FieldAnswer> {
  const client = useQueryClient();
  return useCallback((save: FieldSave) => saveField(client, projectId, save), [client, projectId]);
}

export async function saveField(
  client: QueryClient,
  projectId: string,
  save: FieldSave,
): Promise<FieldAnswer> {
  const { before, answer } = await saveOnce(client, projectId, save);
  if (answer.ok && save.label !== undefined && before !== undefined) {
    const put = async (value: FieldValue): Promise<boolean> =>
      (await saveOnce(client, projectId, { ...save, value })).answer.ok;
    pushUndo({ label: save.label, undo: () => put(before), redo: () => put(save.value) });
  }
  return answer;
}

async function saveOnce(client: QueryClient, projectId: string, save: FieldSave): Promise<Sent> {
  const what = `${projectId} ${save.record} ${save.field}`;
  saveStarted();
  const sent = await inOrder(`${projectId} ${save.record}`, () => sendField(client, projectId, save));
  if (sent.answer.ok) saveDone(what);
  else {
    const retry = (): void => void saveOnce(client, projectId, save);
    saveFailed({ what, message: failureSentence(sent.answer.error), retry });
  }
  return sent;
}

interface Sent {
  /** What stood there before. */
  readonly before: FieldValue | undefined;
  readonly answer: FieldAnswer;
}

async function sendField(client: QueryClient, projectId: string, save: FieldSave): Promise<Sent> {
  const question = { name: 'projects.getPlan', input: { projectId } } as const;
  const { record, field, value } = save;
  const kept = keptAnswer(client, question.name, question.input);
  const plan = kept === undefined ? await call(question.name, question.input) : ok(kept);
  if (!plan.ok) return { before: undefined, answer: plan };
  const expectedVersion = plan.value.versions[record];
  const release = keepOwn([keyOf(question.name, question.input)]);
  const answer = await call('projects.changePlanField', {
    projectId,
    record,
    field,
    value: isList(value) ? [...value] : value,
    expectedVersion,
  });
  if (answer.ok) putAnswer(client, question, (old) => withField(old, save, answer.value));
  // The change also asked for a review of the legal duty: the plan has a row the window does not know.
  if (answer.ok && answer.value.reviewRaised)
    await client.refetchQueries({ queryKey: keyOf(question.name, question.input) });
  release();
  const before = (plan.value.records[record] as Readonly<Record<string, FieldValue>>)[field];
  return { before, answer };
}

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);

/** The plan with one answer as the back end confirmed it; a senior sign-off that was taken off loses its date only. */
export function withField(
  plan: Plan,
  { record, field }: { readonly record: RecordKind; readonly field: string },
  saved: Output<'projects.changePlanField'>,
): Plan {
  const cleared = saved.signOffCleared;
  const signOff = cleared === null ? plan.records.signOff : { ...plan.records.signOff, seniorOn: null };
  const records = { ...plan.records, signOff };
  return {
    ...plan,
    records: { ...records, [record]: { ...records[record], [field]: saved.value } },
    versions: {
      ...plan.versions,
      ...(cleared === null ? {} : { signOff: cleared }),
      [record]: saved.version,
    },
  };
}

/** The title of the project that is open, for the navigation; undefined without a project or until it is known. */
export const usePlanTitle = (projectId: string | undefined): string | undefined =>
  useAsk('projects.getPlan', { projectId: projectId ?? '' }, { isOff: projectId === undefined }).value
    ?.records.project.title;
