import type { Handlers } from '../../../shared/contract/define.ts';
import type { policiesContract } from '../../../shared/contract/policies.contract.ts';
import { ok, fail } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import {
  countClaimsOn,
  findPolicyDraft,
  keepPolicyDraft,
  listStoredPolicies,
} from '../store/policies.store.ts';
import { findArea } from '../store/setup.store.ts';
import { addPolicy, archivePolicy, changePolicy, endPolicy } from './support/policy-changes.ts';

/** E02, E03. The versions of an area’s policy. */
export const policiesHandlers: Handlers<typeof policiesContract, Reading, Writing, Waiting> = {
  'policies.list': ({ db }, { areaId }) =>
    findArea(db, areaId) ? ok({ versions: [...listStoredPolicies(db, areaId)] }) : fail('area-not-found'),

  'policies.draft': ({ db }, { areaId }) => {
    if (!findArea(db, areaId)) return fail('area-not-found');
    return ok(findPolicyDraft(db, areaId) ?? { draft: null, savedAt: null });
  },

  'claims.onPolicyDays': ({ db }, { areaId, from, to }) =>
    findArea(db, areaId) ? ok(countClaimsOn(db, { areaId, from, to })) : fail('area-not-found'),

  'policies.keepDraft': (context, { areaId, draft }) => {
    if (!findArea(context.db, areaId)) return fail('area-not-found');
    keepPolicyDraft(context.db, areaId, draft, { at: context.now, by: context.me?.id ?? '' });
    return ok({ savedAt: draft === null ? null : context.now });
  },

  'policies.save': (context, { id, expectedVersion, ...input }) => {
    if (!findArea(context.db, input.areaId)) return fail('area-not-found');
    const saved =
      id === null
        ? addPolicy(context, input)
        : changePolicy(context, { ...input, id, expectedVersion: expectedVersion ?? 0 });
    if (saved.ok)
      keepPolicyDraft(context.db, input.areaId, null, { at: context.now, by: context.me?.id ?? '' });
    return saved;
  },

  'policies.end': (context, input) => endPolicy(context, input),
  'policies.setArchived': (context, input) => archivePolicy(context, input),
};
