import type { CompanionFacts } from '../../../../shared/documents/facts.ts';
import { listVersions } from '../../store/documents.store.ts';
import type { SourceRequest } from './index.ts';

/** Which other documents were made of the project, in any version. */
export const loadCompanions = ({ db, head }: SourceRequest): CompanionFacts => ({
  hasCommunicationsPlan: listVersions(db, head.id, 'D03').length > 0,
});
