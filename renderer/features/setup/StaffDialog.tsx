import { ROLES, ROLE_WORDS, type Role } from '../../../shared/access/roles.ts';
import type { StaffDetails } from '../../../shared/domain/setup/shapes.ts';
import type { Staff } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup/CheckboxGroup.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useForm } from '../../state/use-form.ts';
import { checkStaff } from './checks.ts';
import { FailureNote } from './FailureNote.tsx';
import { NEW_PERSON } from './new-details.ts';
import { useSaveStaff } from './setup.queries.ts';

const ROLE_OPTIONS = ROLES.map((id) => ({ id, label: ROLE_WORDS[id] }));

export type StaffDialogProps = {
  /** Who to change; absent for a new person. */
  readonly person?: Staff;
  readonly onClose: () => void;
};

/** What is kept about a member of staff. */
export function StaffDialog({ person, onClose }: StaffDialogProps) {
  const form = useForm<StaffDetails>(detailsOf(person), checkStaff);
  const save = useSaveStaff();
  const { values, set, field } = form;
  const submit = async (): Promise<void> => {
    const details = form.check();
    if (details === undefined) return;
    const answer = await save.run({
      id: person?.id ?? null,
      details,
      expectedVersion: person?.version ?? null,
    });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={person === undefined ? 'Add a person' : `Change ${person.name}`}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isBusy={save.isBusy} onPress={() => void submit()}>
            Save
          </Button>
        </>
      }
    >
      <FormStack>
        <ErrorSummary key={form.tries} errors={form.summary} />
        <FailureNote words={save.words} />
        <TextField {...field('name')} label="Name" value={values.name} onChange={set('name')} isRequired />
        <TextField {...field('jobTitle')} label="Job title" isOptional />
        <TextField {...field('team')} label="Team" value={values.team} onChange={set('team')} isOptional />
        <TextField {...field('email')} label="E-mail" type="email" isOptional />
        <TextField {...field('phone')} label="Phone" type="tel" isOptional />
        <CheckboxGroup
          {...field('roles')}
          label="Roles"
          hint="“Can look, not change” wins over every other role."
          options={ROLE_OPTIONS}
          value={[...values.roles]}
          onChange={(ids) => set('roles')(ids as Role[])}
          columns={2}
        />
      </FormStack>
    </Dialog>
  );
}

function detailsOf(person: Staff | undefined): StaffDetails {
  if (person === undefined) return NEW_PERSON;
  const { id: _id, version: _version, archived: _archived, ...details } = person;
  return { ...details, roles: [...details.roles] };
}
