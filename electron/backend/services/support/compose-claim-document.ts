import { assessClaim } from '../../../../shared/domain/claims/assess.ts';
import { toClaim } from '../../../../shared/domain/claims/to-claim.ts';
import { claimDecisionLetter } from '../../../../shared/documents/definitions/claim-decision-letter.ts';
import { reimbursementClaimForm } from '../../../../shared/documents/definitions/d07-reimbursement-claim-form.ts';
import { claimFormOf } from '../../../../shared/documents/from-claim/form.ts';
import { decisionLetterOf, needsLetter } from '../../../../shared/documents/from-claim/letter.ts';
import { isDecided, type ClaimSource } from '../../../../shared/documents/from-claim/source.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import type { Reading } from '../../context.ts';
import { loadBlankForm, loadClaim, type BlankFor } from '../../documents/sources/claims.ts';
import { composePersonal, type ComposedPersonal } from './compose-personal.ts';
import { gatherClaim, partsOf } from './gather-claim.ts';

type Asking = Pick<Reading, 'db' | 'documentDate' | 'now' | 'me'>;

/** A document of a claim as it stands now, and what its record will say. */
export type ComposedClaim = ComposedPersonal<'claim_document'>;

/** Whether a claim has a decision a letter can explain. */
export type LetterState = 'DUE' | 'NOT_DECIDED' | 'NOT_NEEDED';

/** Everything the documents of a claim are made from; undefined when there is no such claim. */
export function sourceOfClaim({ db, now }: Asking, claimId: string): OpenedClaim | undefined {
  const gathered = gatherClaim(db, claimId, londonDate(now));
  if (!gathered) return undefined;
  const { lines } = assessClaim(toClaim(partsOf(gathered)), gathered.facts);
  const form = { ...gathered, policies: gathered.facts.policies, outcomes: lines };
  return { source: loadClaim(db, form), projectId: gathered.kept.projectId };
}
interface OpenedClaim {
  readonly source: ClaimSource;
  readonly projectId: string;
}

export function letterStateOf(source: ClaimSource): LetterState {
  if (!isDecided(source.status) || source.status === 'CANCELLED') return 'NOT_DECIDED';
  return needsLetter(source) ? 'DUE' : 'NOT_NEEDED';
}

export const composeClaimForm = (
  context: Asking,
  { source, projectId }: OpenedClaim,
  largePrint: boolean,
): ComposedClaim =>
  composePersonal(context, reimbursementClaimForm, claimFormOf(source), {
    table: 'claim_document',
    code: 'D07',
    subjectId: source.claimId,
    of: { claimId: source.claimId, projectId },
    largePrint,
  });

export const composeLetter = (
  context: Asking,
  { source, projectId }: OpenedClaim,
  largePrint: boolean,
): ComposedClaim =>
  composePersonal(context, claimDecisionLetter, decisionLetterOf(source), {
    table: 'claim_document',
    code: 'decision-letter',
    subjectId: source.claimId,
    of: { claimId: source.claimId, projectId },
    largePrint,
  });

/** A form to fill in by hand; undefined when what it is for is not there. */
export function composeBlankForm(
  context: Asking,
  { largePrint, ...about }: { readonly of: BlankFor; readonly id: string; readonly largePrint: boolean },
): ComposedClaim | undefined {
  const found = loadBlankForm(context.db, about, context.documentDate);
  if (!found) return undefined;
  return composePersonal(context, reimbursementClaimForm, found.facts, {
    table: 'claim_document',
    code: 'D07',
    subjectId: about.id,
    of: { claimId: null, projectId: found.projectId },
    largePrint,
  });
}
