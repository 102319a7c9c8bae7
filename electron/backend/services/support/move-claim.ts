import { isAllowed } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import { claimNeedsReason, nextClaimState } from '../../../../shared/domain/claims/states.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import { findClaim } from '../../store/claims.store.ts';
import { moveClaim, standingOf } from '../../store/decisions.store.ts';
import type { Stands } from './decide-claim.ts';
import { noteMove } from './decision-notes.ts';
import { stampOf } from './stamp.ts';

export interface MoveAsked {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly reason: string;
  /** Who sends it back or refuses it. */
  readonly by: Staff | null;
}

type Refusal =
  'claim-not-found' | 'changed-elsewhere' | 'claim-not-due' | 'reason-missing' | 'decider-not-allowed';

/** §4.16. Sends a claim back, refuses it or takes it back, with the reason. */
export function sendElsewhere(
  context: Writing,
  action: 'QUERY' | 'REJECT' | 'CANCEL',
  { claimId, expectedVersion, reason: typed, by }: MoveAsked,
): Result<Stands, Refusal> {
  const { db, newId } = context;
  const claim = findClaim(db, claimId);
  const standing = standingOf(db, claimId);
  if (!claim || !standing) return fail('claim-not-found');
  if (standing.version !== expectedVersion) return fail('changed-elsewhere', { version: standing.version });
  const to = nextClaimState(claim.status, action);
  if (to === undefined) return fail('claim-not-due');
  if (claimNeedsReason(action) && !hasText(typed)) return fail('reason-missing');
  if (action !== 'CANCEL' && !mayDecide(by))
    return fail('decider-not-allowed', { name: by?.name ?? 'Nobody', role: ROLE_WORDS.CERTIFIER });
  const reason = typed.trim();
  const moved = { claimId, from: claim.status, to, reason, eventId: newId(), expectedVersion };
  if (!moveClaim(db, moved, stampOf(context))) return fail('changed-elsewhere');
  noteMove(context, claim, to, reason);
  return ok({ claimId, version: expectedVersion + 1, status: to, waitsForSecond: false });
}

const mayDecide = (by: Staff | null): boolean =>
  isAllowed(by?.roles ?? [], 'claims:certify') || isAllowed(by?.roles ?? [], 'claims:approve');
