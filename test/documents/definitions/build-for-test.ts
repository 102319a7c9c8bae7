import { buildDocument } from '../../../shared/documents/build.ts';
import type { DocumentOptions } from '../../../shared/documents/define.ts';
import { engagementAndEqualitiesPlan } from '../../../shared/documents/definitions/d01-engagement-and-equalities-plan.ts';
import { participationAssessmentForm } from '../../../shared/documents/definitions/d02-participation-assessment-form.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { listMissing } from '../../../shared/documents/missing.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { OPTIONS } from '../../support/facts.ts';
import { readSection } from './read-model.ts';

export const buildD01 = (facts: Facts, options: Partial<DocumentOptions> = {}): DocumentModel =>
  buildDocument(engagementAndEqualitiesPlan, facts, { ...OPTIONS, ...options });

export const buildD02 = (facts: Facts, options: Partial<DocumentOptions> = {}): DocumentModel =>
  buildDocument(participationAssessmentForm, facts, { ...OPTIONS, ...options });

/** One section of D01 as a reader sees it. */
export const d01Section = (facts: Facts, heading: string): readonly string[] =>
  readSection(buildD01(facts).blocks, heading);

/** The labels of "Still to complete". */
export const missingLabels = (model: DocumentModel): readonly string[] =>
  listMissing(model.blocks).map(({ label }) => label);
export const missingLinks = (model: DocumentModel): readonly string[] =>
  listMissing(model.blocks).map(({ link }) => link);
