import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { heldPence } from '../../../../../shared/domain/claims/hand-in.ts';
import {
  RECEIVED_WAYS,
  RECEIVED_WAY_WORDS,
  type ReceivedWay,
} from '../../../../../shared/domain/claims/lists.ts';
import { formatMoney } from '../../../../../shared/values/money.ts';
import { drafts } from '../../../../answers/saving/drafts.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { Callout } from '../../../../components/Callout/Callout.tsx';
import { DateField } from '../../../../components/DateField/DateField.tsx';
import { Dialog } from '../../../../components/Dialog/Dialog.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { FormStack } from '../../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../../components/RadioGroup/RadioGroup.tsx';
import { useChange } from '../../../../data/useChange.ts';
import { addToast } from '../../../../state/toasts.ts';
import { useClaim } from '../claim-context.ts';
import { claimVersion } from '../claim-version.ts';
import { landOnTitle } from '../land.ts';
import { checkHandIn, startHandIn } from './hand-in-check.ts';
import { Stops } from './Stops.tsx';

const WAYS = RECEIVED_WAYS.map((id) => ({ id, label: RECEIVED_WAY_WORDS[id] }));

/** Hands the claim in with the person’s declaration, or says what stands in the way. */
export function HandInDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const onPage = useClaim();
  const { page } = onPage;
  const [draft, setDraft] = useState(() => startHandIn(page));
  const submit = useChange('claims.submit', { tell: 'caller' });
  const { assessment, stops } = checkHandIn(onPage, draft);
  const held = heldPence(assessment);
  const { today } = page.facts;
  const handIn = async (): Promise<void> => {
    const { declarationOn, receivedOn, receivedVia } = draft;
    if (declarationOn === null || receivedOn === null) return;
    await drafts.flushAll();
    const answer = await submit.run({
      claimId: page.claim.id,
      expectedVersion: claimVersion(client, page),
      declarationOn,
      receivedOn,
      receivedVia,
    });
    if (!answer.ok) return;
    addToast({
      text: `${page.claimNo} is handed in: ${formatMoney(answer.value.acceptedPence)}.`,
      tone: 'success',
    });
    onClose();
    landOnTitle();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>{stops.length > 0 ? 'Go back' : 'Not yet'}</Button>
          {stops.length === 0 && (
            <Button isBusy={submit.isBusy} variant="primary" onPress={() => void handIn()}>
              Hand in {formatMoney(assessment.totalPence)}
            </Button>
          )}
        </>
      }
      title="Hand in this claim"
      onClose={onClose}
    >
      <FormStack>
        {submit.words && (
          <Callout isAnnounced title={submit.words.what} tone="error">
            {submit.words.todo}
          </Callout>
        )}
        <p>
          The person says that these journeys and costs were theirs and were needed to take part, that nobody
          else pays for them, and that the receipts and miles are right.
        </p>
        <RadioGroup
          label="How the claim came in"
          layout="segmented"
          options={WAYS}
          value={draft.receivedVia}
          onChange={(id) => setDraft({ ...draft, receivedVia: id as ReceivedWay })}
        />
        <FormRow>
          <DateField
            label="Signed on"
            max={today}
            value={draft.declarationOn}
            onChange={(declarationOn) => setDraft({ ...draft, declarationOn })}
          />
          <DateField
            label="Came in on"
            max={today}
            value={draft.receivedOn}
            onChange={(receivedOn) => setDraft({ ...draft, receivedOn })}
          />
        </FormRow>
        {held > 0 && (
          <Callout title={`${formatMoney(held)} is held`} tone="warning">
            It is paid when what is missing comes, and does not keep the rest back.
          </Callout>
        )}
        <Stops stops={stops} onFollow={onClose} />
      </FormStack>
    </Dialog>
  );
}
