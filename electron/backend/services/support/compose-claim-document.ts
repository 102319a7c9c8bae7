import { assessClaim } from '../../../../shared/domain/claims/assess.ts';
import { toClaim } from '../../../../shared/domain/claims/to-claim.ts';
import { contentOfFacts } from '../../../../shared/documents/content.ts';
import { claimDecisionLetter } from '../../../../shared/documents/definitions/claim-decision-letter.ts';
import { reimbursementClaimForm } from '../../../../shared/documents/definitions/d07-reimbursement-claim-form.ts';
import { claimFormOf } from '../../../../shared/documents/from-claim/form.ts';
import { decisionLetterOf, needsLetter } from '../../../../shared/documents/from-claim/letter.ts';
import { isDecided, type ClaimSource } from '../../../../shared/documents/from-claim/source.ts';
import type { DocumentModel, MissingMark } from '../../../../shared/documents/model.ts';
import {
  buildPersonal,
  type PersonalDocument,
  type PersonalFacts,
  type PersonalOptions,
  type PersonalSource,
} from '../../../../shared/documents/personal.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import type { Reading } from '../../context.ts';
import { loadBlankForm, loadClaim, type BlankFor } from '../../documents/sources/claims.ts';
import { sha256 } from '../../files/seal.ts';
import { lastClaimDocument, type ClaimDocumentCode } from '../../store/claim-documents.store.ts';
import { gatherClaim, partsOf } from './gather-claim.ts';

type Asking = Pick<Reading, 'db' | 'documentDate' | 'now' | 'me'>;

/** A document of a claim as it stands now, and what its record will say. */
export interface ComposedClaim {
  readonly model: DocumentModel;
  readonly missing: readonly MissingMark[];
  readonly contentSha256: string;
  readonly code: ClaimDocumentCode;
  readonly subjectId: string;
  readonly claimId: string | null;
  readonly projectId: string | null;
}

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
  compose(context, reimbursementClaimForm, claimFormOf(source), {
    code: 'D07',
    subjectId: source.claimId,
    claimId: source.claimId,
    projectId,
    largePrint,
  });

export const composeLetter = (
  context: Asking,
  { source, projectId }: OpenedClaim,
  largePrint: boolean,
): ComposedClaim =>
  compose(context, claimDecisionLetter, decisionLetterOf(source), {
    code: 'decision-letter',
    subjectId: source.claimId,
    claimId: source.claimId,
    projectId,
    largePrint,
  });

/** A form to fill in by hand; undefined when what it is for is not there. */
export function composeBlankForm(
  context: Asking,
  { largePrint, ...about }: { readonly of: BlankFor; readonly id: string; readonly largePrint: boolean },
): ComposedClaim | undefined {
  const found = loadBlankForm(context.db, about, context.documentDate);
  if (!found) return undefined;
  const what = {
    code: 'D07',
    subjectId: about.id,
    claimId: null,
    projectId: found.projectId,
    largePrint,
  } as const;
  return compose(context, reimbursementClaimForm, found.facts, what);
}

interface What extends Pick<ComposedClaim, 'code' | 'subjectId' | 'claimId' | 'projectId'> {
  readonly largePrint: boolean;
}

/** The last version while its content still stands; otherwise the next one. */
function compose<S extends PersonalSource>(
  { db, documentDate, me }: Asking,
  definition: PersonalDocument<S>,
  facts: PersonalFacts[S],
  { largePrint, ...what }: What,
): ComposedClaim {
  const contentSha256 = sha256(contentOfFacts(definition.code, facts));
  const last = lastClaimDocument(db, what.subjectId, what.code);
  const version = last?.contentSha256 === contentSha256 ? last.version : (last?.version ?? 0) + 1;
  const options: PersonalOptions = { largePrint, today: documentDate, version, author: me?.name ?? '' };
  return { ...buildPersonal(definition, facts, options), contentSha256, ...what };
}
