import type { InsightType } from '../../../../shared/domain/insight/lists.ts';
import { SearchField } from '../../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { TYPE_OPTIONS } from '../source-fields.ts';
import styles from '../insight.module.css';

const ANY = 'ANY';
const OPTIONS = [{ id: ANY, label: 'Every type' }, ...TYPE_OPTIONS];

export interface SourceView {
  readonly search: string;
  readonly sourceType: InsightType | null;
}

interface SourceFiltersProps {
  readonly view: SourceView;
  readonly onChange: (change: Partial<SourceView>) => void;
}

/** Finds sources by words and type. */
export function SourceFilters({ view, onChange }: SourceFiltersProps) {
  return (
    <>
      <div className={styles.search}>
        <SearchField
          label="Search the library"
          placeholder="Title or who gathered it"
          value={view.search}
          onChange={(search) => onChange({ search })}
        />
      </div>
      <div className={styles.type}>
        <SelectField
          isLabelHidden
          label="Type of source"
          options={OPTIONS}
          value={view.sourceType ?? ANY}
          width="full"
          onChange={(id) => onChange({ sourceType: id === ANY ? null : (id as InsightType) })}
        />
      </div>
    </>
  );
}
