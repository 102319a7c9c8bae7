import type { Output } from '../../../shared/contract/index.ts';
import { GROUP_TYPE_WORDS, USE_WORDS } from '../../../shared/domain/stakeholders/lists.ts';
import { listWords } from '../../../shared/values/text.ts';
import type { TableColumn } from '../../components/Table/table-types.ts';

/** A stakeholder as the list gives it. */
export type Entry = Output<'directory.stakeholders'>['entries'][number];

/** What the list shows of each entry. It comes sorted by name. */
export const ENTRY_COLUMNS: readonly TableColumn<Entry>[] = [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    sortValue: ({ name }) => name,
    cell: ({ name }) => name,
  },
  {
    id: 'group',
    header: 'Group',
    sortValue: ({ groupType }) => GROUP_TYPE_WORDS[groupType],
    cell: ({ groupType }) => GROUP_TYPE_WORDS[groupType],
  },
  {
    id: 'organisation',
    header: 'Organisation',
    sortValue: ({ organisation }) => organisation || null,
    cell: ({ organisation }) => organisation || '–',
  },
  {
    id: 'uses',
    header: 'Used for',
    cell: ({ useFor }) => listWords(useFor.map((use) => USE_WORDS[use].toLowerCase())) || '–',
  },
];
