import { useMemo } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import { formatDate, londonDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { offerAgain, type TwoRecords } from './apart.queries.ts';
import { signWords } from './LookAlikes.tsx';
import styles from './merge.module.css';

export type OfferedPair = Output<'people.duplicates'>['pairs'][number];
export type ApartPair = Output<'people.apart'>['pairs'][number];

export const pairId = ({ one, other }: TwoRecords): string => `${one.id} ${other.id}`;
export const pairLabel = ({ one, other }: TwoRecords): string => `${one.name} and ${other.name}`;

const cellOf = ({ name, email, phone }: OfferedPair['one']) => (
  <>
    <span className={styles.name}>{name}</span>
    <br />
    <span className={styles.hint}>
      {[email, phone].filter((words) => words !== '').join(' · ') || 'No e-mail or telephone'}
    </span>
  </>
);

const TWO = [
  {
    id: 'one',
    header: 'One record',
    isRowHeader: true,
    cell: ({ one }: ApartPair | OfferedPair) => cellOf(one),
  },
  { id: 'other', header: 'The other', cell: ({ other }: ApartPair | OfferedPair) => cellOf(other) },
] as const;

export const OFFERED_COLUMNS: readonly TableColumn<OfferedPair>[] = [
  ...TWO,
  { id: 'signs', header: 'What they share', cell: ({ signs }) => signWords(signs) },
];

/** Pairs that were set aside: by whom and when; whoever may change people can have them offered again. */
export const useApartColumns = (mayWrite: boolean): readonly TableColumn<ApartPair>[] =>
  useMemo(
    () => [
      ...TWO,
      {
        id: 'when',
        header: 'Set aside',
        cell: ({ at, by }) => `${formatDate(londonDate(at))}, ${by}`,
      },
      ...(mayWrite
        ? [
            {
              id: 'again',
              header: 'Offer again',
              isHeaderHidden: true,
              align: 'end' as const,
              width: '10rem',
              cell: (pair: ApartPair) => (
                <Button size="sm" onPress={() => void offerAgain([pair])}>
                  Offer again <VisuallyHidden>{pairLabel(pair)}</VisuallyHidden>
                </Button>
              ),
            },
          ]
        : []),
    ],
    [mayWrite],
  );
