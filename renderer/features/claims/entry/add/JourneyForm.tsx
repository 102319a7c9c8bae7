import { useForm } from '../../../../state/use-form.ts';
import { useClaim } from '../claim-context.ts';
import { AddForm } from './AddForm.tsx';
import { addingPlace, type AddingProps } from './adding.ts';
import { checkJourney, journeyLines, startJourney } from './journey-draft.ts';
import { JourneyFields } from './JourneyFields.tsx';
import { JourneyReceipts } from './JourneyReceipts.tsx';
import { Result } from './Result.tsx';
import { useAddLines } from './useAddLines.ts';

/** A journey there and back in one go, from where the person starts by what they took last time. */
export function JourneyForm({ hasFocus, onAdded, onClose }: AddingProps) {
  const { page } = useClaim();
  const form = useForm(startJourney(page), checkJourney, addingPlace(page.claim.id, 'travel'));
  const { add, isBusy, words } = useAddLines();
  const save = async (): Promise<void> => {
    const journey = form.check();
    const added = journey && (await add(journeyLines(journey), 'Add a journey'));
    if (!added) return;
    form.forget();
    onAdded(added);
  };
  return (
    <AddForm
      addLabel="Add the journey"
      errors={form.summary}
      form={form}
      hasFocus={hasFocus}
      isBusy={isBusy}
      result={<Result made={journeyLines(form.values)} />}
      title="Add a journey"
      tries={form.tries}
      words={words}
      onAdd={() => void save()}
      onClose={onClose}
    >
      <JourneyFields form={form} />
      <JourneyReceipts form={form} />
    </AddForm>
  );
}
