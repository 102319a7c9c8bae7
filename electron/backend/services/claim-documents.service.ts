import type { claimDocumentsContract } from '../../../shared/contract/claim-documents.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { hasDocument } from '../store/personal-documents.store.ts';
import {
  composeBlankForm,
  composeClaimForm,
  composeLetter,
  letterStateOf,
  sourceOfClaim,
} from './support/compose-claim-document.ts';
import { exportPersonal } from './support/export-personal.ts';

type All = Handlers<typeof claimDocumentsContract, Reading, Writing, Waiting>;

export const claimDocumentsHandlers: All = {
  'documents.previewClaimForm': (context, { claimId, largePrint }) => {
    const opened = sourceOfClaim(context, claimId);
    if (!opened) return fail('claim-not-found');
    const { model, missing } = composeClaimForm(context, opened, largePrint);
    const { preferredFormat } = opened.source.participant.fields;
    return ok({
      model,
      missing,
      letter: letterStateOf(opened.source),
      prefersLargePrint: preferredFormat === 'LARGE_PRINT',
    });
  },

  'documents.exportClaimForm': (context, { claimId, largePrint }) =>
    exportPersonal(context, (reading) => {
      const opened = sourceOfClaim(reading, claimId);
      return opened ? ok(composeClaimForm(reading, opened, largePrint)) : fail('claim-not-found');
    }),

  'documents.exportBlankClaimForm': (context, choice) =>
    exportPersonal(context, (reading) => {
      const composed = composeBlankForm(reading, choice);
      return composed ? ok(composed) : fail('form-source-gone');
    }),

  'documents.exportDecisionLetter': (context, { claimId, largePrint }) =>
    exportPersonal(context, (reading) => {
      const opened = sourceOfClaim(reading, claimId);
      if (!opened) return fail('claim-not-found');
      const state = letterStateOf(opened.source);
      if (state === 'NOT_DECIDED') return fail('letter-not-due');
      if (state === 'NOT_NEEDED') return fail('letter-not-needed');
      return ok(composeLetter(reading, opened, largePrint));
    }),

  'documents.revealClaimDocument': async ({ read, platform }, { documentId }) => {
    const isKnown = read(({ db }) => hasDocument(db, 'claim_document', documentId));
    return isKnown && (await platform.reveal(documentId)) ? ok({}) : fail('export-not-found');
  },
};
