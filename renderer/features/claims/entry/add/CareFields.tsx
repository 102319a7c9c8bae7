import {
  CARE_PROVIDERS,
  CARE_PROVIDER_WORDS,
  type CareProvider,
} from '../../../../../shared/domain/claims/lists.ts';
import { formatMoney } from '../../../../../shared/values/money.ts';
import { ComboBox } from '../../../../components/ComboBox/ComboBox.tsx';
import { DateField } from '../../../../components/DateField/DateField.tsx';
import { MoneyField } from '../../../../components/MoneyField/MoneyField.tsx';
import { NumberField } from '../../../../components/NumberField/NumberField.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { SelectField } from '../../../../components/SelectField/SelectField.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { staffToChoose, useSetup } from '../../../../data/setup.ts';
import type { Form } from '../../../../state/use-form.ts';
import styles from '../claim.module.css';
import { toHours, toMinutes } from '../units.ts';
import { careTotal, type CareDraft } from './cost-draft.ts';

const PROVIDERS = CARE_PROVIDERS.map((id) => ({ id, label: CARE_PROVIDER_WORDS[id] }));

/** Who gave the care, for how long, at what rate, and who agreed it when. */
export function CareFields({ form: { values, set, field } }: { readonly form: Form<CareDraft> }) {
  const { staff } = useSetup();
  const total = careTotal(values);
  const people = staffToChoose(staff, values.agreedById).map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <FormRow>
        <SelectField
          {...field('provider')}
          label="Who gave the care"
          options={PROVIDERS}
          value={values.provider}
          onChange={(id) => set('provider')(id as CareProvider)}
        />
        <TextField {...field('providerName')} label="Name" width="md" />
        <TextField {...field('registrationNo')} label="Registration number" width="sm" />
      </FormRow>
      <FormRow>
        <DateField {...field('on')} label="Date" value={values.on} onChange={set('on')} />
        <NumberField
          {...field('minutes')}
          decimals={2}
          label="Hours"
          max={24}
          min={0}
          suffix="hours"
          value={toHours(values.minutes)}
          onChange={(hours) => set('minutes')(toMinutes(hours))}
        />
        <MoneyField {...field('hourlyPence')} label="Rate an hour" width="xs" />
        {total !== null && (
          <p className={styles.total}>
            <span>Comes to </span>
            <strong>{formatMoney(total)}</strong>
          </p>
        )}
      </FormRow>
      <FormRow>
        <ComboBox {...field('agreedById')} label="Agreed by" options={people} placeholder="Type a name" />
        <DateField {...field('agreedOn')} label="Agreed on" />
        <TextField
          {...field('careFor')}
          hint="By age or need, never a diagnosis."
          isOptional
          label="For whom"
          width="md"
        />
      </FormRow>
    </>
  );
}
