import type { Definition, ErrorOf, InputOf, OutputOf } from './define.ts';
import type { CommonCode } from '../errors/index.ts';
import type { Result } from '../values/result.ts';
import { activitiesContract } from './activities.contract.ts';
import { claimDocumentsContract } from './claim-documents.contract.ts';
import { claimDecisionsContract } from './claim-decisions.contract.ts';
import { claimFilesContract } from './claim-files.contract.ts';
import { claimPageContract } from './claim-page.contract.ts';
import { claimQueuesContract } from './claim-queues.contract.ts';
import { claimsContract } from './claims.contract.ts';
import { directoryContract } from './directory.contract.ts';
import { documentsContract } from './documents.contract.ts';
import { dutyContract } from './duty.contract.ts';
import { peopleListsContract } from './people-lists.contract.ts';
import { peopleImportContract } from './people-import.contract.ts';
import { peopleMergeContract } from './people-merge.contract.ts';
import { moneyContract } from './money.contract.ts';
import { openingContract } from './opening.contract.ts';
import { paymentDocumentsContract } from './payment-documents.contract.ts';
import { payeesContract } from './payees.contract.ts';
import { peopleContract } from './people.contract.ts';
import { policiesContract } from './policies.contract.ts';
import { projectFilesContract } from './project-files.contract.ts';
import { projectsContract } from './projects.contract.ts';
import { recognitionContract } from './recognition.contract.ts';
import { returnReceiptsContract } from './return-receipts.contract.ts';
import { runsContract } from './runs.contract.ts';
import { setupContract } from './setup.contract.ts';
import { spellingContract } from './spelling.contract.ts';
import { storeContract } from './store.contract.ts';
import { vaultContract } from './vault.contract.ts';

/** Everything the window may ask. One line for each area; a name in two areas does not compile as unique keys below. */
export const contract = {
  ...openingContract,
  ...setupContract,
  ...projectsContract,
  ...documentsContract,
  ...projectFilesContract,
  ...storeContract,
  ...spellingContract,
  ...directoryContract,
  ...dutyContract,
  ...activitiesContract,
  ...peopleContract,
  ...peopleListsContract,
  ...peopleMergeContract,
  ...peopleImportContract,
  ...claimsContract,
  ...claimPageContract,
  ...claimDecisionsContract,
  ...claimDocumentsContract,
  ...claimQueuesContract,
  ...returnReceiptsContract,
  ...claimFilesContract,
  ...policiesContract,
  ...moneyContract,
  ...vaultContract,
  ...runsContract,
  ...payeesContract,
  ...paymentDocumentsContract,
  ...recognitionContract,
} as const;

export type OperationName = keyof typeof contract;
type At<Name extends OperationName> = (typeof contract)[Name] & Definition;
export type Input<Name extends OperationName> = InputOf<At<Name>>;
export type Output<Name extends OperationName> = OutputOf<At<Name>>;
export type ErrorCodeOf<Name extends OperationName> = ErrorOf<At<Name>> | CommonCode;
/** What the window receives from a call. */
export type Answer<Name extends OperationName> = Result<Output<Name>, ErrorCodeOf<Name>>;
