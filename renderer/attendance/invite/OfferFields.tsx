import type { ClaimsFields } from '../../../shared/domain/claims/shapes.ts';
import { checkOfferTold } from '../../../shared/domain/people/attendance.ts';
import { FieldNotes } from '../../answers/fields/FieldNotes.tsx';
import { DateField } from '../../components/DateField/DateField.tsx';
import { TextArea } from '../../components/TextArea/TextArea.tsx';
import type { TriValue } from '../../components/TriField/TriField.tsx';
import { TriField } from '../../components/TriField/TriField.tsx';
import styles from '../attendance.module.css';

export type OfferValues = Pick<
  ClaimsFields<'attendance'>,
  'offerText' | 'expensesOffered' | 'recognitionOffered' | 'invitedOn' | 'offerToldOn' | 'needsAskedOn'
>;

const DATES = [
  { key: 'invitedOn', label: 'Invited on' },
  { key: 'offerToldOn', label: 'Told the offer on' },
  { key: 'needsAskedOn', label: 'Asked what they need on' },
] as const;

interface OfferFieldsProps {
  readonly value: OfferValues;
  readonly onChange: (value: OfferValues) => void;
}

/** What the people chosen are offered, and when they were told. A blank offer is warned about. */
export function OfferFields({ value, onChange }: OfferFieldsProps) {
  const set =
    <Key extends keyof OfferValues>(key: Key) =>
    (part: OfferValues[Key]): void =>
      onChange({ ...value, [key]: part });
  const findings = checkOfferTold({ ...value, reply: null, repliedOn: null, came: null });
  return (
    <div className={styles.grid}>
      <div className={styles.whole}>
        <TextArea
          hint="What is covered and what is paid. Tell people before they agree to take part."
          label="The offer"
          rows={2}
          value={value.offerText}
          onChange={set('offerText')}
        />
        <FieldNotes findings={findings} />
      </div>
      <div className={styles.half}>
        <TriField
          label="Expenses offered"
          value={toTri(value.expensesOffered)}
          onChange={(answer) => set('expensesOffered')(fromTri(answer))}
        />
      </div>
      <div className={styles.half}>
        <TriField
          label="Thank-you payment offered"
          value={toTri(value.recognitionOffered)}
          onChange={(answer) => set('recognitionOffered')(fromTri(answer))}
        />
      </div>
      {DATES.map(({ key, label }) => (
        <div key={key} className={styles.third}>
          <DateField
            label={label}
            value={value[key]}
            onChange={(day, { kind }) => {
              if (kind === 'valid' || kind === 'empty') set(key)(day);
            }}
          />
        </div>
      ))}
    </div>
  );
}

type Stored = OfferValues['expensesOffered'];
const toTri = (stored: Stored): TriValue => (stored === null ? null : stored === 'YES' ? 'yes' : 'no');
const fromTri = (answer: TriValue): Stored => (answer === null ? null : answer === 'yes' ? 'YES' : 'NO');
