import { useForm } from '../../../../state/use-form.ts';
import { useClaim } from '../claim-context.ts';
import { AddForm } from './AddForm.tsx';
import { addingPlace, type AddingProps } from './adding.ts';
import { CareFields } from './CareFields.tsx';
import { careLines, careTotal, checkCare, startCare } from './cost-draft.ts';
import { ReceiptGiven } from './ReceiptGiven.tsx';
import { Result } from './Result.tsx';
import { useAddLines } from './useAddLines.ts';

/** Child care or respite care while somebody takes part (E45). */
export function CareForm({ hasFocus, onAdded, onClose }: AddingProps) {
  const { page } = useClaim();
  const form = useForm(startCare(page), checkCare, addingPlace(page.claim.id, 'care'));
  const { values, set } = form;
  const { add, isBusy, words } = useAddLines();
  const save = async (): Promise<void> => {
    const care = form.check();
    const added = care && (await add(careLines(care), 'Add care'));
    if (!added) return;
    form.forget();
    onAdded(added);
  };
  return (
    <AddForm
      addLabel="Add the care"
      errors={form.summary}
      form={form}
      hasFocus={hasFocus}
      isBusy={isBusy}
      result={<Result made={careLines(values)} />}
      title="Add care"
      tries={form.tries}
      words={words}
      onAdd={() => void save()}
      onClose={onClose}
    >
      <CareFields form={form} />
      <ReceiptGiven
        label="Receipt or invoice"
        usual={{ amountPence: careTotal(values), on: values.on }}
        value={values.receipt}
        onChange={set('receipt')}
      />
    </AddForm>
  );
}
