import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { COSTS_MET_ELSEWHERE } from '../../shared/domain/people/attendance.ts';
import { CONTACT_WAY_WORDS } from '../../shared/domain/people/lists.ts';
import type { Finding } from '../../shared/domain/findings.ts';
import { londonDate, nowInstant } from '../../shared/values/dates.ts';
import { hasText } from '../../shared/values/text.ts';
import { EntryAnswer, type EntryField } from '../answers/directory/EntryAnswer.tsx';
import { archiveEntry } from '../answers/directory/entry-changes.ts';
import type { Entry } from '../answers/directory/families.ts';
import { FieldNotes } from '../answers/fields/FieldNotes.tsx';
import { Button } from '../components/Button/Button.tsx';
import { startClaim, type Line } from './attendance-changes.ts';
import { changeEntryNow } from './entry-steps.ts';
import { NeedAnswers } from './NeedAnswers.tsx';
import styles from './attendance.module.css';

interface AttendanceDetailsProps {
  readonly line: Line;
  readonly entry: Entry<'attendance'>;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
}

type Field = EntryField<'attendance'>;
const TRI = { kind: 'tri' } as const;
const DATE = { kind: 'date' } as const;
const OFFER: readonly (Field & { readonly className: string | undefined })[] = [
  {
    key: 'offerText',
    label: 'The offer, as they were told',
    hint: 'What is covered and what is paid.',
    input: { kind: 'longText', rows: 2 },
    span: 6,
    className: styles.whole,
  },
  { key: 'expensesOffered', label: 'Expenses offered', input: TRI, span: 3, className: styles.half },
  {
    key: 'recognitionOffered',
    label: 'Thank-you payment offered',
    input: TRI,
    span: 3,
    className: styles.half,
  },
  { key: 'invitedOn', label: 'Invited on', input: DATE, span: 2, className: styles.third },
  { key: 'offerToldOn', label: 'Told the offer on', input: DATE, span: 2, className: styles.third },
  { key: 'repliedOn', label: 'Answered on', input: DATE, span: 2, className: styles.third },
];
const ASKED: Field = { key: 'needsAskedOn', label: 'Asked what they need on', input: DATE, span: 2 };
const NOTE: Field = { key: 'note', label: 'Note', input: { kind: 'longText', rows: 2 }, span: 6 };

/** What one person was offered and needs, what is still to settle, and what else can be done. */
export function AttendanceDetails({ line, entry, findings, isReadOnly }: AttendanceDetailsProps) {
  const { person } = line;
  const shared = { kind: 'attendance', entry, isReadOnly } as const;
  const reach = [
    person.preferredContact === null
      ? ''
      : `Likes ${CONTACT_WAY_WORDS[person.preferredContact].toLowerCase()}`,
    person.phone,
    person.email,
  ].filter((words) => words !== '');
  return (
    <div className={styles.detailBox}>
      {reach.length > 0 && <p className={styles.hint}>{reach.join(' · ')}</p>}
      <FieldNotes findings={[...findings, ...beforeClaim(line)]} />
      <div className={styles.grid}>
        {OFFER.map(({ className, ...field }) => (
          <div key={field.key} className={className}>
            <EntryAnswer {...shared} field={field} />
          </div>
        ))}
      </div>
      <section aria-label={`What ${person.name} needs`}>
        <h3 className={styles.subtitle}>What they need</h3>
        <div className={styles.row}>
          <EntryAnswer {...shared} field={ASKED} />
          {!isReadOnly && entry.needsAskedOn === null && <AskedToday entryId={entry.id} />}
        </div>
        <NeedAnswers isReadOnly={isReadOnly} line={line} />
      </section>
      <EntryAnswer {...shared} field={NOTE} />
      {!isReadOnly && <Tools line={line} />}
    </div>
  );
}

/** R-084, E19. Said before a claim is started: another pays, or somebody under 18 has nobody who answers for them. */
const beforeClaim = ({ person }: Line): readonly Finding[] => [
  ...(person.employedCostsMet === 'YES'
    ? [{ rule: 'R-084', level: 'prompt', field: 'attendance', words: COSTS_MET_ELSEWHERE } as const]
    : []),
  ...(person.under18 === 'YES' && !hasText(person.guardian)
    ? [{ rule: 'R-080', level: 'prompt', field: 'attendance', words: GUARDIAN_FIRST } as const]
    : []),
];

const GUARDIAN_FIRST =
  'Under 18: name a parent or guardian on their own page before anything is paid or agreed to.';

function AskedToday({ entryId }: { readonly entryId: string }) {
  const client = useQueryClient();
  const ask = (): void =>
    void changeEntryNow(
      client,
      { kind: 'attendance', id: entryId },
      { needsAskedOn: londonDate(nowInstant()) },
      'Asked about needs',
    );
  return (
    <Button size="sm" onPress={ask}>
      Asked today
    </Button>
  );
}

function Tools({ line: { entry, person, claims } }: { readonly line: Line }) {
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const again = async (): Promise<void> => {
    const id = await startClaim({ activityId: entry.activityId, participantId: person.id });
    if (id !== undefined) goTo(`/claims/${id}`);
  };
  const remove = (): void =>
    void archiveEntry(client, { kind: 'attendance', id: entry.id }, { archived: true, title: person.name });
  return (
    <div className={styles.row}>
      {claims.length > 0 && (
        <Button icon="money" size="sm" onPress={() => void again()}>
          Start another claim
        </Button>
      )}
      <span className={styles.end}>
        {claims.length === 0 ? (
          <Button icon="delete" size="sm" variant="quiet" onPress={remove}>
            Take off this list
          </Button>
        ) : (
          <span className={styles.hint}>Somebody with a claim stays on the list.</span>
        )}
      </span>
    </div>
  );
}
