import { useState } from 'react';
import { RUN_FORMAT_WORDS, type RunFormat } from '../../../../shared/domain/payments/lists.ts';
import {
  RUN_COLUMN_WORDS,
  RUN_COLUMNS,
  type RunColumn,
} from '../../../../shared/domain/payments/run-columns.ts';
import { formatInstant } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { useChange } from '../../../data/useChange.ts';
import { VaultGate } from '../../../receipts/VaultGate.tsx';
import { addToast } from '../../../state/toasts.ts';
import styles from '../payments.module.css';
import { CheckFile } from './CheckFile.tsx';
import type { Run } from './line-columns.tsx';

const OPTIONS = RUN_COLUMNS.map((id) => ({ id, label: RUN_COLUMN_WORDS[id] }));

/** The files for finance. Made again, a file has the same bytes and the same fingerprint. */
export function ExportPanel({ value: { run, exports: made, shortened } }: { readonly value: Run }) {
  const [columns, setColumns] = useState<readonly string[]>(RUN_COLUMNS);
  const save = useChange('payments.export', { tell: 'caller', quiet: ['save-cancelled'] });
  const make = async (format: RunFormat): Promise<void> => {
    const chosen = RUN_COLUMNS.filter((column: RunColumn) => columns.includes(column));
    const answer = await save.run({ runId: run.id, format, columns: [...chosen] });
    if (answer.ok) addToast({ text: `Saved ${answer.value.fileName}.`, tone: 'success' });
  };
  const told = save.failure?.code === 'save-cancelled' ? undefined : save.words;
  return (
    <Panel description="Nothing has to be typed again at finance." title="Files for finance">
      <VaultGate of="accounts">
        <FormStack>
          {told && (
            <Callout isAnnounced title={told.what} tone="error">
              {told.todo}
            </Callout>
          )}
          {shortened.length > 0 && <Shortened names={shortened} />}
          <div className={styles.bar}>
            {(['bacs', 'csv', 'xlsx'] as const).map((format) => (
              <Button
                key={format}
                isBusy={save.isBusy}
                isDisabled={format !== 'bacs' && columns.length === 0}
                onPress={() => void make(format)}
              >
                Save as {RUN_FORMAT_WORDS[format]}
              </Button>
            ))}
          </div>
          {made.length > 0 && (
            <ul className={styles.print}>
              {made.map(({ format, sha256, at }) => (
                <li key={`${format} ${at}`}>
                  {RUN_FORMAT_WORDS[format]}, {formatInstant(at)}, fingerprint {sha256}
                </li>
              ))}
            </ul>
          )}
          <CheckboxGroup
            columns={3}
            hint="BACS files have their own columns."
            label="Columns of the CSV and the Excel file"
            options={OPTIONS}
            value={columns}
            onChange={setColumns}
          />
        </FormStack>
      </VaultGate>
      {made.length > 0 && <CheckFile runId={run.id} />}
    </Panel>
  );
}

/** BACS takes 18 capital letters of a name: what that makes of the longer ones, before the file is made. */
function Shortened({ names }: { readonly names: Run['shortened'] }) {
  return (
    <Callout title="BACS shortens these names" tone="info">
      <ul>
        {names.map(({ personName, text, lost }) => (
          <li key={personName}>
            {personName} becomes {text === '' ? 'nothing' : text}
            {lost.length > 0 && `, without ${lost.join(' ')}`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
