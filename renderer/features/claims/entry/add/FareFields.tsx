import { Checkbox } from '../../../../components/Checkbox/Checkbox.tsx';
import { MoneyField } from '../../../../components/MoneyField/MoneyField.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { RadioGroup } from '../../../../components/RadioGroup/RadioGroup.tsx';
import { backFareOf, hasWayBack } from './journey-draft.ts';
import type { JourneyFormProps } from './JourneyFields.tsx';

const BACK = [
  { id: 'COME', label: 'Still to come' },
  { id: 'MADE', label: 'Already made' },
];

/** What a journey by bus, train or taxi cost, and how it stands with the way back. */
export function FareFields({ form }: JourneyFormProps) {
  const { values, set, field } = form;
  const isBoth = values.ways === 'BOTH';
  return (
    <FormRow>
      <MoneyField {...field('farePence')} label={fareLabel(isBoth, values.isReturnTicket)} width="xs" />
      {isBoth && values.mode !== 'TAXI' && (
        <Checkbox
          hint="Its price is counted once."
          isSelected={values.isReturnTicket}
          label="One return or day ticket"
          onChange={set('isReturnTicket')}
        />
      )}
      {hasWayBack(values) && (
        <RadioGroup
          {...field('isBackToCome')}
          hint="On the day the claim was handed in."
          label="The way back was"
          layout="segmented"
          options={BACK}
          value={values.isBackToCome ? 'COME' : 'MADE'}
          onChange={(id) => set('isBackToCome')(id === 'COME')}
        />
      )}
      {hasWayBack(values) && !values.isBackToCome && (
        <MoneyField
          {...field('backFarePence')}
          label="Fare back"
          value={backFareOf(values)}
          width="xs"
          onChange={set('backFarePence')}
        />
      )}
    </FormRow>
  );
}

function fareLabel(isBoth: boolean, isReturnTicket: boolean): string {
  if (!isBoth) return 'Fare';
  return isReturnTicket ? 'Price of the ticket' : 'Fare there';
}
