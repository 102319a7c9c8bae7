import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  GROUP_TYPE_WORDS,
  GROUP_TYPES,
  type GroupType,
} from '../../../../shared/domain/stakeholders/lists.ts';
import { addEntry } from '../../../answers/directory/entry-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';

interface NewStakeholderProps {
  readonly client: QueryClient;
  /** What was looked for and not found. */
  readonly name: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onMade: (id: string) => Promise<void>;
}

/** A stakeholder that is not in the directory: it is added there, and to the project. */
export function NewStakeholder({ client, name: first, onBack, onClose, onMade }: NewStakeholderProps) {
  const [name, setName] = useState(first);
  const [organisation, setOrganisation] = useState('');
  const [groupType, setGroup] = useState<GroupType | null>(null);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const add = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || groupType === null) return;
    setBusy(true);
    const entry = await addEntry(client, 'stakeholder', { name: name.trim(), organisation, groupType });
    if (entry) await onMade(entry.id);
    else setBusy(false);
  };
  return (
    <Dialog
      isOpen
      title="New stakeholder"
      actions={
        <>
          <Button onPress={onBack}>Back to the list</Button>
          <Button isBusy={isBusy} variant="primary" onPress={() => void add()}>
            Add to this project
          </Button>
        </>
      }
      onClose={onClose}
    >
      <FormStack>
        <TextField
          // The list it takes the place of had focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          error={isTried && name.trim() === '' ? 'Enter a name.' : undefined}
          hint="A body, a group, or a person in office."
          label="Name"
          value={name}
          width="full"
          onChange={setName}
        />
        <SelectField
          error={isTried && groupType === null ? 'Choose a group.' : undefined}
          label="Group"
          options={GROUP_TYPES.map((id) => ({ id, label: GROUP_TYPE_WORDS[id] }))}
          value={groupType}
          width="full"
          onChange={(id) => setGroup(id as GroupType)}
        />
        <TextField
          isOptional
          label="Organisation"
          value={organisation}
          width="full"
          onChange={setOrganisation}
        />
      </FormStack>
    </Dialog>
  );
}
