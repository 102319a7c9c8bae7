import type { DirectoryUsed } from '../../../../shared/domain/directory/shapes.ts';
import { entriesOfProject } from '../../store/directory.store.ts';
import type { Reader } from '../../store/handles.ts';

/** The shared entries a project's rows point to. */
export const directoryUsed = (db: Reader, projectId: string): DirectoryUsed => ({
  stakeholder: entriesOfProject(db, 'stakeholder', projectId),
  insightSource: entriesOfProject(db, 'insightSource', projectId),
  groupNote: entriesOfProject(db, 'groupNote', projectId),
});
