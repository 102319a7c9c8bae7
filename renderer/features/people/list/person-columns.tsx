import type { Output } from '../../../../shared/contract/index.ts';
import { CAPACITY_WORDS } from '../../../../shared/domain/people/lists.ts';
import { listWords } from '../../../../shared/values/text.ts';
import { PersonName } from '../../../attendance/PersonName.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';

/** A person as the list gives them. */
type Person = Output<'people.search'>['people'][number];

/** What the list shows of each person. It comes sorted by name. */
export const PERSON_COLUMNS: readonly TableColumn<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    width: '30%',
    cell: ({ name, preferredName, flags, under18 }) => (
      <PersonName flags={flags} isUnder18={under18 === 'YES'} name={name} preferredName={preferredName} />
    ),
  },
  {
    id: 'reach',
    header: 'E-mail and telephone',
    cell: ({ email, phone, contact }) => (
      <>
        {[email, phone].filter((words) => words !== '').join(' · ') || '–'}
        {contact === 'WITHDRAWN' && (
          <>
            {' '}
            <StatusTag tone="danger">Does not want to be contacted</StatusTag>
          </>
        )}
      </>
    ),
  },
  {
    id: 'capacities',
    header: 'Takes part as',
    cell: ({ capacities, representedGroup }) =>
      [listWords(capacities.map((id) => CAPACITY_WORDS[id])), representedGroup]
        .filter((words) => words !== '')
        .join(', ') || '–',
  },
  {
    id: 'stay',
    header: 'Stays involved',
    width: '8.5rem',
    cell: ({ stayInvolved }) => (stayInvolved === null ? '–' : stayInvolved === 'YES' ? 'Yes' : 'No'),
  },
];
