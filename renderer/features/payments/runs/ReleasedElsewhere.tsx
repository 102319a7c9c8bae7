import { isAllowed } from '../../../../shared/access/permissions.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { useSetup } from '../../../data/setup.ts';
import { ReceiptDrop } from '../../../receipts/ReceiptDrop.tsx';
import type { GivenElsewhere } from './given-elsewhere.ts';

interface ReleasedElsewhereProps {
  readonly given: GivenElsewhere;
  /** Whoever prepared the run is not asked. */
  readonly preparedById: string;
  readonly isTried: boolean;
  readonly onChange: (given: GivenElsewhere) => void;
}

/** E49. Who released a run on paper or by e-mail, on which day, and the file that proves it. */
export function ReleasedElsewhere({ given, preparedById, isTried, onChange }: ReleasedElsewhereProps) {
  const { staff } = useSetup();
  const { staffId, decidedOn, evidence } = given;
  const able = staff.filter(
    ({ id, archived, roles }) => !archived && id !== preparedById && isAllowed(roles, 'payments:release'),
  );
  return (
    <>
      {able.length === 0 && (
        <Callout title="Nobody in Settings has the role for this" tone="warning">
          Add the person who released it in Settings, People, and give them the role “Payment releaser”.
        </Callout>
      )}
      <SelectField
        isRequired
        error={isTried && staffId === null ? 'Say who released it.' : undefined}
        label="Who released it"
        options={able.map(({ id, name }) => ({ id, label: name }))}
        placeholder="Choose a person"
        value={staffId}
        onChange={(id) => onChange({ ...given, staffId: id })}
      />
      <DateField
        isRequired
        error={isTried && decidedOn === null ? 'Say on which day.' : undefined}
        label="On which day"
        max={londonDate(nowInstant())}
        value={decidedOn}
        onChange={(day) => onChange({ ...given, decidedOn: day })}
      />
      {evidence === null && <p>Their signed form or e-mail proves it. Keep it here:</p>}
      {evidence === null ? (
        <ReceiptDrop
          label="Signed form or e-mail"
          of="proofs"
          onKept={(id, { name }) => onChange({ ...given, evidence: { id, name } })}
        />
      ) : (
        <p>
          Kept as evidence: <strong>{evidence.name}</strong>
        </p>
      )}
      {isTried && evidence === null && <p role="alert">Add the signed form or the e-mail.</p>}
    </>
  );
}
