import { mayChangeClaim } from '../../../../shared/domain/claims/guards.ts';
import type { ClaimsKind } from '../../../../shared/domain/claims/shapes.ts';
import { NEW_ENTRIES } from '../../../../shared/domain/new-entries.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { whyNotContact } from '../../../../shared/domain/people/consent.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { findClaim, nextClaimNo, projectOfActivity } from '../../store/claims.store.ts';
import type { Reader } from '../../store/handles.ts';
import { entriesOf } from '../../store/people.store.ts';
import type { EntryRules } from './entries.ts';
import { refuseJoined } from './joined-people.ts';

/** Nobody is invited who withdrew the consent to be contacted. */
function mayInvite(
  db: Reader,
  { participantId, invitedOn }: Readonly<Record<string, unknown>>,
  { changed, today }: { readonly changed: readonly string[]; readonly today: string },
): Result<null, 'contact-withdrawn'> {
  if (!changed.includes('invitedOn') || invitedOn === null) return ok(null);
  const consents = entriesOf(db, 'consent', { field: 'participantId', ids: [String(participantId)] });
  return whyNotContact(consents, today) === undefined ? ok(null) : fail('contact-withdrawn');
}

/** What may be changed of a claim in its state; a new claim gets its number and its project. */
export const claimsRules: EntryRules<'claim-locked' | 'contact-withdrawn' | 'person-joined'> = {
  empty: NEW_ENTRIES,
  guard: ({ db, now }, change) => {
    const { kind, fields, changed, before } = change;
    const joined = refuseJoined(db, change);
    if (!joined.ok) return joined;
    if (kind === 'attendance') return mayInvite(db, fields, { changed, today: londonDate(now) });
    const claimId = kind === 'claim' ? before?.id : fields['claimId'];
    if (typeof claimId !== 'string') return ok(null);
    const claim = findClaim(db, claimId);
    // A claim that was handed in is cancelled, never put away.
    const isPutAway = kind === 'claim' && changed.includes('archived') && claim?.status !== 'DRAFT';
    const isOpen = claim && mayChangeClaim(kind as ClaimsKind, claim.status, changed);
    return isOpen === true && !isPutAway ? ok(null) : fail('claim-locked');
  },
  beside: ({ db, now }, kind, fields) => {
    if (kind !== 'claim') return { columns: {}, projectId: null };
    const projectId = projectOfActivity(db, String(fields['activityId'])) ?? '';
    const year = Number(londonDate(now).slice(0, 4));
    const columns = { claim_no: nextClaimNo(db, year), project_id: projectId, status_since: now };
    return { columns, projectId };
  },
};
