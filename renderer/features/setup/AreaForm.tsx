import type { SyntheticEvent } from 'react';
import type { AreaDetails } from '../../../shared/domain/setup/shapes.ts';
import type { Area } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { useForm, type FormErrors } from '../../state/use-form.ts';
import { AreaContactFields } from './AreaContactFields.tsx';
import { AreaNameFields } from './AreaNameFields.tsx';
import { AreaRuleFields } from './AreaRuleFields.tsx';
import { checkArea } from './checks.ts';
import { FailureNote } from './FailureNote.tsx';
import { NEW_AREA } from './new-details.ts';
import { useSaveArea } from './setup.queries.ts';
import styles from './settings.module.css';

export type AreaFormProps = {
  /** The area to change; absent for a new one. */
  readonly area?: Area;
  readonly isReadOnly: boolean;
  /** A new area was saved. */
  readonly onAdded?: (area: Area) => void;
};

/** All that is set about an area. */
export function AreaForm({ area, isReadOnly, onAdded }: AreaFormProps) {
  const form = useForm<AreaDetails>(detailsOf(area), (values): FormErrors<AreaDetails> => checkArea(values));
  const save = useSaveArea();
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const details = form.check();
    if (details === undefined) return;
    const answer = await save.run({ id: area?.id ?? null, details, expectedVersion: area?.version ?? null });
    if (answer.ok) onAdded?.(answer.value);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary key={form.tries} errors={form.summary} />
      <FailureNote words={save.words} />
      <Panel title={area === undefined ? 'New area' : area.name}>
        <AreaNameFields form={form} isReadOnly={isReadOnly} />
      </Panel>
      <Panel
        title="How to reach the team"
        description="Printed as the contact on every document, so that people can ask for another format."
      >
        <AreaContactFields form={form} isReadOnly={isReadOnly} />
      </Panel>
      <Panel title="How this area works">
        <AreaRuleFields form={form} isReadOnly={isReadOnly} />
      </Panel>
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" isBusy={save.isBusy}>
            {area === undefined ? 'Add area' : 'Save area'}
          </Button>
        </div>
      )}
    </form>
  );
}

function detailsOf(area: Area | undefined): AreaDetails {
  if (area === undefined) return NEW_AREA;
  const { id: _id, version: _version, archived: _archived, ...details } = area;
  return details;
}
