import {
  IMPORT_FIELDS,
  IMPORT_FIELD_WORDS,
  type ImportColumns,
  type ImportField,
} from '../../../../shared/domain/people/import-columns.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import type { ReadTable } from './import.queries.ts';
import styles from './import.module.css';

interface ColumnsPanelProps {
  readonly table: ReadTable;
  readonly columns: ImportColumns;
  /** What is wrong with the matching as a whole. */
  readonly fault: string | undefined;
  readonly onColumns: (columns: ImportColumns) => void;
}

const NOTHING = 'NOTHING';
const OPTIONS = [
  { id: NOTHING, label: 'Leave this column out' },
  ...IMPORT_FIELDS.map((id) => ({ id, label: IMPORT_FIELD_WORDS[id] })),
];

/** What each column of the file holds, guessed from its heading. */
export function ColumnsPanel({ table, columns, fault, onColumns }: ColumnsPanelProps) {
  return (
    <Panel title="What each column holds" description="Guessed from the headings. Change what is not right.">
      {fault !== undefined && (
        <div className={styles.fault}>
          <Callout isAnnounced title={fault} tone="warning">
            The rows are looked at once the columns fit.
          </Callout>
        </div>
      )}
      <ul className={styles.columns}>
        {table.columns.map((_guess, at) => {
          const heading = table.headings[at] ?? '';
          const name = heading === '' ? `Column ${at + 1}` : heading;
          const example = table.example
            .map((cells) => cells[at] ?? '')
            .filter((cell) => cell !== '')
            .join(' · ');
          return (
            <li key={`${at} ${heading}`} className={styles.column}>
              <span className={styles.heading}>
                <strong>{name}</strong>
                <span className={styles.example}>{example === '' ? 'Empty in the first rows' : example}</span>
              </span>
              <SelectField
                isLabelHidden
                label={`What “${name}” holds`}
                options={OPTIONS}
                value={columns[at] ?? NOTHING}
                onChange={(id) => onColumns(columns.with(at, id === NOTHING ? null : (id as ImportField)))}
              />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
