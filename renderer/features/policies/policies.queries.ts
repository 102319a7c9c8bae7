import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PolicyDetails, PolicyDraft } from '../../../shared/domain/policy/shapes.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { putAnswer, useAsk } from '../../data/useAsk.ts';
import { useChange, type Change } from '../../data/useChange.ts';
import { inOrder } from '../../data/in-order.ts';
import { addToast } from '../../state/toasts.ts';

export type Policy = Output<'policies.list'>['versions'][number];
/** A policy as the domain takes it: nothing of it is ever changed in place. */
export const detailsOfPolicy = (policy: Policy): PolicyDetails => {
  const { title, effectiveFrom, effectiveTo, content } = policy;
  return structuredClone({ title, effectiveFrom, effectiveTo, content }) as PolicyDetails;
};

export const useAskPolicies = (areaId: string) => useAsk('policies.list', { areaId });
export const useAskDraft = (areaId: string) => useAsk('policies.draft', { areaId });

/** Keeps a draft; one after another, so that an older one never overtakes. */
export function useKeepDraft(areaId: string): (draft: PolicyDraft | null) => Promise<boolean> {
  const client = useQueryClient();
  const { run } = useChange('policies.keepDraft', {
    onDone: ({ savedAt }, { draft }) =>
      putAnswer(client, { name: 'policies.draft', input: { areaId } }, () => ({ draft, savedAt }) as never),
  });
  return useCallback(
    (draft) => inOrder(`policy-draft ${areaId}`, async () => (await run({ areaId, draft })).ok),
    [run, areaId],
  );
}

/** Saves a version; the toast takes it back: a new one goes to the archive, a changed one gets its old answers. */
export function useSavePolicy(before: Policy | undefined): Change<'policies.save'> {
  const away = useChange('policies.setArchived');
  const back = useChange('policies.save');
  return useChange('policies.save', {
    tell: 'caller',
    onDone: ({ id, version, ended }, { areaId, details }) => {
      const undo = (): void =>
        void (before === undefined
          ? away.run({ id, archived: true, expectedVersion: version, reopen: ended && { ...ended } })
          : back.run({
              areaId,
              id,
              expectedVersion: version,
              details: detailsOfPolicy(before),
              endBefore: false,
            }));
      addToast({ text: `Saved “${details.title}”.`, tone: 'success', undo });
    },
  });
}

/** Puts a version away or takes it out again; the toast offers the way back. */
export function useArchivePolicy(): Change<'policies.setArchived'> {
  const back = useChange('policies.setArchived');
  return useChange('policies.setArchived', {
    onDone: ({ id, version }, { archived }) => {
      const undo = (): void =>
        void back.run({ id, archived: !archived, expectedVersion: version, reopen: null });
      const text = archived ? 'That version is in the archive.' : 'That version counts again.';
      addToast({ text, tone: 'success', undo });
    },
  });
}

/** Ends a version on a day; the toast gives it the days it had. */
export function useEndPolicy(): Change<'policies.end'> {
  const back = useChange('policies.end');
  return useChange('policies.end', {
    tell: 'caller',
    onDone: ({ id, version, before }) => {
      const undo = (): void => void back.run({ id, effectiveTo: before, expectedVersion: version });
      addToast({ text: 'The last day of that version is changed.', tone: 'success', undo });
    },
  });
}
