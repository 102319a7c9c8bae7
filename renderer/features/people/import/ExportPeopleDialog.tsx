import { useState } from 'react';
import type { Input } from '../../../../shared/contract/index.ts';
import {
  EXPORT_COLUMNS,
  EXPORT_COLUMN_WORDS,
  type ExportColumn,
} from '../../../../shared/domain/people/export-columns.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';

interface ExportPeopleDialogProps {
  /** The people the list shows. */
  readonly filter: Input<'people.exportList'>['filter'];
  readonly onClose: () => void;
}

const COLUMNS = EXPORT_COLUMNS.map((id) => ({ id, label: EXPORT_COLUMN_WORDS[id] }));
const USUAL: readonly string[] = ['name', 'email', 'phone', 'preferredContact'];
const FORMATS = [
  { id: 'xlsx', label: 'Excel workbook (.xlsx)' },
  { id: 'csv', label: 'CSV' },
];

/** Saves the people of the list as a file: what it shows is chosen, and who is in it. */
export function ExportPeopleDialog({ filter, onClose }: ExportPeopleDialogProps) {
  const [columns, setColumns] = useState(USUAL);
  const [format, setFormat] = useState<string>('xlsx');
  const [contactableOnly, setContactableOnly] = useState(true);
  const save = useChange('people.exportList', {
    tell: 'caller',
    onDone: ({ fileName, people }) =>
      addToast({ text: `${plural(people, 'person', 'people')} saved as ${fileName}.`, tone: 'success' }),
  });
  const submit = async (): Promise<void> => {
    const answer = await save.run({
      format: format as 'csv' | 'xlsx',
      columns: columns as ExportColumn[],
      contactableOnly,
      filter,
    });
    if (answer.ok || answer.error.code === 'save-cancelled') onClose();
  };
  return (
    <Dialog
      isOpen
      title="Save the list as a file"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            isBusy={save.isBusy}
            isDisabled={columns.length === 0}
            variant="primary"
            onPress={() => void submit()}
          >
            Save
          </Button>
        </>
      }
      onClose={onClose}
    >
      <FormStack>
        <p>
          The file holds the people the list shows now. It leaves the app: keep it safe, and delete it when it
          is used.
        </p>
        {save.words && (
          <Callout isAnnounced title={save.words.what} tone="error">
            {save.words.todo}
          </Callout>
        )}
        <Checkbox
          isSelected={contactableOnly}
          label="Only people who agreed to be contacted"
          onChange={setContactableOnly}
        />
        <CheckboxGroup
          columns={2}
          label="Columns"
          options={COLUMNS}
          value={[...columns]}
          onChange={setColumns}
        />
        <RadioGroup
          label="Kind of file"
          layout="inline"
          options={FORMATS}
          value={format}
          onChange={setFormat}
        />
      </FormStack>
    </Dialog>
  );
}
