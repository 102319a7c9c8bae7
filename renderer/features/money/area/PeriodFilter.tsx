import { DateField } from '../../../components/DateField/DateField.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import type { Area } from '../../../data/setup.ts';
import { changeAreaMoneyView, useAreaMoneyView } from '../../../state/area-money-view.ts';
import { periodOptions } from './period-choice.ts';

interface PeriodFilterProps {
  readonly areas: readonly Area[];
  readonly areaId: string;
  readonly today: string;
}

/** Which area, and the money of which days. */
export function PeriodFilter({ areas, areaId, today }: PeriodFilterProps) {
  const view = useAreaMoneyView();
  const day = (key: 'from' | 'to', label: string) => (
    <DateField
      label={label}
      value={view[key]}
      {...(key === 'from' ? limit('max', view.to) : limit('min', view.from))}
      onChange={(value, { kind }) => {
        if (kind === 'valid' || kind === 'empty') changeAreaMoneyView({ [key]: value });
      }}
    />
  );
  return (
    <search>
      <FormRow>
        {areas.length > 1 && (
          <SelectField
            label="Area"
            options={areas.map(({ id, name }) => ({ id, label: name }))}
            value={areaId}
            onChange={(id) => changeAreaMoneyView({ areaId: id })}
          />
        )}
        <SelectField
          label="Period"
          options={periodOptions(today)}
          value={view.choice}
          onChange={(choice) => changeAreaMoneyView({ choice })}
        />
        {view.choice === 'DAYS' && (
          <>
            {day('from', 'From')}
            {day('to', 'Up to')}
          </>
        )}
      </FormRow>
    </search>
  );
}

const limit = (name: 'min' | 'max', day: string | null) => (day === null ? {} : { [name]: day });
