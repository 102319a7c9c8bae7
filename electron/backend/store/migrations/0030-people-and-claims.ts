import { CLAIMS_TABLES } from './0030/claims.ts';
import { CLAIM_DOCUMENT_TABLES } from './0030/documents.ts';
import { PEOPLE_TABLES, UNDO_TABLES } from './0030/people.ts';
import { POLICY_TABLES } from './0030/policies.ts';
import { VAULT_TABLES } from './0030/vault.ts';
import type { Migration } from './step.ts';

/** The people who take part, the policies of the areas, claims with their receipts and decisions. */
export const peopleAndClaims: Migration = {
  id: 30,
  name: 'people-and-claims',
  up: (db) => {
    // Tables may point to others that come later in the list: SQLite looks only when rows are written.
    db.exec(
      [
        ...UNDO_TABLES,
        ...PEOPLE_TABLES,
        ...POLICY_TABLES,
        ...VAULT_TABLES,
        ...CLAIMS_TABLES,
        ...CLAIM_DOCUMENT_TABLES,
      ].join('\n'),
    );
  },
};
