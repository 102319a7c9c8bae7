import { policyOn } from '../../../../../shared/domain/policy/policy.ts';
import { Checkbox } from '../../../../components/Checkbox/Checkbox.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { useClaim } from '../claim-context.ts';
import type { JourneyFormProps } from './JourneyFields.tsx';

/** Why a taxi, and in some areas whether it was agreed. */
export function TaxiFields({ form: { values, set, field } }: JourneyFormProps) {
  const { page } = useClaim();
  const policy = values.on === null ? undefined : policyOn(page.facts.policies, values.on);
  return (
    <>
      <TextField
        {...field('taxiReason')}
        hint="For example, a health condition that makes buses hard to use. The journey waits until there is a reason."
        label="Why a taxi?"
      />
      {policy?.taxiRequiresPriorAgreement === true && (
        <Checkbox
          isSelected={values.wasAgreed}
          label="It was agreed before the journey"
          onChange={set('wasAgreed')}
        />
      )}
    </>
  );
}
