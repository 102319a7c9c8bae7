import { useState } from 'react';
import { formatDate } from '../../../shared/values/dates.ts';
import { Button } from '../../components/Button/Button.tsx';
import { DateField } from '../../components/DateField/DateField.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { FailureNote } from './FailureNote.tsx';
import { useEndPolicy, type Policy } from './policies.queries.ts';

/** The last day a version is in force; empty: until further notice. */
export function EndDialog({ policy, onClose }: { readonly policy: Policy; readonly onClose: () => void }) {
  const end = useEndPolicy();
  const [day, setDay] = useState({ value: policy.effectiveTo, isWrong: false });
  const save = async (): Promise<void> => {
    const answer = await end.run({ id: policy.id, effectiveTo: day.value, expectedVersion: policy.version });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      title={`Last day of “${policy.title}”`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isBusy={end.isBusy} isDisabled={day.isWrong} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <FormStack>
        <FailureNote words={end.words} />
        <DateField
          label="Last day it is in force"
          hint={`It is in force from ${formatDate(policy.effectiveFrom)}. Leave it empty: until further notice.`}
          min={policy.effectiveFrom}
          value={day.value}
          onChange={(value, { kind }) => setDay({ value, isWrong: kind !== 'valid' && kind !== 'empty' })}
        />
      </FormStack>
    </Dialog>
  );
}
