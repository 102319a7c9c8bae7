import { useState } from 'react';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { VaultGate } from '../../../receipts/VaultGate.tsx';
import { useClaim } from '../entry/claim-context.ts';
import { useSaveFile } from '../file/claim-file.queries.ts';

/** Leaves with the claim as a file, so that somebody else decides on their own laptop. */
export function SendFile({ step }: { readonly step: ApprovalStep }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button icon="export" onPress={() => setAsking(true)}>
        Send as a file
      </Button>
      {isAsking && <SendDialog step={step} onClose={() => setAsking(false)} />}
    </>
  );
}

function SendDialog({ step, onClose }: { readonly step: ApprovalStep; readonly onClose: () => void }) {
  const { page } = useClaim();
  const save = useSaveFile();
  const who = step === 'CERTIFY' ? 'certifies' : 'approves';
  const send = async (): Promise<void> => {
    await drafts.flushAll();
    const answer = await save.run({ claimId: page.claim.id });
    if (answer.ok) onClose();
  };
  const hasFiles = page.receipts.some(({ fields }) => fields.fileId !== null);
  const words = save.words;
  const isQuiet = save.failure?.code === 'save-cancelled';
  const body = (
    <FormStack>
      {words && !isQuiet && (
        <Callout isAnnounced title={words.what} tone="error">
          {words.todo}
        </Callout>
      )}
      <p>
        Whoever {who} the claim opens the file in their own Engagement Desk, decides, and sends the file back.
        Open it here with “Open a claim file” on the page of claims.
      </p>
      <Callout title="The file holds personal data" tone="warning">
        The person’s name, their journeys and costs, and their receipts can be read by anybody who has the
        file. Send it by secure e-mail only, and delete it afterwards.
      </Callout>
    </FormStack>
  );
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button icon="save" isBusy={save.isBusy} variant="primary" onPress={() => void send()}>
            Save the file
          </Button>
        </>
      }
      title="Send this claim as a file"
      onClose={onClose}
    >
      {hasFiles ? <VaultGate>{body}</VaultGate> : body}
    </Dialog>
  );
}
