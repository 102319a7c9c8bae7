import { useState } from 'react';
import { TAX_ROUTE_WORDS } from '../../shared/domain/payments/lists.ts';
import { changeableIn } from '../../shared/domain/payments/states.ts';
import { TAX_ROUTES } from '../../shared/domain/payments/recognition.ts';
import { hasText } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { SelectField } from '../components/SelectField/SelectField.tsx';
import { TextField } from '../components/TextField/TextField.tsx';
import { TextArea } from '../components/TextArea/TextArea.tsx';
import { TriField } from '../components/TriField/TriField.tsx';
import { useAsk } from '../data/useAsk.ts';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';
import { methodOf, methodOptions } from './AnswerDetails.tsx';
import type { Offer } from './recognition.ts';

interface PayingDialogProps {
  readonly offer: Offer;
  readonly onClose: () => void;
}

/** How it is paid: the tax route with its evidence, the way the money takes, and the code that pays. */
export function PayingDialog({ offer, onClose }: PayingDialogProps) {
  const { participantId, activityId, choice } = offer.fields;
  const facts = useAsk('payments.offerFacts', { participantId, activityId }).value;
  const [draft, setDraft] = useState(() => ({
    taxRoute: offer.fields.taxRoute,
    taxEvidence: offer.fields.taxEvidence,
    budgetCode: offer.fields.budgetCode,
    publicSectorSalary: offer.fields.publicSectorSalary,
    method: offer.fields.method,
    note: offer.fields.note,
  }));
  const [isTried, setTried] = useState(false);
  const change = useChange('payments.changeOffer', { tell: 'caller' });
  const isFixed = !changeableIn(offer.status).includes('budgetCode');
  const lacksEvidence = draft.taxRoute !== 'NOT_DETERMINED' && !hasText(draft.taxEvidence);
  const save = async (): Promise<void> => {
    setTried(true);
    if (lacksEvidence) return;
    const answer = await change.run({ id: offer.id, expectedVersion: offer.version, fields: draft });
    if (!answer.ok) return;
    addToast({ text: `${offer.recognitionNo} is saved.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button isBusy={change.isBusy} variant="primary" onPress={() => void save()}>
            Save
          </Button>
        </>
      }
      title={`How ${offer.recognitionNo} is paid`}
      onClose={onClose}
    >
      <FormStack>
        {change.words && (
          <Callout isAnnounced title={change.words.what} tone="error">
            {change.words.todo}
          </Callout>
        )}
        <SelectField
          hint="Finance or payroll decides. Nothing is paid until this is settled."
          label="Tax route"
          options={TAX_ROUTES.map((id) => ({ id, label: TAX_ROUTE_WORDS[id] }))}
          value={draft.taxRoute}
          onChange={(id) =>
            setDraft({ ...draft, taxRoute: TAX_ROUTES.find((route) => route === id) ?? 'NOT_DETERMINED' })
          }
        />
        {draft.taxRoute !== 'NOT_DETERMINED' && (
          <TextArea
            isRequired
            error={isTried && lacksEvidence ? 'Say who settled it and where that is kept.' : undefined}
            label="Who settled it, and where the evidence is"
            rows={2}
            value={draft.taxEvidence}
            onChange={(taxEvidence) => setDraft({ ...draft, taxEvidence })}
          />
        )}
        {choice !== 'DONATED_TO_CHARITY' && facts !== undefined && (
          <SelectField
            label="Paid by"
            options={methodOptions(facts)}
            value={draft.method ?? 'usual'}
            onChange={(id) => setDraft({ ...draft, method: methodOf(id) })}
          />
        )}
        <TextField
          isOptional
          hint={
            isFixed
              ? 'Fixed with the approval.'
              : 'The code or cost centre that pays. Needed for the approval.'
          }
          isReadOnly={isFixed}
          label="Budget code"
          value={draft.budgetCode}
          width="sm"
          onChange={(budgetCode) => setDraft({ ...draft, budgetCode })}
        />
        <TriField
          hint="Some schemes do not pay people whom the public purse pays for the same work."
          label="The person says they have a public sector salary for this time"
          words={{ yes: 'Yes', no: 'No', undecided: 'Not asked' }}
          value={TRI_IN[draft.publicSectorSalary ?? 'NONE']}
          onChange={(value) =>
            setDraft({ ...draft, publicSectorSalary: value === null ? null : value === 'yes' ? 'YES' : 'NO' })
          }
        />
        <TextArea
          isOptional
          label="Note"
          rows={2}
          value={draft.note}
          onChange={(note) => setDraft({ ...draft, note })}
        />
      </FormStack>
    </Dialog>
  );
}

const TRI_IN = { YES: 'yes', NO: 'no', NONE: null } as const;
