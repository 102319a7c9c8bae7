import type { Handlers } from '../../../shared/contract/define.ts';
import type { openingContract } from '../../../shared/contract/opening.contract.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { countProjects, listProjects } from '../store/projects.store.ts';
import { listAreas, listStaff } from '../store/setup.store.ts';

export const openingHandlers: Handlers<typeof openingContract, Reading, Writing, Waiting> = {
  'setup.get': ({ db, me, store }) =>
    ok({
      ready: me !== null,
      me,
      areas: [...listAreas(db)],
      staff: [...listStaff(db)],
      readOnly: store.readOnly,
      appVersion: store.appVersion,
    }),

  'projects.list': ({ db }, filter) => ok({ projects: [...listProjects(db, filter)], ...countProjects(db) }),
};
