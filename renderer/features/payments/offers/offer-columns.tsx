import { RECOGNITION_STATE_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Link } from '../../../components/Link/Link.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { answerWords, lacksRoute, STATE_TONES } from '../../../recognition/offer-words.ts';
import type { Offer } from '../../../recognition/recognition.ts';
import { Parts } from '../Parts.tsx';
import styles from '../payments.module.css';

/** The queue: who, for what, how much, where it stands. */
export const OFFER_COLUMNS: readonly TableColumn<Offer>[] = [
  {
    id: 'person',
    header: 'Person',
    isRowHeader: true,
    cell: ({ personName, fields, recognitionNo }) => (
      <>
        <Link href={`/people/${fields.participantId}`}>{personName}</Link>
        <p className={styles.hint}>
          <Parts of={[recognitionNo]} />
        </p>
      </>
    ),
    sortValue: ({ personName }) => personName,
  },
  {
    id: 'for',
    header: 'For',
    cell: ({ activityTitle, activityOn, projectReference }) => (
      <>
        {activityTitle}
        <p className={styles.hint}>
          <Parts of={[...(activityOn === null ? [] : [formatDate(activityOn)]), projectReference]} />
        </p>
      </>
    ),
    sortValue: ({ activityOn }) => activityOn ?? '',
  },
  {
    id: 'state',
    header: 'Where it stands',
    cell: (offer) => (
      <>
        <StatusTag tone={STATE_TONES[offer.status]}>{RECOGNITION_STATE_WORDS[offer.status]}</StatusTag>
        <p className={styles.hint}>
          {answerWords(offer)}
          {lacksRoute(offer) ? ' · Tax route not settled' : ''}
        </p>
      </>
    ),
    sortValue: ({ status }) => status,
  },
  {
    id: 'amount',
    header: 'Amount',
    align: 'end',
    cell: ({ payablePence }) => formatMoney(payablePence),
    sortValue: ({ payablePence }) => payablePence,
  },
];
