import { isAllowed } from '../../../../shared/access/permissions.ts';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { useSetup } from '../../../data/setup.ts';
import { ReceiptDrop } from '../../../receipts/ReceiptDrop.tsx';
import { useClaim } from '../entry/claim-context.ts';
import styles from './decide.module.css';
import type { DecisionDraft, DecisionErrors } from './decision-draft.ts';
import { STEPS, whyNot, type Standing } from './decide-words.ts';

interface ElsewhereFieldsProps {
  readonly step: ApprovalStep;
  readonly standing: Standing;
  readonly draft: DecisionDraft;
  readonly errors: DecisionErrors;
  readonly onChange: (draft: DecisionDraft) => void;
}

/** E49. Who decided, on which day, and the signed form or e-mail that proves it. */
export function ElsewhereFields({ step, standing, draft, errors, onChange }: ElsewhereFieldsProps) {
  const { page } = useClaim();
  const { staff } = useSetup();
  const able = staff.filter(
    (person) =>
      !person.archived &&
      isAllowed(person.roles, STEPS[step].needs) &&
      whyNot(standing, person, false) === '',
  );
  return (
    <>
      {able.length === 0 && (
        <Callout title="Nobody in Settings has the role for this" tone="warning">
          Add the person who decided in Settings, People, and give them the role first.
        </Callout>
      )}
      <SelectField
        isRequired
        error={errors.staffId}
        label="Who decided"
        options={able.map(({ id, name }) => ({ id, label: name }))}
        placeholder="Choose a person"
        value={draft.staffId}
        onChange={(staffId) => onChange({ ...draft, staffId })}
      />
      <DateField
        isRequired
        error={errors.decidedOn}
        label="On which day"
        max={page.facts.today}
        value={draft.decidedOn}
        onChange={(decidedOn) => onChange({ ...draft, decidedOn })}
      />
      {draft.evidence === null ? (
        <div className={styles.evidence}>
          <p className={styles.label}>Signed form or e-mail</p>
          <p className={styles.hint}>A scan or photograph of the form, or the e-mail saved as a PDF.</p>
          <ReceiptDrop
            label="Signed form or e-mail"
            onKept={(id, { name }) => onChange({ ...draft, evidence: { id, name } })}
          />
          {errors.evidence !== undefined && <p className={styles.error}>{errors.evidence}</p>}
        </div>
      ) : (
        <p className={styles.kept}>
          <span>
            Kept as evidence: <strong>{draft.evidence.name}</strong>
          </span>
          <Button size="sm" variant="quiet" onPress={() => onChange({ ...draft, evidence: null })}>
            Choose another file
          </Button>
        </p>
      )}
    </>
  );
}
