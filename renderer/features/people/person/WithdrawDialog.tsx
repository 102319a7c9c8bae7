import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CONSENT_KIND_WORDS } from '../../../../shared/domain/people/lists.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { inEntryOrder, sendEntry } from '../../../answers/directory/entry-target.ts';
import type { Entry } from '../../../answers/directory/families.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog.tsx';
import { failureSentence } from '../../../data/failure.ts';
import { addToast } from '../../../state/toasts.ts';
import { ConsentUses } from './ConsentUses.tsx';
import type { PersonPageFacts } from './page-facts.ts';

interface WithdrawDialogProps {
  readonly entry: Entry<'consent'>;
  readonly page: PersonPageFacts;
  readonly onClose: () => void;
}

/** Asked before a consent is withdrawn, because that cannot be taken back (§4.16). */
export function WithdrawDialog({ entry, page, onClose }: WithdrawDialogProps) {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    await drafts.flushAll();
    const address = { kind: 'consent', id: entry.id } as const;
    const answer = await inEntryOrder(address, () =>
      sendEntry(client, address, { withdrawnOn: londonDate(nowInstant()) }),
    );
    if (!answer.ok) addToast({ text: failureSentence(answer.error), tone: 'error' });
    onClose();
  };
  return (
    <ConfirmDialog
      isDanger
      isOpen
      cancelLabel="Keep it"
      confirmLabel="Withdraw it today"
      isBusy={isBusy}
      title={`Withdraw “${CONSENT_KIND_WORDS[entry.kind].toLowerCase()}”?`}
      onCancel={onClose}
      onConfirm={() => void withdraw()}
    >
      <p>
        From today it may no longer be used, and every older consent of this kind ends with it. This cannot be
        taken back; if they agree again, add a new consent.
      </p>
      <ConsentUses entry={entry} page={page} />
    </ConfirmDialog>
  );
}
