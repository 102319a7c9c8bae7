import { NumberField } from '../../../../components/NumberField/NumberField.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { MOST_PASSENGERS, toMiles, toTenths } from '../units.ts';
import type { JourneyFormProps } from './JourneyFields.tsx';

/** The miles of a journey by car, motorcycle or bicycle; what they come to follows from them. */
export function MilesFields({ form }: JourneyFormProps) {
  const { values, set, field } = form;
  const isCar = values.mode === 'CAR';
  return (
    <FormRow>
      <NumberField
        {...field('tenths')}
        decimals={1}
        label={values.ways === 'BOTH' ? 'Miles there and back' : 'Miles'}
        min={0}
        suffix="miles"
        value={toMiles(values.tenths)}
        onChange={(miles) => set('tenths')(toTenths(miles))}
      />
      {isCar && (
        <NumberField
          {...field('passengers')}
          hint="Who take part too."
          isOptional
          label="Passengers"
          max={MOST_PASSENGERS}
          min={0}
        />
      )}
      {isCar && (values.passengers ?? 0) > 0 && (
        <TextField {...field('passengerNames')} label="Names of the passengers" width="md" />
      )}
    </FormRow>
  );
}
