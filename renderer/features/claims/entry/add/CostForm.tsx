import { LINE_KINDS, LINE_KIND_WORDS } from '../../../../../shared/domain/claims/lists.ts';
import { Checkbox } from '../../../../components/Checkbox/Checkbox.tsx';
import { DateField } from '../../../../components/DateField/DateField.tsx';
import { MoneyField } from '../../../../components/MoneyField/MoneyField.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { SelectField } from '../../../../components/SelectField/SelectField.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { useForm } from '../../../../state/use-form.ts';
import { useClaim } from '../claim-context.ts';
import { AddForm } from './AddForm.tsx';
import { addingPlace, type AddingProps } from './adding.ts';
import { checkCost, costLines, isUsuallyAgreed, startCost, type CostKind } from './cost-draft.ts';
import { ReceiptGiven } from './ReceiptGiven.tsx';
import { Result } from './Result.tsx';
import { useAddLines } from './useAddLines.ts';

const KINDS = LINE_KINDS.filter((kind) => kind !== 'TRAVEL' && kind !== 'CARE').map((id) => ({
  id,
  label: LINE_KIND_WORDS[id],
}));

/** Parking, a toll, or another cost. */
export function CostForm({ hasFocus, onAdded, onClose }: AddingProps) {
  const { page } = useClaim();
  const form = useForm(startCost(page), checkCost, addingPlace(page.claim.id, 'other'));
  const { values, set, field } = form;
  const { add, isBusy, words } = useAddLines();
  const save = async (): Promise<void> => {
    const cost = form.check();
    const added = cost && (await add(costLines(cost), 'Add a cost'));
    if (!added) return;
    form.forget();
    onAdded(added);
  };
  return (
    <AddForm
      addLabel="Add the cost"
      errors={form.summary}
      form={form}
      hasFocus={hasFocus}
      isBusy={isBusy}
      result={<Result made={costLines(values)} />}
      title="Add parking or another cost"
      tries={form.tries}
      words={words}
      onAdd={() => void save()}
      onClose={onClose}
    >
      <FormRow>
        <SelectField
          {...field('kind')}
          label="What"
          options={KINDS}
          value={values.kind}
          width="sm"
          onChange={(id) => set('kind')(id as CostKind)}
        />
        <DateField {...field('on')} label="Date" value={values.on} onChange={set('on')} />
        <MoneyField {...field('amountPence')} label="Amount" width="xs" />
      </FormRow>
      <TextField {...field('description')} isOptional={values.kind !== 'OTHER'} label="What it was for" />
      {isUsuallyAgreed(values) && (
        <Checkbox
          isSelected={values.wasAgreed}
          label="It was agreed before the day"
          onChange={set('wasAgreed')}
        />
      )}
      {isUsuallyAgreed(values) && values.wasAgreed && (
        <TextField {...field('agreedNote')} label="Who agreed it, and when" />
      )}
      <ReceiptGiven
        label="Receipt"
        usual={{ amountPence: values.amountPence, on: values.on }}
        value={values.receipt}
        onChange={set('receipt')}
      />
    </AddForm>
  );
}
