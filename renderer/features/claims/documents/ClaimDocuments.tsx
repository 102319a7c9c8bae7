import { useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import styles from './documents.module.css';
import { Outcome } from '../../../made-documents/Outcome.tsx';
import { useMake } from '../../../made-documents/useMake.ts';

/** D07 and the decision letter of one claim, as Word files. */
export function ClaimDocuments({ claimId }: { readonly claimId: string }) {
  const asked = useAsk('documents.previewClaimForm', { claimId, largePrint: false }, { keepLast: true });
  return (
    <Panel title="Word documents">
      <Answered asked={asked} waiting="Looking at the claim form">
        {(preview) => <Makers claimId={claimId} preview={preview} />}
      </Answered>
    </Panel>
  );
}

interface MakersProps {
  readonly claimId: string;
  readonly preview: Output<'documents.previewClaimForm'>;
}

function Makers({ claimId, preview: { missing, letter, prefersLargePrint } }: MakersProps) {
  const [largePrint, setLargePrint] = useState(prefersLargePrint);
  const form = useChange('documents.exportClaimForm', { tell: 'caller' });
  const decision = useChange('documents.exportDecisionLetter', { tell: 'caller' });
  const { made, failure, take } = useMake();
  const choice = { claimId, largePrint };
  const isBusy = form.isBusy || decision.isBusy;
  return (
    <div className={styles.makers}>
      <Checkbox
        label="Large print"
        {...(prefersLargePrint ? { hint: 'This person asked for it.' } : {})}
        isSelected={largePrint}
        onChange={setLargePrint}
      />
      <div className={styles.buttons}>
        <Button
          icon="export"
          isBusy={form.isBusy}
          isDisabled={isBusy && !form.isBusy}
          onPress={() => void take(form.run(choice))}
        >
          Claim form (Word)
        </Button>
        {letter === 'DUE' && (
          <Button
            icon="export"
            isBusy={decision.isBusy}
            isDisabled={isBusy && !decision.isBusy}
            onPress={() => void take(decision.run(choice))}
          >
            Decision letter
          </Button>
        )}
      </div>
      <p className={styles.note}>{LETTER_WORDS[letter]}</p>
      <Outcome failure={failure} made={made} reveal="documents.revealClaimDocument" />
      {missing.length > 0 && <StillMissing labels={missing.map(({ label }) => label)} />}
    </div>
  );
}

const LETTER_WORDS: Readonly<Record<MakersProps['preview']['letter'], string>> = {
  DUE: 'The letter tells the person what is paid, why it is less, and what they can do.',
  NOT_DECIDED: 'A letter can be made when the claim was approved or rejected.',
  NOT_NEEDED: 'Everything that was claimed is paid, so no letter is needed.',
};

/** What keeps the form a draft; it can be made all the same, for instance to be signed. */
function StillMissing({ labels }: { readonly labels: readonly string[] }) {
  return (
    <div className={styles.note}>
      <p>The form would be a draft. Still to complete:</p>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
