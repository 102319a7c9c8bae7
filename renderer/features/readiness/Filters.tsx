import type { Readiness } from '../../../shared/domain/readiness/readiness.ts';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { counted, KIND_WORDS, KINDS, partOptions, type Kind, type View } from './view.ts';
import styles from './readiness.module.css';

interface FiltersProps {
  readonly view: View;
  readonly readiness: Readiness;
  readonly onChange: (view: View) => void;
}

/** Which findings are shown, each choice with how many there are. */
export function Filters({ view, readiness, onChange }: FiltersProps) {
  const counts = counted(readiness);
  return (
    <div className={styles.filters}>
      <RadioGroup
        layout="segmented"
        label="Show"
        isLabelHidden
        value={view.kind}
        options={[
          { id: 'all', label: `All (${counts.all})` },
          ...KINDS.map((kind) => ({ id: kind, label: `${KIND_WORDS[kind]} (${counts[kind]})` })),
        ]}
        onChange={(kind) => onChange({ ...view, kind: kind as Kind | 'all' })}
      />
      <SelectField
        label="Part of the plan"
        isLabelHidden
        options={partOptions(readiness)}
        value={view.part}
        onChange={(part) => onChange({ ...view, part })}
      />
    </div>
  );
}
