import { assessClaim, NO_FACTS } from '../../../shared/domain/claims/assess.ts';
import type { LineKind } from '../../../shared/domain/claims/lists.ts';
import { NEW_CLAIM, NEW_LINE, NEW_RECEIPT, type ClaimsFields } from '../../../shared/domain/claims/shapes.ts';
import { toClaim } from '../../../shared/domain/claims/to-claim.ts';
import { NEW_PARTICIPANT, type PeopleFields } from '../../../shared/domain/people/shapes.ts';
import type { AreaPolicy } from '../../../shared/domain/policy/policy.ts';
import type { ClaimSource } from '../../../shared/documents/from-claim/source.ts';
import { policy } from '../../domain/claims/claims.ts';

/** The documents of §4.15: its people with their claims, assessed by the rules themselves. */

export const AREA = {
  name: 'North Wold Integrated Care Board',
  teamEmail: 'engagement@northwold.nhs.invalid',
  teamPhone: '01632 960 100',
  teamAddress: '1 Market Square\nNorthwold\nNW1 1AA',
};
export const ACTIVITY = {
  title: 'Focus group at the library',
  venue: 'Northwold Library',
  on: '2026-06-03',
  endsOn: null,
  organiser: 'Asha Verity',
} as const;

type Line = Partial<ClaimsFields<'claimLine'>> & { readonly kind: LineKind };
/** A line, with what its receipt says; null: there is none. */
export type Given = readonly [line: Line, receiptPence: number | null];

export const LEG = {
  kind: 'TRAVEL',
  travelledOn: '2026-06-03',
  mode: 'BUS',
  leg: 'OUTWARD',
  fromPlace: 'Mill Lane',
  toPlace: 'Library',
} as const;
export const BACK = { ...LEG, leg: 'RETURN', fromPlace: 'Library', toPlace: 'Mill Lane' } as const;
export const CARE = {
  kind: 'CARE',
  travelledOn: '2026-06-03',
  careProvider: 'REGISTERED_CHILD_CARER',
  providerName: 'Little Steps',
  registrationNo: 'EY123456',
  careMinutes: 210,
  careHourlyPence: 950,
  careAgreedById: 'staff-1',
  careAgreedOn: '2026-05-12',
} as const;

/** A: the train there and back, both tickets. */
export const LINES_A: readonly Given[] = [
  [{ ...LEG, mode: 'TRAIN', claimedPence: 1240 }, 1240],
  [{ ...BACK, mode: 'TRAIN', claimedPence: 1240 }, 1240],
];
/** B: the car there and back. */
export const LINES_B: readonly Given[] = [[{ ...LEG, mode: 'CAR', leg: 'BOTH_LEGS', tenths: 234 }, null]];
/** C: the bus there, the way back to come, and a child carer. */
export const LINES_C: readonly Given[] = [
  [{ ...LEG, claimedPence: 275 }, 275],
  [{ ...BACK, stillToTravel: true }, null],
  [CARE, 3325],
];
/** D: a taxi there without a reason. */
export const LINES_D: readonly Given[] = [[{ ...LEG, mode: 'TAXI', claimedPence: 1860 }, 1860]];
/** A train for £13.00 whose ticket says £12.40. */
export const LINES_ABOVE: readonly Given[] = [[{ ...LEG, mode: 'TRAIN', claimedPence: 1300 }, 1240]];

export const PERSON: PeopleFields<'participant'> = {
  ...NEW_PARTICIPANT,
  name: 'Carys Whitlock',
  preferredName: 'Carys',
  address: '4 Mill Lane\nNorthwold\nNW1 2BB',
  email: 'carys@example.invalid',
  phone: '01632 960 555',
  paymentChoice: 'BACS',
};

interface Changes {
  readonly person?: Partial<PeopleFields<'participant'>>;
  readonly claim?: Partial<ClaimsFields<'claim'>>;
  readonly policy?: Partial<AreaPolicy>;
  readonly source?: Partial<ClaimSource>;
}

/** A claim that was handed in at the meeting, with the lines given. */
export function claimSource(given: readonly Given[], changes: Changes = {}): ClaimSource {
  const participant = { id: 'person-1', fields: { ...PERSON, ...changes.person } };
  const claim = {
    ...NEW_CLAIM,
    participantId: participant.id,
    activityId: 'activity-1',
    receivedOn: '2026-06-03',
    declarationOn: '2026-06-03',
    receivedVia: 'IN_PERSON',
    ...changes.claim,
  } as const;
  const lines = given.map(([fields, pence], index) => ({
    id: `line-${index + 1}`,
    fields: {
      ...NEW_LINE,
      claimId: 'claim-1',
      receiptId: pence === null ? null : `receipt-${index + 1}`,
      ...fields,
    },
  }));
  const receipts = given.flatMap(([, pence], index) =>
    pence === null
      ? []
      : [
          {
            id: `receipt-${index + 1}`,
            fileHash: null,
            fields: {
              ...NEW_RECEIPT,
              claimId: 'claim-1',
              supplier: `Supplier ${index + 1}`,
              datedOn: '2026-06-03',
              amountPence: pence,
            },
          },
        ],
  );
  const policies = [policy({ effectiveFrom: '2026-04-06', ...changes.policy })];
  const assessment = assessClaim(
    toClaim({
      id: 'claim-1',
      projectId: 'project-1',
      claim,
      activity: { method: 'FOCUS_GROUP', dateOn: ACTIVITY.on, endsOn: null, reimbursementOffered: null },
      participant: participant.fields,
      lines,
      receipts,
      overrides: [],
    }),
    { ...NO_FACTS, policies },
  );
  return {
    claimId: 'claim-1',
    claimNo: 'C-2026-00001',
    status: 'SUBMITTED',
    round: 1,
    area: AREA,
    activity: ACTIVITY,
    policies,
    participant,
    accountEnding: '4321',
    claim,
    lines: lines.map((line, index) => ({
      ...line,
      outcome: assessment.lines[index]!,
      hasReturnReceipt: false,
      agreedBy: line.fields.careAgreedById === null ? '' : 'Asha Verity',
    })),
    decisions: [],
    run: null,
    refusal: '',
    ...changes.source,
  };
}

/** What was decided: certified, approved and released. */
export const PAID: Partial<ClaimSource> = {
  status: 'PAID',
  decisions: [
    { round: 1, step: 'CERTIFY', who: 'Bela Certifier', decidedOn: '2026-06-05' },
    { round: 1, step: 'APPROVE', who: 'Cole Approver', decidedOn: '2026-06-08' },
  ],
  run: { runNo: 'RUN-2026-003', on: '2026-06-12' },
};
