import { useState } from 'react';
import { isAllowed } from '../../../../shared/access/permissions.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useSetup } from '../../../data/setup.ts';
import { useChange } from '../../../data/useChange.ts';
import { decidedElsewhere, NOTHING_YET } from '../../../payees/elsewhere.ts';
import { ElsewhereFields } from '../../../payees/ElsewhereFields.tsx';
import { answerWords } from '../../../recognition/offer-words.ts';
import type { Offer } from '../../../recognition/recognition.ts';
import { addToast } from '../../../state/toasts.ts';

interface ApproveDialogProps {
  readonly offer: Offer;
  readonly onClose: () => void;
}

const WAYS = [
  { id: 'here', label: 'I approve it, here and now' },
  { id: 'elsewhere', label: 'Somebody approved it on paper or by e-mail' },
];

/** Approves what a person takes: never by whoever arranged it. */
export function ApproveDialog({ offer, onClose }: ApproveDialogProps) {
  const { staff } = useSetup();
  const [way, setWay] = useState(offer.whyNotMe === '' ? 'here' : 'elsewhere');
  const [given, setGiven] = useState(NOTHING_YET);
  const [budgetCode, setBudgetCode] = useState(offer.fields.budgetCode);
  const [isTried, setTried] = useState(false);
  const approve = useChange('payments.approveRecognition', { tell: 'caller' });
  const isElsewhere = way === 'elsewhere';
  const go = async (): Promise<void> => {
    setTried(true);
    const elsewhere = isElsewhere ? decidedElsewhere(given) : null;
    if ((isElsewhere && elsewhere === null) || !hasText(budgetCode)) return;
    const answer = await approve.run({
      id: offer.id,
      expectedVersion: offer.version,
      shownPence: offer.payablePence,
      budgetCode,
      elsewhere,
    });
    if (!answer.ok) return;
    addToast({ text: `${offer.recognitionNo} is approved.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={approve.isBusy} variant="primary" onPress={() => void go()}>
            Approve {formatMoney(offer.payablePence)}
          </Button>
        </>
      }
      title={`Approve ${offer.recognitionNo}`}
      onClose={onClose}
    >
      <FormStack>
        {approve.words && (
          <Callout isAnnounced title={approve.words.what} tone="error">
            {approve.words.todo}
          </Callout>
        )}
        <p>
          {formatMoney(offer.payablePence)} for {offer.personName}, who took part in {offer.activityTitle}
          {offer.activityOn === null ? '' : ` on ${formatDate(offer.activityOn)}`}. {answerWords(offer)}.
          Arranged by {offer.arrangedBy}.
        </p>
        {hasText(offer.fields.offerReason) && (
          <Callout title="The offer differs from the policy" tone="warning">
            {offer.fields.offerReason}
          </Callout>
        )}
        {offer.whyNotMe === '' ? (
          <RadioGroup label="How it is approved" options={WAYS} value={way} onChange={setWay} />
        ) : (
          <Callout title={offer.whyNotMe} tone="info">
            You can record what an approver signed on paper or wrote in an e-mail.
          </Callout>
        )}
        <TextField
          isRequired
          error={isTried && !hasText(budgetCode) ? 'Fill in the code that pays.' : undefined}
          hint="The code or cost centre that pays."
          label="Budget code"
          value={budgetCode}
          width="sm"
          onChange={setBudgetCode}
        />
        {isElsewhere && (
          <ElsewhereFields
            able={staff.filter(
              ({ id, archived, roles }) =>
                !archived && id !== offer.arrangedById && isAllowed(roles, 'payments:approve'),
            )}
            given={given}
            isTried={isTried}
            who="Who approved it"
            nobody="Give somebody the role “Approver” in Settings, People."
            onChange={setGiven}
          />
        )}
      </FormStack>
    </Dialog>
  );
}
