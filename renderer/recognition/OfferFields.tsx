import { METHOD_WORDS } from '../../shared/domain/activities/lists.ts';
import {
  recognitionWith,
  type OfferWarning,
  type YearTotals as Totals,
} from '../../shared/domain/payments/offer.ts';
import { minutesWords } from '../../shared/domain/people/attendance.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { Callout } from '../components/Callout/Callout.tsx';
import { DateField } from '../components/DateField/DateField.tsx';
import { MoneyField } from '../components/MoneyField/MoneyField.tsx';
import { NumberField } from '../components/NumberField/NumberField.tsx';
import { FormRow } from '../components/PageLayout/FormRow.tsx';
import { SelectField } from '../components/SelectField/SelectField.tsx';
import { TextArea } from '../components/TextArea/TextArea.tsx';
import { withBasis, withMinutes, type OfferDraft, type OfferErrors } from './offer-draft.ts';
import { rateWords } from './offer-words.ts';
import type { OfferFacts } from './recognition.ts';
import styles from './recognition.module.css';
import { YearTotals } from './YearTotals.tsx';

interface OfferFieldsProps {
  readonly draft: OfferDraft;
  readonly errors: OfferErrors;
  readonly facts: OfferFacts;
  readonly warnings: readonly OfferWarning[];
  /** What the offer that is changed counts for in the year already; 0 for a new one. */
  readonly keptPence: number;
  readonly onChange: (draft: OfferDraft) => void;
}

const BY_HAND = 'by-hand';
const DAY_MINUTES = 1440;

/** R-113, R-117. What was given, what the policy gives for it, and what the year comes to, before the offer is made. */
export function OfferFields(props: OfferFieldsProps) {
  const { draft, errors, facts, warnings, keptPence, onChange } = props;
  return (
    <>
      <p>{sessionWords(facts)}</p>
      <YearTotals totals={facts.totals} />
      {draft.offeredPence !== null && (
        <p className={styles.hint}>
          With this offer, recognition comes to{' '}
          {formatMoney(recognitionWith(withoutKept(facts, keptPence), draft.offeredPence))} in the tax year.
        </p>
      )}
      {facts.policy === null && (
        <Callout title="The area has no policy for this day" tone="warning">
          Type the amount, and say where it comes from.
        </Callout>
      )}
      <Basis {...props} />
      <FormRow>
        <MoneyField
          isRequired
          error={errors.offeredPence}
          label="Amount offered"
          value={draft.offeredPence}
          onChange={(offeredPence, { kind }) => {
            if (kind === 'valid' || kind === 'empty') onChange({ ...draft, offeredPence });
          }}
        />
        <DateField
          isRequired
          error={errors.offerMadeOn}
          hint="People are told the amount before they agree."
          label="Told on"
          max={facts.today}
          value={draft.offerMadeOn}
          onChange={(offerMadeOn) => onChange({ ...draft, offerMadeOn })}
        />
      </FormRow>
      {warnings.map(({ rule, words }) => (
        <Callout key={rule} title={words} tone="warning">
          {rule === 'R-121' ? 'They named this limit themselves. Ask what they would like.' : `Rule ${rule}`}
        </Callout>
      ))}
      {warnings.some(({ needsReason }) => needsReason) && (
        <TextArea
          isRequired
          error={errors.offerReason}
          label="Why it is offered all the same"
          rows={2}
          value={draft.offerReason}
          onChange={(offerReason) => onChange({ ...draft, offerReason })}
        />
      )}
    </>
  );
}

function Basis({ draft, facts, onChange }: OfferFieldsProps) {
  const rates = facts.policy?.rates ?? [];
  const unit = rates.find(({ id }) => id === draft.rateRowId)?.unit;
  const { rateRowId, minutes, units } = draft;
  const options = [
    ...rates.map((rate) => ({
      id: rate.id,
      label: `${rateWords(rate)}: ${formatMoney(rate.amountPence)}`,
      ...(rate.includesPreparation ? { description: 'Preparation is included.' } : {}),
    })),
    { id: BY_HAND, label: 'Another amount' },
  ];
  return (
    <FormRow>
      <NumberField
        hint={
          facts.attendedMinutes === null
            ? 'Nobody has written down how long yet.'
            : 'As on the attendance list.'
        }
        label="Time given"
        max={DAY_MINUTES}
        min={0}
        suffix="minutes"
        value={minutes}
        width="sm"
        onChange={(value, { kind }) => {
          if (kind === 'valid' || kind === 'empty') onChange(withMinutes(draft, value, facts));
        }}
      />
      <SelectField
        label={facts.policy === null ? 'Rate' : `Rate of “${facts.policy.title}”`}
        options={options}
        value={rateRowId ?? BY_HAND}
        onChange={(id) =>
          onChange(withBasis(draft, { minutes, units, rateRowId: id === BY_HAND ? null : id }, facts))
        }
      />
      {(unit === 'PER_TASK' || unit === 'PER_SESSION') && (
        <NumberField
          label={unit === 'PER_TASK' ? 'Tasks' : 'Sessions'}
          min={1}
          value={units ?? 1}
          width="xs"
          onChange={(value, { kind }) => {
            if (kind === 'valid') onChange(withBasis(draft, { minutes, rateRowId, units: value }, facts));
          }}
        />
      )}
    </FormRow>
  );
}

const withoutKept = ({ totals }: OfferFacts, keptPence: number): Totals => ({
  ...totals,
  recognitionWaitingPence: totals.recognitionWaitingPence - keptPence,
});

/** `Focus group at the library, 3 June 2026. Came, 2 hours.` */
function sessionWords({ activityTitle, method, on, came, attendedMinutes }: OfferFacts): string {
  const there =
    came === 'YES'
      ? `Came${attendedMinutes === null ? '' : `, ${minutesWords(attendedMinutes)}`}.`
      : came === 'NO'
        ? 'Did not come.'
        : 'Nobody has written down yet whether they came.';
  return `${activityTitle.trim() || METHOD_WORDS[method]}, ${formatDate(on)}. ${there}`;
}
