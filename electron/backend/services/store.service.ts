import { statSync } from 'node:fs';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { storeContract } from '../../../shared/contract/store.contract.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { listProblems } from '../store/backup.ts';
import { sqliteVersion } from '../store/connection.ts';
import { countProjects } from '../store/opening.store.ts';
import { backUpInto } from './support/back-up.ts';

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

export const storeHandlers: Handlers<typeof storeContract, Reading, Writing, Waiting> = {
  'store.status': ({ db, store }) => {
    const { active, archived } = countProjects(db);
    return ok({
      folder: store.folder,
      schemaVersion: store.schemaVersion,
      sqliteVersion: sqliteVersion(db.connection),
      readOnly: store.readOnly,
      // What was written last lies in the write-ahead log until SQLite folds it in.
      sizeBytes: sizeOf(store.file) + sizeOf(`${store.file}-wal`),
      projects: active + archived,
    });
  },

  'store.verify': async ({ read }) => ok({ problems: [...read(({ db }) => listProblems(db.connection))] }),

  'store.backup': async (context) => {
    const saved = await context.platform.saveFolder({
      name: `engagement-desk-backup_${londonDate(context.now)}`,
      fill: (folder) => backUpInto(context, folder),
    });
    return saved.ok ? ok({ folderName: saved.value.folderName, ...saved.value.value }) : saved;
  },
};
