import { Button } from '../components/Button/Button.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { FileView } from '../receipts/FileView.tsx';
import { checkWords } from './check-words.ts';
import type { Payee } from './PayeePanel.tsx';

interface ProofDialogProps {
  readonly personName: string;
  readonly payee: Payee;
  readonly onClose: () => void;
}

/** The signed form or the e-mail of whoever compared a changed account elsewhere. */
export function ProofDialog({ personName, payee, onClose }: ProofDialogProps) {
  return (
    <Dialog
      isOpen
      actions={<Button onPress={onClose}>Close</Button>}
      size="lg"
      title={`Proof that the account of ${personName} was checked`}
      onClose={onClose}
    >
      <FormStack>
        <p>This account was {checkWords(payee)}.</p>
        {payee.verifiedEvidenceId !== null && (
          <FileView fileId={payee.verifiedEvidenceId} label="Signed form or e-mail" of="proofs" />
        )}
      </FormStack>
    </Dialog>
  );
}
