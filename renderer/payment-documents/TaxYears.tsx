import { useState } from 'react';
import type { Output } from '../../shared/contract/index.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { plural } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Checkbox } from '../components/Checkbox/Checkbox.tsx';
import { EmptyState } from '../components/EmptyState/EmptyState.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { Answered } from '../data/Answered.tsx';
import { useAsk } from '../data/useAsk.ts';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';
import { Outcome } from '../made-documents/Outcome.tsx';
import styles from './payment-documents.module.css';
import { useMake } from '../made-documents/useMake.ts';

interface TaxYearsProps {
  /** Null: everybody an area paid. */
  readonly participantId: string | null;
  /** Only this area; without it all of them. */
  readonly areaId?: string | undefined;
  readonly prefersLargePrint?: boolean;
}
type Year = Output<'payments.paidYears'>['years'][number];

/** R-117. What was paid in each tax year, expenses and recognition apart, with the statement as Word and as CSV. */
export function TaxYears({ participantId, areaId, prefersLargePrint = false }: TaxYearsProps) {
  const asked = useAsk('payments.paidYears', { participantId });
  // A person who was never paid has no use for an empty panel.
  if (participantId !== null && (asked.value?.years.length ?? 0) === 0) return null;
  return (
    <Panel description="What was paid between 6 April and 5 April, by the day of payment." title="Tax years">
      <Answered asked={asked} waiting="Adding up the tax years">
        {({ years }) => (
          <Years
            participantId={participantId}
            prefersLargePrint={prefersLargePrint}
            years={years.filter((year) => areaId === undefined || year.areaId === areaId)}
          />
        )}
      </Answered>
    </Panel>
  );
}

interface YearsProps {
  readonly participantId: string | null;
  readonly prefersLargePrint: boolean;
  readonly years: readonly Year[];
}

function Years({ participantId, prefersLargePrint, years }: YearsProps) {
  const [largePrint, setLargePrint] = useState(prefersLargePrint);
  if (years.length === 0)
    return (
      <EmptyState isCompact title="Nothing has been paid yet">
        A statement can be made when finance has paid a run.
      </EmptyState>
    );
  return (
    <div className={styles.stack}>
      <Checkbox isSelected={largePrint} label="Large print" onChange={setLargePrint} />
      {years.map((year) => (
        <YearOf
          key={`${year.areaId} ${year.taxYear}`}
          largePrint={largePrint}
          participantId={participantId}
          year={year}
        />
      ))}
    </div>
  );
}

interface YearOfProps {
  readonly year: Year;
  readonly participantId: string | null;
  readonly largePrint: boolean;
}

function YearOf({ year, participantId, largePrint }: YearOfProps) {
  const { areaId, taxYear, parts } = year;
  const word = useChange('payments.exportStatement', { tell: 'caller' });
  const table = useChange('payments.saveStatementTable', { tell: 'caller', quiet: ['save-cancelled'] });
  const { made, failure, take } = useMake();
  const name = yearWords(taxYear);
  const told = table.failure?.code === 'save-cancelled' ? undefined : table.words;
  const saveTable = async (): Promise<void> => {
    const answer = await table.run({ areaId, taxYear, participantId });
    if (answer.ok) addToast({ text: `Saved ${answer.value.fileName}.`, tone: 'success' });
  };
  return (
    <section aria-label={`Tax year ${name}, ${year.areaName}`} className={styles.year}>
      <p className={styles.words}>
        <strong>{name}</strong>, {year.areaName}: recognition {formatMoney(year.recognitionPence)}, expenses{' '}
        {formatMoney(year.expensesPence)}
        {participantId === null && `, ${plural(year.people, 'person', 'people')}`}
      </p>
      <div className={styles.buttons}>
        {Array.from({ length: parts }, (_, part) => (
          <Button
            key={part}
            icon="export"
            isBusy={word.isBusy}
            size="sm"
            onPress={() => void take(word.run({ areaId, taxYear, participantId, part, largePrint }))}
          >
            {`${participantId === null ? 'All statements' : 'Statement'} ${name} (Word)${parts > 1 ? `, file ${part + 1} of ${parts}` : ''}`}
          </Button>
        ))}
        <Button icon="export" isBusy={table.isBusy} size="sm" onPress={() => void saveTable()}>
          {`Table ${name} (CSV)`}
        </Button>
      </div>
      {told && (
        <Callout isAnnounced title={told.what} tone="error">
          {told.todo}
        </Callout>
      )}
      <Outcome namesMissing failure={failure} made={made} reveal="payments.revealDocument" />
    </section>
  );
}

const yearWords = (taxYear: number): string => `${taxYear}/${String(taxYear + 1).slice(-2)}`;
