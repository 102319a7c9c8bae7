import {
  TRAVEL_MODES,
  TRAVEL_MODE_WORDS,
  type TravelMode,
} from '../../../../../shared/domain/policy/lists.ts';
import { DateField } from '../../../../components/DateField/DateField.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { RadioGroup } from '../../../../components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../../../components/SelectField/SelectField.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import type { Form } from '../../../../state/use-form.ts';
import { isByMile, type JourneyDraft, type Ways } from './journey-draft.ts';
import { FareFields } from './FareFields.tsx';
import { MilesFields } from './MilesFields.tsx';
import { TaxiFields } from './TaxiFields.tsx';

export interface JourneyFormProps {
  readonly form: Form<JourneyDraft>;
}

/** Walking is never claimed. */
const MODES = TRAVEL_MODES.filter((mode) => mode !== 'WALK').map((id) => ({
  id,
  label: TRAVEL_MODE_WORDS[id],
}));
const WAYS = [
  { id: 'BOTH', label: 'There and back' },
  { id: 'OUTWARD', label: 'There only' },
  { id: 'RETURN', label: 'Back only' },
];

/** How, when, from where to where, and what it cost. */
export function JourneyFields({ form }: JourneyFormProps) {
  const { values, set, field } = form;
  const chooseWays = (ways: Ways): void => {
    // From and to change places with the direction.
    const isTurned = (ways === 'RETURN') !== (values.ways === 'RETURN');
    if (isTurned) {
      set('fromPlace')(values.toPlace);
      set('toPlace')(values.fromPlace);
    }
    set('ways')(ways);
  };
  return (
    <>
      <FormRow>
        <SelectField
          {...field('mode')}
          label="How"
          options={MODES}
          value={values.mode}
          width="sm"
          onChange={(id) => set('mode')(id as TravelMode)}
        />
        <DateField {...field('on')} label="Date" value={values.on} onChange={set('on')} />
        <RadioGroup
          {...field('ways')}
          label="Which way"
          layout="segmented"
          options={WAYS}
          value={values.ways}
          onChange={(id) => chooseWays(id as Ways)}
        />
      </FormRow>
      <FormRow>
        <TextField {...field('fromPlace')} label="From" width="md" />
        <TextField {...field('toPlace')} label="To" width="md" />
      </FormRow>
      {isByMile(values) ? <MilesFields form={form} /> : <FareFields form={form} />}
      {values.mode === 'TAXI' && <TaxiFields form={form} />}
    </>
  );
}
