import { claimDecisionLetter } from '../../../shared/documents/definitions/claim-decision-letter.ts';
import { reimbursementClaimForm } from '../../../shared/documents/definitions/d07-reimbursement-claim-form.ts';
import type { ClaimFormFacts } from '../../../shared/documents/facts/claims.ts';
import { claimFormOf } from '../../../shared/documents/from-claim/form.ts';
import { decisionLetterOf } from '../../../shared/documents/from-claim/letter.ts';
import type { ClaimSource } from '../../../shared/documents/from-claim/source.ts';
import { buildPersonal, type PersonalOptions } from '../../../shared/documents/personal.ts';
import { policy } from '../../domain/claims/claims.ts';
import { readAll } from '../definitions/read-model.ts';
import { ACTIVITY, AREA } from './claim-source.ts';

const OPTIONS: PersonalOptions = {
  largePrint: false,
  today: '2026-06-12',
  version: 1,
  author: 'Asha Verity',
};
type Choice = Partial<PersonalOptions>;

export const form = (facts: ClaimFormFacts, options: Choice = {}) =>
  buildPersonal(reimbursementClaimForm, facts, { ...OPTIONS, ...options });

export const filled = (source: ClaimSource, options: Choice = {}) => form(claimFormOf(source), options);

export const BLANK: ClaimFormFacts = {
  area: AREA,
  reference: 'NW-2026-001',
  activity: ACTIVITY,
  policy: policy({ effectiveFrom: '2026-04-06' }),
  filled: null,
};
export const blank = (options: Choice = {}, facts: Partial<ClaimFormFacts> = {}) =>
  form({ ...BLANK, ...facts }, options);

export const letter = (source: ClaimSource, options: Choice = {}) =>
  buildPersonal(claimDecisionLetter, decisionLetterOf(source), { ...OPTIONS, ...options });

/** The lines somebody reads. */
export const linesIn = ({ model }: ReturnType<typeof form>): readonly string[] => readAll(model.blocks);
/** What is still to complete. */
export const labelsIn = ({ missing }: ReturnType<typeof form>): readonly string[] =>
  missing.map(({ label }) => label);
