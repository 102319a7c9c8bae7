import { isAllowed } from '../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../shared/access/roles.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { recognitionContract } from '../../../shared/contract/recognition.contract.ts';
import { checkApproval, payableNow } from '../../../shared/domain/payments/choose.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import { londonDate, taxYearOf } from '../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { yearTotals } from '../store/recognition-facts.store.ts';
import { listRecognition, listWaiting, type RecognitionRow } from '../store/recognition.store.ts';
import { findStaff } from '../store/setup.store.ts';
import { findFile } from '../store/vault.store.ts';
import { offerFacts } from './support/recognition-facts.ts';
import { changeOffer, makeOffer } from './support/recognition-offer.ts';
import {
  approvalFacts,
  approveRecognition,
  choose,
  withdrawRecognition,
  type Decider,
} from './support/recognition-steps.ts';

export const recognitionHandlers: Handlers<typeof recognitionContract, Reading, Writing, Waiting> = {
  'payments.recognitionOf': (context, where) =>
    ok({
      items: listRecognition(context.db, where).map((row) => shown(context, row)),
      totals:
        where.participantId === null
          ? null
          : yearTotals(context.db, where.participantId, taxYearOf(londonDate(context.now))),
    }),
  'payments.recognitionQueue': (context, { areaId }) =>
    ok({ items: listWaiting(context.db, areaId).map((row) => shown(context, row)) }),
  'payments.offerFacts': ({ db, now }, who) => {
    const found = offerFacts(db, who, londonDate(now));
    if (!found.ok) return found;
    const { projectId: _project, byPayroll: _route, ...facts } = found.value;
    return ok(facts);
  },
  'payments.offer': makeOffer,
  'payments.changeOffer': changeOffer,
  'payments.choose': choose,
  'payments.approveRecognition': (context, { elsewhere, ...asked }) => {
    const given = deciderOf(context, elsewhere);
    return given.ok ? approveRecognition(context, { ...asked, given: given.value }) : given;
  },
  'payments.withdraw': withdrawRecognition,
};

function shown(context: Reading, row: RecognitionRow) {
  const { areaId: _area, personStaffId: _staff, relativeIds: _relatives, ...item } = row;
  return {
    ...item,
    since: londonDate(row.since),
    payablePence: payableNow(row.fields),
    whyNotMe: whyNotMe(context, row),
  };
}

/** Why whoever works here cannot approve a payment that is due. */
function whyNotMe({ db, me }: Reading, row: RecognitionRow): string {
  if (row.status !== 'ACCEPTED' || me === null) return '';
  if (!isAllowed(me.roles, 'payments:approve')) return 'You do not have the role for this decision.';
  const checked = checkApproval(approvalFacts(db, row, me.id));
  // The budget code may be given with the approval.
  return checked.ok || checked.error.code === 'recognition-no-budget' ? '' : wordsFor(checked.error).what;
}

/** Finds out who decides: whoever works here, or somebody on paper, with the file that proves it. */
function deciderOf(
  { db, me, now }: Writing,
  elsewhere: { readonly staffId: string; readonly decidedOn: string; readonly evidenceId: string } | null,
): Result<Decider, 'decider-not-allowed' | 'evidence-not-found'> {
  const nobody = fail('decider-not-allowed', { name: 'Nobody', role: ROLE_WORDS.APPROVER });
  if (elsewhere === null)
    return me ? ok({ by: me, on: londonDate(now), way: 'HERE', evidenceId: null }) : nobody;
  const by = findStaff(db, elsewhere.staffId);
  if (!by) return nobody;
  const { decidedOn: on, evidenceId } = elsewhere;
  return findFile(db, evidenceId) ? ok({ by, on, way: 'ELSEWHERE', evidenceId }) : fail('evidence-not-found');
}
