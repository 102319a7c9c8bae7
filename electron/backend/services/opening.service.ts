import type { Handlers } from '../../../shared/contract/define.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { openingContract } from '../../../shared/contract/opening.contract.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import {
  countProjects,
  listAreas,
  listProjects,
  listStaff,
  type ListFilter,
} from '../store/opening.store.ts';

/** What the window needs to know before anything else. */
export const setupFor = ({ db, me, store }: Pick<Reading, 'db' | 'me' | 'store'>): Output<'setup.get'> => ({
  ready: me !== null,
  me,
  areas: [...listAreas(db)],
  staff: [...listStaff(db)],
  readOnly: store.readOnly,
  appVersion: store.appVersion,
});

/** The projects that fit a filter, and how many there are without one. */
export const projectsFor = ({ db }: Pick<Reading, 'db'>, filter: ListFilter): Output<'projects.list'> => ({
  projects: [...listProjects(db, filter)],
  ...countProjects(db),
});

export const openingHandlers: Handlers<typeof openingContract, Reading, Writing, Waiting> = {
  'setup.get': (context) => ok(setupFor(context)),
  'projects.list': (context, filter) => ok(projectsFor(context, filter)),
};
