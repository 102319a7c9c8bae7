import { useState } from 'react';
import { formatMoney } from '../../shared/values/money.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { Answered } from '../data/Answered.tsx';
import { useAsk } from '../data/useAsk.ts';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';
import { missingOf, startOffer, warningsOf, type OfferErrors } from './offer-draft.ts';
import { OfferFields } from './OfferFields.tsx';
import type { Offer, OfferFacts, OfferFor } from './recognition.ts';

interface OfferDialogProps {
  readonly who: OfferFor;
  /** The offer that is changed; undefined: a new one. */
  readonly kept?: Offer | undefined;
  readonly onClose: () => void;
}

/** E46. Makes an offer, or changes one nobody has answered yet. */
export function OfferDialog(props: OfferDialogProps) {
  const asked = useAsk('payments.offerFacts', props.who);
  if (asked.value !== undefined) return <OfferForm {...props} facts={asked.value} />;
  return (
    <Dialog isOpen title="Recognition payment" onClose={props.onClose}>
      <Answered asked={asked} waiting="Getting the policy of the day">
        {() => null}
      </Answered>
    </Dialog>
  );
}

function OfferForm({ who, kept, facts, onClose }: OfferDialogProps & { readonly facts: OfferFacts }) {
  const [draft, setDraft] = useState(() => startOffer(facts, kept));
  const [errors, setErrors] = useState<OfferErrors>({});
  const save = useSaveOffer();
  const warnings = warningsOf(draft, facts, kept?.id);
  const go = async (): Promise<void> => {
    const missing = missingOf(draft, warnings);
    setErrors(missing);
    const { offeredPence, offerMadeOn } = draft;
    if (Object.keys(missing).length > 0 || offeredPence === null || offerMadeOn === null) return;
    const isSaved = await save.run(who, kept, { ...draft, offeredPence, offerMadeOn });
    if (!isSaved) return;
    addToast({ text: `${facts.personName} is offered ${formatMoney(offeredPence)}.`, tone: 'success' });
    onClose();
  };
  const sum = draft.offeredPence === null ? '' : ` ${formatMoney(draft.offeredPence)}`;
  return (
    <Dialog
      isOpen
      size="lg"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button isBusy={save.isBusy} variant="primary" onPress={() => void go()}>
            {kept ? `Save the offer of${sum}` : `Offer${sum}`}
          </Button>
        </>
      }
      title={`Recognition payment for ${facts.personName}`}
      onClose={onClose}
    >
      <FormStack>
        {save.words && (
          <Callout isAnnounced title={save.words.what} tone="error">
            {save.words.todo}
          </Callout>
        )}
        <OfferFields
          draft={draft}
          errors={errors}
          facts={facts}
          keptPence={kept?.payablePence ?? 0}
          warnings={warnings}
          onChange={setDraft}
        />
      </FormStack>
    </Dialog>
  );
}

interface Typed {
  readonly rateRowId: string | null;
  readonly minutes: number | null;
  readonly units: number | null;
  readonly offeredPence: number;
  readonly offerMadeOn: string;
  readonly offerReason: string;
}

function useSaveOffer() {
  const make = useChange('payments.offer', { tell: 'caller' });
  const change = useChange('payments.changeOffer', { tell: 'caller' });
  return {
    isBusy: make.isBusy || change.isBusy,
    words: make.words ?? change.words,
    run: async (who: OfferFor, kept: Offer | undefined, typed: Typed): Promise<boolean> => {
      const { rateRowId, minutes, units, offeredPence, offerMadeOn, offerReason } = typed;
      const fields = { rateRowId, minutes, units, offeredPence, offerMadeOn, offerReason };
      const answer = kept
        ? await change.run({ id: kept.id, expectedVersion: kept.version, fields })
        : await make.run({ ...who, ...fields, note: '' });
      return answer.ok;
    },
  };
}
