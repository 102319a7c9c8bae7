import type { DirectoryKind } from '../directory/shapes.ts';
import type { RowFields, RowKind } from './shapes.ts';

/** What the fields of a row may point to: another row of the same project, or an entry all projects share. */
export type LinkTarget = RowKind | DirectoryKind;

type Links = {
  readonly [K in RowKind]?: { readonly [F in keyof RowFields<K> & string]?: LinkTarget };
};

/** Every field that holds the id of a row or of a directory entry (or a list of them), and what it points to. */
export const ROW_LINKS: Links = {
  insightUse: { sourceId: 'insightSource' },
  eiaGroup: { evidenceIds: 'insightUse', activityIds: 'activity' },
  eiaAction: { groupIds: 'eiaGroup' },
  projectStakeholder: { stakeholderId: 'stakeholder', activityIds: 'activity' },
  stakeholderPosition: { projectStakeholderId: 'projectStakeholder' },
  contactEntry: { projectStakeholderId: 'projectStakeholder' },
  activity: { groupIds: 'eiaGroup', projectStakeholderIds: 'projectStakeholder' },
  checklistItem: { activityId: 'activity' },
  surveyQuestion: { activityId: 'activity' },
  activityReach: { activityId: 'activity', groupId: 'eiaGroup' },
  theme: { activityIds: 'activity', groupIds: 'eiaGroup' },
};

/** The link fields of one kind of row: field name and target. */
export const linksOf = (kind: RowKind): readonly (readonly [string, LinkTarget])[] =>
  Object.entries<LinkTarget>((ROW_LINKS[kind] ?? {}) as Readonly<Record<string, LinkTarget>>);
