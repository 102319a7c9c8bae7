import { useQueryClient } from '@tanstack/react-query';
import { REPLIES, REPLY_WORDS } from '../../shared/domain/claims/lists.ts';
import { cameWhole, checkOfferTold } from '../../shared/domain/people/attendance.ts';
import { checkNeedsMet } from '../../shared/domain/people/needs.ts';
import type { Finding } from '../../shared/domain/findings.ts';
import type { FieldValue } from '../../shared/domain/plan/shapes.ts';
import { londonDate, nowInstant } from '../../shared/values/dates.ts';
import { EntryAnswer, type EntryField } from '../answers/directory/EntryAnswer.tsx';
import type { Entry } from '../answers/directory/families.ts';
import { useEntry } from '../answers/directory/useEntry.ts';
import { Button } from '../components/Button/Button.tsx';
import { IconButton } from '../components/IconButton/IconButton.tsx';
import { RadioGroup } from '../components/RadioGroup/RadioGroup.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden/VisuallyHidden.tsx';
import type { Line } from './attendance-changes.ts';
import { AttendanceDetails } from './AttendanceDetails.tsx';
import { ClaimCell } from './ClaimCell.tsx';
import { changeEntryNow } from './entry-steps.ts';
import { flagsOf, PersonName } from './PersonName.tsx';
import styles from './attendance.module.css';

interface AttendanceRowProps {
  readonly line: Line;
  readonly whole: number | null;
  readonly isReadOnly: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const REPLY_OPTIONS = REPLIES.map((id) => ({ id, label: REPLY_WORDS[id] }));
const CAME_OPTIONS = [
  { id: 'YES', label: 'Yes' },
  { id: 'NO', label: 'No' },
];
/** A day has no more minutes, and no activity is longer. */
const MINUTES: EntryField<'attendance'> = {
  key: 'minutes',
  label: 'Minutes',
  input: { kind: 'number', min: 0, max: 1440 },
  span: 6,
};

/** What the rules say about one person at an activity. */
export const findingsOf = ({ person, met }: Line, entry: Entry<'attendance'>): readonly Finding[] => [
  ...checkOfferTold(entry),
  ...checkNeedsMet(entry, person.needs, met),
];

/** One person at an activity: the answer, whether they came and for how long, the claim. */
export function AttendanceRow({ line, whole, isReadOnly, isOpen, onToggle }: AttendanceRowProps) {
  const client = useQueryClient();
  const entry = useEntry('attendance', line.entry.id, line.entry);
  if (!entry || entry.archived) return null;
  const { person } = line;
  const save = (after: Readonly<Record<string, FieldValue>>, label: string): void =>
    void changeEntryNow(client, { kind: 'attendance', id: entry.id }, after, label);
  const came = (id: string): void =>
    save(id === 'YES' ? cameWhole(entry, whole) : { came: 'NO', minutes: null }, 'Say who came');
  const findings = findingsOf(line, entry);
  return (
    <>
      <tr className={isOpen ? styles.open : undefined}>
        <th className={styles.name} scope="row">
          <PersonName
            flags={flagsOf(person.needs)}
            isArchived={person.archived}
            isUnder18={person.under18 === 'YES'}
            name={person.name}
            personId={person.id}
            preferredName={person.preferredName}
          />
          {findings.length > 0 && (
            <div className={styles.settle}>
              <Button icon="warning" size="sm" variant="quiet" onPress={onToggle}>
                {findings.length} to settle <VisuallyHidden>for {person.name}</VisuallyHidden>
              </Button>
            </div>
          )}
        </th>
        <td className={styles.cell} data-label="Answer">
          {entry.invitedOn === null && entry.reply === null ? (
            <span className={styles.hint}>Not invited</span>
          ) : (
            <RadioGroup
              isLabelHidden
              isReadOnly={isReadOnly}
              label={`Answer: ${person.name}`}
              layout="segmented"
              options={REPLY_OPTIONS}
              value={entry.reply}
              onChange={(reply) =>
                save(
                  { reply, repliedOn: entry.repliedOn ?? londonDate(nowInstant()) },
                  'Write down an answer',
                )
              }
            />
          )}
        </td>
        <td className={styles.cell} data-label="Came">
          <RadioGroup
            isLabelHidden
            isReadOnly={isReadOnly}
            label={`Came: ${person.name}`}
            layout="segmented"
            options={CAME_OPTIONS}
            value={entry.came}
            onChange={came}
          />
        </td>
        <td className={`${styles.cell ?? ''} ${styles.minutes ?? ''}`} data-label="Minutes">
          <EntryAnswer
            entry={entry}
            field={{ ...MINUTES, label: `Minutes: ${person.name}` }}
            isReadOnly={isReadOnly}
            kind="attendance"
          />
        </td>
        <td className={styles.claim} data-label="Claim">
          <ClaimCell isReadOnly={isReadOnly} line={line} />
        </td>
        <td className={styles.tools}>
          <IconButton
            icon={isOpen ? 'chevronUp' : 'chevronDown'}
            label={`${isOpen ? 'Close details' : 'Details'} for ${person.name}`}
            size="sm"
            onPress={onToggle}
          />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td className={styles.details} colSpan={6}>
            <AttendanceDetails entry={entry} findings={findings} isReadOnly={isReadOnly} line={line} />
          </td>
        </tr>
      )}
    </>
  );
}
