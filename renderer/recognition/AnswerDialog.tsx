import { useState } from 'react';
import { CHOICES } from '../../shared/domain/payments/lists.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { DateField } from '../components/DateField/DateField.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../components/RadioGroup/RadioGroup.tsx';
import { Answered } from '../data/Answered.tsx';
import { useAsk } from '../data/useAsk.ts';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { missingAnswer, startAnswer, type AnswerErrors } from './answer-draft.ts';
import { BenefitsPrompt } from './BenefitsPrompt.tsx';
import type { Offer, OfferFacts } from './recognition.ts';
import { useTakeBack } from './use-take-back.ts';

interface AnswerDialogProps {
  readonly offer: Offer;
  readonly onClose: () => void;
}

/** The four answers side by side, none of them recommended. */
const ANSWERS = {
  ACCEPTED: 'They take it',
  REDUCED: 'They would like less',
  DONATED_TO_CHARITY: 'They give it to a charity',
  DECLINED: 'They do not want it',
} as const;

/** Writes down what the person wants, after what they need to know. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { participantId, activityId } = props.offer.fields;
  const asked = useAsk('payments.offerFacts', { participantId, activityId });
  if (asked.value !== undefined) return <AnswerForm {...props} facts={asked.value} />;
  return (
    <Dialog isOpen title="What they answered" onClose={props.onClose}>
      <Answered asked={asked} waiting="Getting the policy of the day">
        {() => null}
      </Answered>
    </Dialog>
  );
}

function AnswerForm({ offer, facts, onClose }: AnswerDialogProps & { readonly facts: OfferFacts }) {
  const [draft, setDraft] = useState(() => startAnswer(facts));
  const [errors, setErrors] = useState<AnswerErrors>({});
  const choose = useChange('payments.choose', { tell: 'caller' });
  const takeBack = useTakeBack();
  const save = async (): Promise<void> => {
    const missing = missingAnswer(draft, offer, facts);
    setErrors(missing);
    const { choice, choiceOn } = draft;
    if (Object.keys(missing).length > 0 || choice === null || choiceOn === null) return;
    const answer = await choose.run({
      ...draft,
      id: offer.id,
      expectedVersion: offer.version,
      choice,
      choiceOn,
    });
    if (!answer.ok) return;
    const { id, version, status } = answer.value;
    const undo = status === 'ACCEPTED' ? { undo: () => void takeBack(id, version) } : {};
    addToast({ text: 'The answer is written down.', tone: 'success', ...undo });
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="lg"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button isBusy={choose.isBusy} variant="primary" onPress={() => void save()}>
            Save the answer
          </Button>
        </>
      }
      title={`What ${offer.personName} answered`}
      onClose={onClose}
    >
      <FormStack>
        {choose.words && (
          <Callout isAnnounced title={choose.words.what} tone="error">
            {choose.words.todo}
          </Callout>
        )}
        <p>
          Offered: {formatMoney(offer.fields.offeredPence ?? 0)} for {offer.activityTitle}. Every answer is
          fine, and nobody has to say why.
        </p>
        <RadioGroup
          isRequired
          error={errors.choice}
          label="Their answer"
          options={CHOICES.map((id) => ({ id, label: ANSWERS[id] }))}
          value={draft.choice}
          onChange={(id) => setDraft({ ...draft, choice: CHOICES.find((one) => one === id) ?? null })}
        />
        <AnswerDetails draft={draft} errors={errors} facts={facts} onChange={setDraft} />
        <DateField
          isRequired
          error={errors.choiceOn}
          label="Answered on"
          max={facts.today}
          value={draft.choiceOn}
          onChange={(choiceOn) => setDraft({ ...draft, choiceOn })}
        />
        <BenefitsPrompt
          draft={draft}
          error={errors.promptShown}
          facts={facts}
          offer={offer}
          onChange={setDraft}
        />
      </FormStack>
    </Dialog>
  );
}
