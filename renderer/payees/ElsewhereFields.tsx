import { londonDate, nowInstant } from '../../shared/values/dates.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { DateField } from '../components/DateField/DateField.tsx';
import { SelectField } from '../components/SelectField/SelectField.tsx';
import type { Staff } from '../data/setup.ts';
import { ReceiptDrop } from '../receipts/ReceiptDrop.tsx';
import type { Elsewhere } from './elsewhere.ts';

interface ElsewhereFieldsProps {
  /** Who may have decided. */
  readonly able: readonly Staff[];
  /** What they did: "Who decided". */
  readonly who: string;
  /** What to do when nobody may. */
  readonly nobody: string;
  readonly given: Elsewhere;
  readonly isTried: boolean;
  readonly onChange: (given: Elsewhere) => void;
}

/** E49. Who decided on paper or by e-mail, on which day, and the file that proves it. */
export function ElsewhereFields({ able, who, nobody, given, isTried, onChange }: ElsewhereFieldsProps) {
  const { staffId, decidedOn, evidence } = given;
  return (
    <>
      {able.length === 0 && (
        <Callout title="Nobody in Settings can have decided this" tone="warning">
          {nobody}
        </Callout>
      )}
      <SelectField
        isRequired
        error={isTried && staffId === null ? 'Choose who it was.' : undefined}
        label={who}
        options={able.map(({ id, name }) => ({ id, label: name }))}
        placeholder="Choose a person"
        value={staffId}
        onChange={(id) => onChange({ ...given, staffId: id })}
      />
      <DateField
        isRequired
        error={isTried && decidedOn === null ? 'Fill in the day on the form or the e-mail.' : undefined}
        label="On which day"
        max={londonDate(nowInstant())}
        value={decidedOn}
        onChange={(day) => onChange({ ...given, decidedOn: day })}
      />
      {evidence === null ? (
        <>
          <p>The signed form or the e-mail that proves it:</p>
          <ReceiptDrop
            label="Signed form or e-mail"
            of="proofs"
            onKept={(id, { name }) => onChange({ ...given, evidence: { id, name } })}
          />
          {isTried && <p role="alert">Add the signed form or the e-mail.</p>}
        </>
      ) : (
        <p>
          Kept as evidence: <strong>{evidence.name}</strong>{' '}
          <Button size="sm" variant="quiet" onPress={() => onChange({ ...given, evidence: null })}>
            Choose another file
          </Button>
        </p>
      )}
    </>
  );
}
