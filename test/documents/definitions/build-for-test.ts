import { buildDocument } from '../../../shared/documents/build.ts';
import type { DocumentOptions } from '../../../shared/documents/define.ts';
import type { DocumentCode } from '../../../shared/domain/documents/codes.ts';
import { documentOf } from '../../../shared/documents/index.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { listMissing } from '../../../shared/documents/missing.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { OPTIONS } from '../../support/facts.ts';
import { readSection } from './read-model.ts';

type Build = (facts: Facts, options?: Partial<DocumentOptions>) => DocumentModel;

/** Any document. */
export const build = (code: DocumentCode, ...[facts, options = {}]: Parameters<Build>): DocumentModel =>
  buildDocument(documentOf(code), facts, { ...OPTIONS, ...options });

export const buildD01: Build = (facts, options) => build('D01', facts, options);
export const buildD02: Build = (facts, options) => build('D02', facts, options);
export const buildD03: Build = (facts, options) => build('D03', facts, options);
export const buildD04: Build = (facts, options) => build('D04', facts, options);
export const buildD05: Build = (facts, options) => build('D05', facts, options);

/** One section of D01 as a reader sees it. */
export const d01Section = (facts: Facts, heading: string): readonly string[] =>
  readSection(buildD01(facts).blocks, heading);

/** The labels of "Still to complete". */
export const missingLabels = (model: DocumentModel): readonly string[] =>
  listMissing(model.blocks).map(({ label }) => label);
export const missingLinks = (model: DocumentModel): readonly string[] =>
  listMissing(model.blocks).map(({ link }) => link);
