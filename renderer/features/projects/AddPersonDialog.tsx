import { hasText } from '../../../shared/values/text.ts';
import { useChange } from '../../data/useChange.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useForm, type FormErrors } from '../../state/use-form.ts';
import { PROJECT_ROLES, type ProjectRole } from './project-roles.ts';

interface NewPerson {
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly role: ProjectRole | null;
}

const EMPTY: NewPerson = { name: '', jobTitle: '', email: '', role: null };
const NO_ROLE = 'none';
const ROLE_OPTIONS = [
  { id: NO_ROLE, label: 'None yet' },
  ...PROJECT_ROLES.map(({ field, label }) => ({ id: field, label })),
];

export type AddPersonDialogProps = {
  readonly onClose: () => void;
  /** The new person's id, and the role in this project they were added for. */
  readonly onAdded: (id: string, role: ProjectRole | null) => void;
};

/** Adds someone to the staff list without leaving the project. */
export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps) {
  const { values, ...form } = useForm(EMPTY, checkPerson);
  const save = useChange('setup.saveStaff', { tell: 'caller' });
  const submit = async (): Promise<void> => {
    const person = form.check();
    if (person === undefined) return;
    const { role, name, jobTitle, email } = person;
    const details = { name: name.trim(), jobTitle, email: email.trim(), team: '', phone: '', roles: [] };
    const answer = await save.run({ id: null, details, expectedVersion: null });
    if (answer.ok) onAdded(answer.value.id, role);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Add a person"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isBusy={save.isBusy} onPress={() => void submit()}>
            Add
          </Button>
        </>
      }
    >
      <FormStack>
        <ErrorSummary key={form.tries} errors={form.summary} />
        {save.words && (
          <Callout tone="error" title={save.words.what} isAnnounced>
            {save.words.todo}
          </Callout>
        )}
        <TextField {...form.field('name')} label="Name" isRequired />
        <TextField {...form.field('jobTitle')} label="Job title" isOptional />
        <TextField {...form.field('email')} label="E-mail" type="email" isOptional />
        <SelectField
          {...form.field('role')}
          label="Role in this project"
          options={ROLE_OPTIONS}
          value={values.role ?? NO_ROLE}
          onChange={(id) => form.set('role')(id === NO_ROLE ? null : (id as ProjectRole))}
        />
      </FormStack>
    </Dialog>
  );
}

function checkPerson({ name }: NewPerson): FormErrors<NewPerson> {
  return hasText(name) ? {} : { name: 'Enter a name.' };
}
