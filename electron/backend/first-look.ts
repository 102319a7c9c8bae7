import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { isAllowed } from '../../shared/access/permissions.ts';
import { FIRST_LIST } from '../../shared/contract/first-questions.ts';
import { ok } from '../../shared/values/result.ts';
import { projectsFor, setupFor } from './services/opening.service.ts';
import { openForReading, schemaVersion } from './store/connection.ts';
import { getMe } from './store/opening.store.ts';
import { STORE_FILE } from './store/store-file.ts';
import { NEWEST_VERSION } from './store/version.gen.ts';

/**
 * Answers what the window asks first (`first-questions.ts`), by the name of the question, as JSON: from a store that
 * needs nothing done to it, opened for reading and closed again. Null when there is anything else to do or to say (no
 * store yet, one of another version, nobody set up): the back end does and says that. Throws when the file is in trouble.
 *
 * It goes past the router, because reading what every question is checked by takes longer than answering these two:
 * the questions are ours and not the window's, and a test holds the answers against the router's (ADR 0010).
 */
export function lookFirst(folder: string, appVersion: string): ReadonlyMap<string, string> | null {
  const file = join(folder, STORE_FILE);
  // What cannot be written is opened, and told, by the back end.
  accessSync(file, constants.W_OK);
  const connection = openForReading(folder);
  try {
    if (schemaVersion(connection) !== NEWEST_VERSION) return null;
    const db = { connection };
    const me = getMe(db);
    if (!isAllowed(me?.roles ?? [], 'projects:read')) return null;
    const store = { folder, file, readOnly: false, schemaVersion: NEWEST_VERSION, appVersion };
    return new Map([
      ['setup.get', JSON.stringify(ok(setupFor({ db, me, store })))],
      ['projects.list', JSON.stringify(ok(projectsFor({ db }, FIRST_LIST)))],
    ]);
  } finally {
    connection.close();
  }
}
