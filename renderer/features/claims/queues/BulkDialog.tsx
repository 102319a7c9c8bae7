import { useState } from 'react';
import { formatMoney } from '../../../../shared/values/money.ts';
import { hasText, plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useChange } from '../../../data/useChange.ts';
import { Outcomes } from './Outcomes.tsx';
import type { QueueRow } from './queue.queries.ts';

interface BulkDialogProps {
  readonly queue: 'CERTIFY' | 'APPROVE';
  readonly rows: readonly QueueRow[];
  readonly onClose: (isDone: boolean) => void;
}

/** Certifies or approves the ticked claims, each on its own, and says which were not and why. */
export function BulkDialog({ queue, rows, onClose }: BulkDialogProps) {
  const isCertify = queue === 'CERTIFY';
  const [confirmCame, setConfirmCame] = useState(false);
  const [budgetCode, setBudgetCode] = useState('');
  const certify = useChange('claims.certifyMany', { tell: 'caller' });
  const approve = useChange('claims.approveMany', { tell: 'caller' });
  const change = isCertify ? certify : approve;
  const lacking = rows.filter((row) => !hasText(row.budgetCode)).length;
  const total = rows.reduce((sum, { acceptedPence }) => sum + acceptedPence, 0);
  const decide = (): void => {
    const claims = rows.map(({ id, version, acceptedPence }) => ({
      claimId: id,
      expectedVersion: version,
      shownPence: acceptedPence,
    }));
    if (isCertify) void certify.run({ claims, confirmCame, comment: '' });
    else void approve.run({ claims, budgetCode, comment: '' });
  };
  const verb = isCertify ? 'Certify' : 'Approve';
  const { value } = change;
  return (
    <Dialog
      isOpen
      actions={
        value ? (
          <Button variant="primary" onPress={() => onClose(true)}>
            Done
          </Button>
        ) : (
          <>
            <Button onPress={() => onClose(false)}>Not yet</Button>
            <Button isBusy={change.isBusy} variant="primary" onPress={decide}>
              {verb} {formatMoney(total)}
            </Button>
          </>
        )
      }
      title={`${verb} ${plural(rows.length, 'claim')}`}
      onClose={() => onClose(value !== undefined)}
    >
      {value ? (
        <Outcomes outcomes={value.outcomes} word={isCertify ? 'certified' : 'approved'} />
      ) : (
        <FormStack>
          {change.words && (
            <Callout isAnnounced title={change.words.what} tone="error">
              {change.words.todo}
            </Callout>
          )}
          <p>
            Each claim is checked against the policy once more. One that cannot be decided stays where it is,
            and you see why.
          </p>
          {isCertify && (
            <Checkbox
              hint="It is written on the attendance list where nobody has yet."
              isSelected={confirmCame}
              label="Everybody here took part"
              onChange={setConfirmCame}
            />
          )}
          {!isCertify && lacking > 0 && (
            <TextField
              hint={`For the ${plural(lacking, 'claim')} without a code.`}
              label="Budget code"
              value={budgetCode}
              width="sm"
              onChange={setBudgetCode}
            />
          )}
        </FormStack>
      )}
    </Dialog>
  );
}
