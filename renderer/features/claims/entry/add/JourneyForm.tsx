import { useState } from 'react';
import { useForm } from '../../../../state/use-form.ts';
import { useClaim } from '../claim-context.ts';
import { AddForm } from './AddForm.tsx';
import type { AddingProps } from './adding.ts';
import { checkJourney, journeyLines, nextJourney, startJourney, type JourneyDraft } from './journey-draft.ts';
import { JourneyFields } from './JourneyFields.tsx';
import { JourneyReceipts } from './JourneyReceipts.tsx';
import { Result } from './Result.tsx';
import { useAddLines } from './useAddLines.ts';

/** A journey there and back in one go; then the next one is ready, from the same place by the same means. */
export function JourneyForm({ hasFocus, onClose }: AddingProps) {
  const { page } = useClaim();
  const [{ start, turn }, setStart] = useState(() => ({ start: startJourney(page), turn: 0 }));
  const goOn = (done: JourneyDraft): void => setStart({ start: nextJourney(done), turn: turn + 1 });
  return (
    <OneJourney key={turn} hasFocus={hasFocus || turn > 0} start={start} onAdded={goOn} onClose={onClose} />
  );
}

interface OneJourneyProps {
  readonly start: JourneyDraft;
  readonly hasFocus: boolean;
  readonly onAdded: (journey: JourneyDraft) => void;
  readonly onClose: () => void;
}

function OneJourney({ start, hasFocus, onAdded, onClose }: OneJourneyProps) {
  const form = useForm(start, checkJourney);
  const { add, isBusy, words } = useAddLines();
  const save = async (): Promise<void> => {
    const journey = form.check();
    if (journey && (await add(journeyLines(journey), 'Add a journey'))) onAdded(journey);
  };
  return (
    <AddForm
      addLabel="Add the journey"
      errors={form.summary}
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
