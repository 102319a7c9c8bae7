import { staffToChoose, useSetup } from '../../data/setup.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { VaultPanel } from '../../receipts/VaultPanel.tsx';
import { RecordsPanel } from './RecordsPanel.tsx';
import { useChooseMe } from './setup.queries.ts';
import styles from './settings.module.css';

/** What belongs to this laptop: who works on it and the records it holds. */
export function LaptopPanels() {
  const { staff, me } = useSetup();
  const choose = useChooseMe();
  return (
    <div className={styles.stack}>
      <Panel title="Who works on this laptop">
        <SelectField
          label="Your name"
          hint="Changes are noted under this name, and it decides what you may do."
          options={staffToChoose(staff, me?.id ?? null).map(({ id, name, jobTitle }) => ({
            id,
            label: name,
            ...(jobTitle === '' ? {} : { description: jobTitle }),
          }))}
          value={me?.id ?? null}
          onChange={(staffId) => {
            if (staffId !== me?.id) void choose.run({ staffId });
          }}
        />
      </Panel>
      <RecordsPanel />
      <VaultPanel />
    </div>
  );
}
