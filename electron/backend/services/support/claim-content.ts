import type { ClaimFileContent, FilePerson } from '../../../../shared/domain/claim-file/shapes.ts';
import type { Assessment } from '../../../../shared/domain/claims/assess.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import type { Reading } from '../../context.ts';
import { listStaff } from '../../store/opening.store.ts';
import { findArea } from '../../store/setup.store.ts';
import { claimStanding } from './claim-standing.ts';
import { checkClaim, gatherClaim, type GatheredClaim } from './gather-claim.ts';

/**
 * A claim as a file holds it, for the decision that is due; undefined when there is no such claim, null when nothing is due.
 * The same claim always makes the same content: that is how a file that comes back is compared.
 */
export function contentOf(
  { db, now }: Pick<Reading, 'db' | 'now'>,
  claimId: string,
): ClaimFileContent | null | undefined {
  const gathered = gatherClaim(db, claimId, londonDate(now));
  const standing = claimStanding({ db, now }, claimId);
  if (!gathered || !standing) return undefined;
  if (standing.due === null) return null;
  const { kept, claim, activity, project } = gathered;
  const staff = new Map(listStaff(db).map(({ id, name, email }) => [id, { name, email }]));
  const person = (id: string): FilePerson => staff.get(id) ?? { name: '', email: '' };
  const { assessment } = checkClaim(gathered);
  return {
    area: findArea(db, project.areaId)?.name ?? '',
    step: standing.due,
    claimId,
    claimNo: kept.claimNo,
    round: kept.round,
    submittedOn: standing.submittedOn,
    claim: { ...claim.fields },
    person: personOf(gathered, person),
    came: standing.came,
    activity: {
      title: activity.title,
      method: activity.method,
      venue: activity.venue,
      dateOn: activity.dateOn,
      endsOn: activity.endsOn,
    },
    project: { reference: project.reference, title: project.title },
    lines: gathered.lines.map(({ id, fields }) => ({ id, fields })),
    receipts: gathered.receipts.map(({ id, fields, fileHash }) => ({ id, fields, sha256: fileHash })),
    overrides: gathered.overrides.map(({ id, fields }) => ({ id, fields })),
    checked: { ...checkedOf(assessment), limitPence: standing.limitPence },
    decisions: decisionsOf(gathered, standing, person),
  };
}

function personOf(
  { participant: { fields } }: GatheredClaim,
  person: (id: string) => FilePerson,
): ClaimFileContent['person'] {
  const { name, employedCostsMet, declaredTenths, declaredTaxYear, staffId, relativeStaffIds } = fields;
  return {
    name,
    employedCostsMet,
    declaredTenths,
    declaredTaxYear,
    staff: staffId === null ? null : person(staffId),
    relatives: relativeStaffIds.map(person),
  };
}

const checkedOf = (assessment: Assessment): Omit<ClaimFileContent['checked'], 'limitPence'> => ({
  lines: assessment.lines.map(({ lineId, claimedPence, acceptedPence, workings, reason }) => ({
    lineId,
    claimedPence,
    acceptedPence,
    workings,
    reason,
  })),
  findings: [...assessment.findings, ...assessment.lines.flatMap(({ findings }) => findings)].map(
    ({ rule, level, lineId, words, todo, holds, accepted, policySays }) => ({
      rule,
      level,
      lineId,
      words,
      todo,
      holds,
      accepted,
      says: policySays?.words ?? '',
    }),
  ),
  claimedPence: assessment.claimedPence,
  totalPence: assessment.totalPence,
});

/** The decisions of this round: those of before a query do not count. */
function decisionsOf(
  { kept, decisions }: GatheredClaim,
  { certifierId, approverId }: { readonly certifierId: string | null; readonly approverId: string | null },
  person: (id: string) => FilePerson,
): ClaimFileContent['decisions'] {
  const ids = { CERTIFY: certifierId, APPROVE: approverId, SECOND_APPROVE: null };
  return decisions.flatMap(({ round, step, amountPence, decidedOn }) => {
    const id = ids[step];
    return round === kept.round && id !== null ? [{ step, by: person(id), decidedOn, amountPence }] : [];
  });
}
