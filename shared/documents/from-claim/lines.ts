import type { LineKind } from '../../domain/claims/lists.ts';
import { isMileageMode } from '../../domain/policy/lists.ts';
import { addPence, type Pence } from '../../values/money.ts';
import type { CareFacts, FormLine, FormTotals, LineGroup, ProofState } from '../facts/claims.ts';
import { isDecided, isRefused, type ClaimSource, type SourceLine } from './source.ts';

/** Journeys are printed in block C and care in D. Parking and tolls have no journey of their own: they stand in E. */
export const groupOf = (kind: LineKind): LineGroup => (kind === 'TRAVEL' || kind === 'CARE' ? kind : 'OTHER');

/** E43. A line as the form prints it; nothing of a claim that was refused is paid. */
export function formLine(line: SourceLine, { status }: Pick<ClaimSource, 'status'>): FormLine {
  const { fields, outcome } = line;
  const { kind, travelledOn, fromPlace, toPlace, leg, mode, tenths, passengers } = fields;
  const acceptedPence = isRefused(status) ? 0 : outcome.acceptedPence;
  return {
    id: line.id,
    group: groupOf(kind),
    kind,
    on: travelledOn,
    fromPlace,
    toPlace,
    leg,
    mode,
    tenths,
    passengers,
    taxiReason: fields.taxiReason,
    description: fields.description,
    claimedPence: outcome.claimedPence,
    acceptedPence,
    basis: outcome.basis,
    proof: proofOf(line, isDecided(status)),
    receiptDueOn: waits(line) && acceptedPence > 0 ? outcome.receiptDueOn : null,
    care: kind === 'CARE' ? careOf(line) : null,
    reason: outcome.reason,
  };
}

const waits = ({ outcome, hasReturnReceipt }: SourceLine): boolean =>
  outcome.basis === 'OUTWARD_RECEIPT_DOUBLED' && !hasReturnReceipt;

/** Rules that stop a leg because it has no proof of its own. */
const UNPROVED: readonly string[] = ['R-086', 'R-093', 'R-094'];

function proofOf(line: SourceLine, decided: boolean): ProofState {
  const { fields, outcome } = line;
  if (fields.receiptId !== null || line.hasReturnReceipt) return 'HELD';
  if (waits(line)) return 'TO_FOLLOW';
  if (outcome.basis !== null || (fields.kind === 'TRAVEL' && needsNone(line))) return 'NOT_NEEDED';
  if (fields.kind === 'TRAVEL' && isStillToCome(line)) return 'TO_FOLLOW';
  const isSettled = outcome.findings.some(({ holds, accepted }) => holds && accepted !== null);
  return decided || isSettled ? 'NONE' : 'MISSING';
}

/** By the mile, on foot, or covered by a return ticket. */
const needsNone = ({ fields: { mode }, outcome }: SourceLine): boolean =>
  (mode !== null && (isMileageMode(mode) || mode === 'WALK')) ||
  outcome.findings.some(({ rule }) => rule === 'R-092');

/** A way back that was not made yet, whatever else keeps its line from being paid. */
const isStillToCome = ({ fields, outcome }: SourceLine): boolean =>
  fields.stillToTravel &&
  fields.leg === 'RETURN' &&
  !outcome.findings.some(({ rule, level }) => level === 'block' && UNPROVED.includes(rule));

const NUMBERED = ['REGISTERED_CHILD_CARER', 'RESPITE_PROVIDER', null] as const;

const careOf = ({ fields, agreedBy }: SourceLine): CareFacts => ({
  provider: fields.providerName,
  registrationNo: fields.registrationNo,
  isRegistered: NUMBERED.some((kind) => kind === fields.careProvider),
  minutes: fields.careMinutes,
  hourlyPence: fields.careHourlyPence,
  agreedBy,
  agreedOn: fields.careAgreedOn,
});

type Part = 'claimedPence' | 'acceptedPence';

/** The sums of the blocks, and of the whole; always those of the lines that are printed. */
export function totalsOf(lines: readonly FormLine[], part: Part): FormTotals {
  const sum = (group: LineGroup): Pence =>
    addPence(lines.filter((line) => line.group === group).map((line) => line[part]));
  const [travelPence, carePence, otherPence] = [sum('TRAVEL'), sum('CARE'), sum('OTHER')];
  return { travelPence, carePence, otherPence, totalPence: addPence([travelPence, carePence, otherPence]) };
}

/** What is paid for ways back whose receipt is still to come. */
export const awaitingOf = (lines: readonly FormLine[]): Pence =>
  addPence(
    lines.filter(({ receiptDueOn }) => receiptDueOn !== null).map(({ acceptedPence }) => acceptedPence),
  );
