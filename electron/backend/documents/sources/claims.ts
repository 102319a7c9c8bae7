import type { LineOutcome } from '../../../../shared/domain/claims/claim.ts';
import type { ClaimsFields } from '../../../../shared/domain/claims/shapes.ts';
import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import type { PeopleFields } from '../../../../shared/domain/people/shapes.ts';
import type { StoredRow } from '../../../../shared/domain/plan/shapes.ts';
import { policyOn, type AreaPolicy } from '../../../../shared/domain/policy/policy.ts';
import type { Area } from '../../../../shared/domain/setup/shapes.ts';
import type { ClaimFormFacts, FormActivity, FormArea } from '../../../../shared/documents/facts/claims.ts';
import {
  isDecided,
  isRefused,
  type ClaimSource,
  type SourceLine,
} from '../../../../shared/documents/from-claim/source.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import {
  accountEnding,
  listKeptLines,
  organiserOf,
  runOfClaim,
  type KeptLine,
} from '../../store/claim-documents.store.ts';
import { projectOfActivity } from '../../store/claims.store.ts';
import type { Reader } from '../../store/handles.ts';
import { findRow } from '../../store/plan.store.ts';
import { listPolicies } from '../../store/policies.store.ts';
import { findHead } from '../../store/projects.store.ts';
import { findArea, findStaff } from '../../store/setup.store.ts';

interface Entry<Fields> {
  readonly id: string;
  readonly archived: boolean;
  readonly fields: Fields;
}

/** A claim as the policy check gathered it, with what it says of each line. */
export interface CheckedForm {
  readonly kept: {
    readonly id: string;
    readonly claimNo: string;
    readonly status: ClaimState;
    readonly round: number;
    readonly projectId: string;
  };
  readonly claim: Entry<ClaimsFields<'claim'>>;
  readonly lines: readonly Entry<ClaimsFields<'claimLine'>>[];
  readonly activity: StoredRow<'activity'>;
  readonly participant: Entry<PeopleFields<'participant'>>;
  readonly project: { readonly areaId: string };
  readonly policies: readonly AreaPolicy[];
  readonly decisions: ClaimSource['decisions'];
  readonly events: readonly { readonly toStatus: ClaimState; readonly reason: string }[];
  readonly outcomes: readonly LineOutcome[];
}

/** What the documents of one claim are made from. Once it is decided, amounts are those of the decision. */
export function loadClaim(db: Reader, form: CheckedForm): ClaimSource {
  const { kept, claim, participant, activity } = form;
  return {
    claimId: kept.id,
    claimNo: kept.claimNo,
    status: kept.status,
    round: kept.round,
    area: areaOf(db, form.project.areaId),
    activity: activityOf(db, activity, kept.projectId),
    policies: form.policies,
    participant: { id: participant.id, fields: participant.fields },
    accountEnding: accountEnding(db, participant.id),
    claim: claim.fields,
    lines: linesOf(db, form),
    decisions: form.decisions,
    run: runOfClaim(db, kept.id) ?? null,
    refusal: isRefused(kept.status)
      ? (form.events.findLast(({ toStatus }) => toStatus === kept.status)?.reason ?? '')
      : '',
  };
}

function linesOf(db: Reader, { kept, lines, outcomes }: CheckedForm): readonly SourceLine[] {
  const known = new Map(listKeptLines(db, kept.id).map((line) => [line.id, line]));
  const judged = new Map(outcomes.map((outcome) => [outcome.lineId, outcome]));
  return lines
    .filter(({ archived }) => !archived)
    .flatMap(({ id, fields }) => {
      const outcome = judged.get(id);
      if (!outcome) return [];
      const { careAgreedById } = fields;
      return {
        id,
        fields,
        outcome: isDecided(kept.status) ? asDecided(outcome, known.get(id), fields) : outcome,
        hasReturnReceipt: known.get(id)?.hasReturnReceipt === 1,
        agreedBy: careAgreedById === null ? '' : (findStaff(db, careAgreedById)?.name ?? ''),
      };
    });
}

/**
 * The line as it was decided, whatever is known by now. An amount that nobody typed followed from the rules of that
 * day: where nobody decided on less, it is what was accepted.
 */
function asDecided(
  outcome: LineOutcome,
  kept: KeptLine | undefined,
  { claimedPence: typed, allowedPence }: ClaimsFields<'claimLine'>,
): LineOutcome {
  if (kept === undefined || kept.acceptedPence === null) return outcome;
  const { acceptedPence, basis, receiptDueOn } = kept;
  const followed = allowedPence === null && acceptedPence > 0 ? acceptedPence : outcome.claimedPence;
  const claimedPence = Math.max(typed ?? followed, acceptedPence);
  const reason = acceptedPence < claimedPence ? outcome.reason : '';
  return { ...outcome, claimedPence, acceptedPence, basis, receiptDueOn, reason };
}

function areaOf(db: Reader, areaId: string): FormArea {
  const area = findArea(db, areaId);
  if (!area) throw new Error('A project points to an area that is not there');
  return formArea(area);
}

const formArea = ({ name, teamEmail, teamPhone, teamAddress }: Area): FormArea => ({
  name,
  teamEmail,
  teamPhone,
  teamAddress,
});

const activityOf = (
  db: Reader,
  { title, venue, dateOn, endsOn }: StoredRow<'activity'>,
  projectId: string,
): FormActivity => ({ title, venue, on: dateOn, endsOn, organiser: organiserOf(db, projectId) });

/** What a blank form is for: any activity of an area or a project, or one activity. */
export type BlankFor = 'AREA' | 'PROJECT' | 'ACTIVITY';

/** The facts of a form to fill in by hand; undefined when what it is for is not there. */
export function loadBlankForm(
  db: Reader,
  { of, id }: { readonly of: BlankFor; readonly id: string },
  today: IsoDate,
): { readonly facts: ClaimFormFacts; readonly projectId: string | null } | undefined {
  const head = headOf(db, { of, id });
  const area = of === 'AREA' ? findArea(db, id) : head && findArea(db, head.areaId);
  if (!area) return undefined;
  const activity = of === 'ACTIVITY' && head ? blankActivity(db, head.id, id) : null;
  return {
    projectId: head?.id ?? null,
    facts: {
      area: formArea(area),
      reference: head?.reference ?? `${area.referencePrefix}-claim-form`,
      activity,
      policy: policyOn(listPolicies(db, area.id), activity?.on ?? today) ?? null,
      filled: null,
    },
  };
}

function headOf(db: Reader, { of, id }: { readonly of: BlankFor; readonly id: string }) {
  if (of === 'AREA') return undefined;
  const projectId = of === 'PROJECT' ? id : projectOfActivity(db, id);
  return projectId === undefined ? undefined : findHead(db, projectId);
}

function blankActivity(db: Reader, projectId: string, rowId: string): FormActivity | null {
  const row = findRow(db, { kind: 'activity', projectId, rowId });
  return row ? activityOf(db, row, projectId) : null;
}
