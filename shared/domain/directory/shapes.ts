import { z } from 'zod';
import { Id, Instant, Version } from '../../values/zod.ts';
import { InsightSource } from '../insight/shapes.ts';
import { GroupNote, Stakeholder } from '../stakeholders/shapes.ts';

/** What all projects share: each entry is typed once, archived when it is no longer wanted, never deleted. */
export const DIRECTORY = {
  stakeholder: Stakeholder,
  insightSource: InsightSource,
  groupNote: GroupNote,
} as const;

export type DirectoryKind = keyof typeof DIRECTORY;
export const DIRECTORY_KINDS = Object.keys(DIRECTORY) as readonly DirectoryKind[] as readonly [
  DirectoryKind,
  ...DirectoryKind[],
];
export type DirectoryFields<K extends DirectoryKind> = Readonly<z.infer<(typeof DIRECTORY)[K]>>;
export type DirectoryEntry<K extends DirectoryKind> = DirectoryFields<K> & {
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
  readonly updatedAt: string;
};

const entry = { id: Id, version: Version, archived: z.boolean(), updatedAt: Instant };
export const StakeholderEntry = Stakeholder.extend(entry);
export const InsightSourceEntry = InsightSource.extend(entry);
export const GroupNoteEntry = GroupNote.extend(entry);

/** The entries one project's rows point to. */
export const DirectoryUsed = z.strictObject({
  stakeholder: z.array(StakeholderEntry),
  insightSource: z.array(InsightSourceEntry),
  /** All of them: the area's own words for the groups. */
  groupNote: z.array(GroupNoteEntry),
});
export type DirectoryUsed = Readonly<z.infer<typeof DirectoryUsed>>;

/** A new entry of each kind before anything is typed into it. */
export const NEW_ENTRIES: { readonly [K in DirectoryKind]: DirectoryFields<K> } = {
  stakeholder: {
    name: '',
    organisation: '',
    contact: '',
    groupType: 'VCSE',
    useFor: [],
    groupsReached: [],
    preferredContact: null,
    preferredLevel: null,
    costToPartnerPence: null,
    note: '',
  },
  insightSource: {
    title: '',
    sourceType: 'LOCAL_SURVEY',
    owner: '',
    dateGathered: null,
    link: '',
    reach: 'LOCAL',
    validatedLocally: null,
    whatItSays: '',
    groupsHeard: [],
  },
  groupNote: { groupType: 'PPG', who: '', useForWords: '', caution: '' },
};
