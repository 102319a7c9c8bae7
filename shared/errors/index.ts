import type { Failure } from '../values/result.ts';
import { activitiesErrors } from './activities.ts';
import { claimDocumentErrors } from './claim-documents.ts';
import { claimDecisionErrors } from './claim-decisions.ts';
import { claimFileErrors } from './claim-files.ts';
import { claimPageErrors } from './claim-page.ts';
import { claimQueueErrors } from './claim-queues.ts';
import { claimsErrors } from './claims.ts';
import { commonErrors } from './common.ts';
import { directoryErrors } from './directory.ts';
import { documentsErrors } from './documents.ts';
import { dutyErrors } from './duty.ts';
import { peopleImportErrors } from './people-import.ts';
import { peopleMergeErrors } from './people-merge.ts';
import { peopleListsErrors } from './people-lists.ts';
import { paymentDocumentErrors } from './payment-documents.ts';
import { runsErrors } from './payments.ts';
import { peopleErrors } from './people.ts';
import { policiesErrors } from './policies.ts';
import { projectFilesErrors } from './project-files.ts';
import { projectsErrors } from './projects.ts';
import { recognitionErrors } from './recognition.ts';
import { returnReceiptErrors } from './return-receipts.ts';
import { setupErrors } from './setup.ts';
import { storeErrors } from './store.ts';
import { vaultErrors } from './vault.ts';
import type { Words } from './words.ts';

/** Every failure code with its words. One line for each area. */
export const ERRORS = {
  ...commonErrors,
  ...setupErrors,
  ...projectsErrors,
  ...documentsErrors,
  ...projectFilesErrors,
  ...storeErrors,
  ...directoryErrors,
  ...dutyErrors,
  ...activitiesErrors,
  ...peopleErrors,
  ...peopleListsErrors,
  ...peopleMergeErrors,
  ...peopleImportErrors,
  ...claimsErrors,
  ...claimPageErrors,
  ...claimDecisionErrors,
  ...claimDocumentErrors,
  ...claimQueueErrors,
  ...returnReceiptErrors,
  ...claimFileErrors,
  ...policiesErrors,
  ...vaultErrors,
  ...runsErrors,
  ...paymentDocumentErrors,
  ...recognitionErrors,
} as const;

export type ErrorCode = keyof typeof ERRORS;
export type CommonCode = keyof typeof commonErrors;

/** What happened and what to do, for a person, with the details filled in. */
export function wordsFor(failure: Failure): Words {
  const known: Words = Object.hasOwn(ERRORS, failure.code)
    ? ERRORS[failure.code as ErrorCode]
    : ERRORS.unexpected;
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = failure.details?.[name];
      return Array.isArray(value) ? value.join(' ') : String(value ?? 'not known');
    });
  return { what: fill(known.what), todo: fill(known.todo) };
}
