import { GROUP_WORDS } from '../../../shared/domain/equality/groups.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import { INSIGHT_TYPE_WORDS } from '../../../shared/domain/insight/lists.ts';
import { ageWords, isOld, unansweredOf, type UsedSource } from '../../../shared/domain/insight/sources.ts';
import { elementOf, rowLink } from '../../../shared/domain/plan/form/places.ts';
import { formatDateShort, type IsoDate } from '../../../shared/values/dates.ts';
import { hasText, plural } from '../../../shared/values/text.ts';
import { Link } from '../../components/Link/Link.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { fewOf } from './used-sources.ts';
import styles from './insight.module.css';

interface Shown {
  readonly oldAfterMonths: number;
  readonly today: IsoDate;
  readonly findings: readonly Finding[];
  readonly onOpen: (useId: string) => void;
}

/** The columns of D01 §4, with what is worth a second look beside the title. */
export const sourceColumns = ({
  oldAfterMonths,
  today,
  findings,
  onOpen,
}: Shown): readonly TableColumn<UsedSource>[] => [
  {
    id: 'source',
    header: 'Source',
    cell: ({ use, source }) => (
      <div id={elementOf(rowLink('insightUse', use.id))}>
        <Link isStandalone onPress={() => onOpen(use.id)}>
          {source.title}
        </Link>
        <p className={styles.small}>{INSIGHT_TYPE_WORDS[source.sourceType]}</p>
        <div className={styles.tags}>
          {use.isPriorExercise && <PriorTag left={unansweredOf(use).length} />}
          {findings.some(({ rule, subject }) => rule === 'R-038' && subject === use.id) && (
            <StatusTag icon="info" tone="info">
              Not tested here yet
            </StatusTag>
          )}
          {use.stillRelevant === 'NO' && <StatusTag tone="warning">No longer holds</StatusTag>}
        </div>
      </div>
    ),
    sortValue: ({ source }) => source.title,
    isRowHeader: true,
    width: '24%',
  },
  {
    id: 'date',
    header: 'Date',
    cell: ({ source }) =>
      source.dateGathered === null ? (
        <None words="No date" />
      ) : (
        <>
          {formatDateShort(source.dateGathered)}
          <p className={styles.small}>{ageWords(source, today)}</p>
          {isOld(source, oldAfterMonths, today) && (
            <StatusTag icon="clock" tone="warning">
              Older than {plural(oldAfterMonths, 'month')}
            </StatusTag>
          )}
        </>
      ),
    sortValue: ({ source }) => source.dateGathered,
    width: '15%',
  },
  {
    id: 'says',
    header: 'What it tells us',
    cell: ({ source }) => <Words text={source.whatItSays} />,
    width: '24%',
  },
  {
    id: 'groups',
    header: 'Groups heard',
    cell: ({ source }) =>
      source.groupsHeard.length === 0 ? (
        <None words="None noted" />
      ) : (
        fewOf(source.groupsHeard.map((code) => GROUP_WORDS[code]))
      ),
    width: '17%',
  },
  { id: 'gaps', header: 'Gaps', cell: ({ use }) => <Words text={use.gaps} />, width: '20%' },
];

function PriorTag({ left }: { readonly left: number }) {
  return left === 0 ? (
    <StatusTag tone="success">Earlier exercise</StatusTag>
  ) : (
    <StatusTag icon="warning" tone="warning">
      Earlier exercise: {left} of 7 to answer
    </StatusTag>
  );
}

const Words = ({ text }: { readonly text: string }) =>
  hasText(text) ? <div className={styles.clamp}>{text}</div> : <None words="Not answered" />;
export const None = ({ words }: { readonly words: string }) => <span className={styles.none}>{words}</span>;
