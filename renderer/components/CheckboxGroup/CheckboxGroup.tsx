import { useState } from 'react';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from '../Checkbox/Checkbox.tsx';
import { FieldHead } from '../Field/FieldHead.tsx';
import { ariaFieldProps, type FieldProps } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import type { Option } from '../OptionList/option.ts';
import { SearchField } from '../SearchField/SearchField.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import styles from './CheckboxGroup.module.css';

export type CheckboxGroupProps = FieldProps & {
  /** What can be ticked. */
  readonly options: readonly Option[];
  /** Ids of the ticked options. */
  readonly value: readonly string[];
  /** The ticked ids, after a change. */
  readonly onChange: (ids: string[]) => void;
  /** Columns on a wide window; one when narrow. */
  readonly columns?: 1 | 2 | 3 | undefined;
};

/** Above this many, a person cannot see the list at a glance and gets a filter. */
const FILTER_ABOVE = 20;

/** Any number of a known list. */
export function CheckboxGroup({ options, value, onChange, columns = 1, ...props }: CheckboxGroupProps) {
  const [filter, setFilter] = useState('');
  const isLong = options.length > FILTER_ABOVE;
  const wanted = filter.trim().toLocaleLowerCase('en-GB');
  // Ticked options stay in view while filtering, so nothing is chosen out of sight.
  const shown = options.filter(
    ({ id, label }) =>
      wanted === '' || value.includes(id) || label.toLocaleLowerCase('en-GB').includes(wanted),
  );
  return (
    <AriaCheckboxGroup
      {...defined(ariaFieldProps(props))}
      className={cx(field.field)}
      validationBehavior="aria"
      value={[...value]}
      onChange={onChange}
    >
      <FieldHead {...props} />
      {isLong && (
        <div className={styles.tools}>
          <SearchField
            label={`Filter ${props.label}`}
            placeholder="Filter"
            value={filter}
            onChange={setFilter}
          />
          <output className={styles.count}>
            {value.length} of {options.length} ticked
          </output>
        </div>
      )}
      <div
        className={cx(styles.options, isLong && styles.long, options.length > 100 && styles.veryLong)}
        data-columns={columns}
      >
        {shown.map(({ id, label, description, isDisabled }) => (
          <Checkbox key={id} value={id} label={label} hint={description} isDisabled={isDisabled} />
        ))}
        {options.length === 0 && <p className={styles.none}>There is nothing to choose from.</p>}
        {options.length > 0 && shown.length === 0 && (
          <p className={styles.none}>Nothing matches “{filter}”.</p>
        )}
      </div>
    </AriaCheckboxGroup>
  );
}
