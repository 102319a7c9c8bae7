import type { contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { activitiesHandlers } from './activities.service.ts';
import { claimDocumentsHandlers } from './claim-documents.service.ts';
import { claimDecisionsHandlers } from './claim-decisions.service.ts';
import { claimFilesHandlers } from './claim-files.service.ts';
import { claimPageHandlers } from './claim-page.service.ts';
import { claimQueuesHandlers } from './claim-queues.service.ts';
import { claimsHandlers } from './claims.service.ts';
import { directoryHandlers } from './directory.service.ts';
import { documentsHandlers } from './documents.service.ts';
import { dutyHandlers } from './duty.service.ts';
import { projectFilesHandlers } from './project-files.service.ts';
import { peopleListsHandlers } from './people-lists.service.ts';
import { peopleImportHandlers } from './people-import.service.ts';
import { peopleMergeHandlers } from './people-merge.service.ts';
import { moneyHandlers } from './money.service.ts';
import { openingHandlers } from './opening.service.ts';
import { paymentDocumentsHandlers } from './payment-documents.service.ts';
import { payeesHandlers } from './payees.service.ts';
import { peopleHandlers } from './people.service.ts';
import { planHandlers } from './plan.service.ts';
import { policiesHandlers } from './policies.service.ts';
import { projectsHandlers } from './projects.service.ts';
import { recognitionHandlers } from './recognition.service.ts';
import { returnReceiptsHandlers } from './return-receipts.service.ts';
import { runsHandlers } from './runs.service.ts';
import { setupHandlers } from './setup.service.ts';
import { spellingHandlers } from './spelling.service.ts';
import { storeHandlers } from './store.service.ts';
import { vaultHandlers } from './vault.service.ts';

/** Every operation's handler. One line for each area. */
export const handlers: Handlers<typeof contract, Reading, Writing, Waiting> = {
  ...openingHandlers,
  ...setupHandlers,
  ...projectsHandlers,
  ...planHandlers,
  ...documentsHandlers,
  ...projectFilesHandlers,
  ...storeHandlers,
  ...spellingHandlers,
  ...directoryHandlers,
  ...dutyHandlers,
  ...activitiesHandlers,
  ...peopleHandlers,
  ...peopleListsHandlers,
  ...peopleMergeHandlers,
  ...peopleImportHandlers,
  ...claimsHandlers,
  ...runsHandlers,
  ...payeesHandlers,
  ...paymentDocumentsHandlers,
  ...recognitionHandlers,
  ...claimPageHandlers,
  ...claimDecisionsHandlers,
  ...claimDocumentsHandlers,
  ...claimQueuesHandlers,
  ...returnReceiptsHandlers,
  ...claimFilesHandlers,
  ...policiesHandlers,
  ...moneyHandlers,
  ...vaultHandlers,
};
