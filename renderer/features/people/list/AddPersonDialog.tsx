import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CAPACITIES, CAPACITY_WORDS, type Capacity } from '../../../../shared/domain/people/lists.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { addEntry } from '../../../answers/directory/entry-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../../components/ErrorSummary/ErrorSummary.tsx';
import { DialogForm } from '../../../components/Dialog/DialogForm.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useForm, type FormErrors } from '../../../state/use-form.ts';
import { LookAlikes } from '../merge/LookAlikes.tsx';

interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly capacities: readonly string[];
}

const EMPTY: NewPerson = { name: '', email: '', phone: '', capacities: [] };
const PARTS = CAPACITIES.map((id) => ({ id, label: CAPACITY_WORDS[id] }));

interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
  /** Opens somebody who is there already and looks like the person being typed. */
  readonly onOpen: (id: string) => void;
}

/** Adds somebody who takes part; the rest is filled in on their own page. */
export function AddPersonDialog({ onClose, onAdded, onOpen }: AddPersonDialogProps) {
  const client = useQueryClient();
  const { values, ...form } = useForm(EMPTY, checkPerson, 'add a person');
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const person = form.check();
    if (person === undefined) return;
    setBusy(true);
    const entry = await addEntry(client, 'participant', {
      name: person.name.trim(),
      email: person.email.trim(),
      phone: person.phone.trim(),
      capacities: person.capacities as Capacity[],
    });
    setBusy(false);
    if (!entry) return;
    form.forget();
    onAdded(entry.id);
  };
  const cancel = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      isOpen
      title="Add a person"
      actions={
        <>
          <Button onPress={cancel}>Cancel</Button>
          <Button isBusy={isBusy} variant="primary" onPress={() => void submit()}>
            Add
          </Button>
        </>
      }
      onClose={onClose}
    >
      <DialogForm onSubmit={() => void submit()}>
        {form.isFromBefore && (
          <Callout
            actions={
              <Button size="sm" onPress={form.startAfresh}>
                Start afresh
              </Button>
            }
            title="You started this before"
            tone="info"
          >
            Nobody was added yet.
          </Callout>
        )}
        <ErrorSummary key={form.tries} errors={form.summary} />
        <TextField {...form.field('name')} isRequired label="Name" width="full" />
        <TextField {...form.field('email')} isOptional label="E-mail" type="email" width="full" />
        <TextField {...form.field('phone')} isOptional label="Telephone" type="tel" />
        <LookAlikes fields={values} onOpen={onOpen} />
        <CheckboxGroup
          columns={2}
          isOptional
          label="Takes part as"
          options={PARTS}
          value={[...values.capacities]}
          onChange={form.set('capacities')}
        />
      </DialogForm>
    </Dialog>
  );
}

const checkPerson = ({ name }: NewPerson): FormErrors<NewPerson> =>
  hasText(name) ? {} : { name: 'Enter a name.' };
