import { stakeholdersOf } from '../../../../shared/documents/from-plan/stakeholders.ts';
import type { Drawing } from '../../../../shared/documents/model.ts';
import { drawMapWithLegend } from '../../../../shared/documents/pictures/stakeholder-map.ts';
import type { Reading } from '../../context.ts';
import { readProject } from '../../documents/sources/read-project.ts';
import { findHead } from '../../store/projects.store.ts';

export interface ComposedMap {
  readonly drawing: Drawing;
  readonly fileName: string;
}

/** The stakeholder map as it stands today, with its legend; undefined when there is no such project. */
export function composeMap(
  { db, documentDate }: Pick<Reading, 'db' | 'documentDate'>,
  projectId: string,
): ComposedMap | undefined {
  const head = findHead(db, projectId);
  if (!head) return undefined;
  const { placed } = stakeholdersOf(readProject(db, head, documentDate));
  return {
    drawing: drawMapWithLegend(placed),
    fileName: `${head.reference}_stakeholder-map_${documentDate}.png`,
  };
}
