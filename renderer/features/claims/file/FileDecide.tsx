import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatMoney } from '../../../../shared/values/money.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { TextArea } from '../../../components/TextArea/TextArea.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import { CLAIMS_PATH } from '../entry/claim-paths.ts';
import { STEPS } from '../decide/decide-words.ts';
import styles from './claim-file.module.css';
import type { OpenedFile } from './claim-file.queries.ts';

type Answer = 'YES' | 'QUERY' | 'REJECT';

/** Decides about a claim of another laptop, and saves the file to be sent back. */
export function FileDecide({ file, token }: { readonly file: OpenedFile; readonly token: string }) {
  const { content, whyNotMe } = file;
  const { step, checked, came, claim } = content;
  const [confirmCame, setConfirmCame] = useState(false);
  const [budgetCode, setBudgetCode] = useState(claim.budgetCode);
  const [comment, setComment] = useState('');
  const decide = useChange('claims.decideInFile', { tell: 'caller' });
  const [, goTo] = useLocation();
  const words = STEPS[step];
  const answer = async (value: Answer): Promise<void> => {
    const done = await decide.run({ token, answer: value, confirmCame, budgetCode, comment });
    if (!done.ok) return;
    addToast({
      text: `Saved as ${done.value.fileName}. Send it back to whoever sent you the claim.`,
      tone: 'success',
    });
    goTo(CLAIMS_PATH);
  };
  return (
    <Panel description={words.meaning} title={`${words.button} ${formatMoney(checked.totalPence)}`}>
      <FormStack>
        {whyNotMe !== '' && <Callout title={whyNotMe} tone="info" />}
        {decide.words && decide.failure?.code !== 'save-cancelled' && (
          <Callout isAnnounced title={decide.words.what} tone="error">
            {decide.words.todo}
          </Callout>
        )}
        {step === 'CERTIFY' && came !== 'YES' && (
          <Checkbox
            isSelected={confirmCame}
            label={`${content.person.name} took part`}
            onChange={setConfirmCame}
          />
        )}
        {step === 'APPROVE' && (
          <TextField label="Budget code" value={budgetCode} width="sm" onChange={setBudgetCode} />
        )}
        <TextArea
          hint="Needed for a query or a rejection: the question or the reason."
          label="Comment"
          rows={2}
          value={comment}
          onChange={setComment}
        />
        <div className={styles.buttons}>
          <Button
            isBusy={decide.isBusy}
            isDisabled={whyNotMe !== ''}
            variant="primary"
            onPress={() => void answer('YES')}
          >
            {words.button} and save the file
          </Button>
          <Button isDisabled={whyNotMe !== '' || !hasText(comment)} onPress={() => void answer('QUERY')}>
            Query
          </Button>
          <Button
            isDisabled={whyNotMe !== '' || !hasText(comment)}
            variant="quiet"
            onPress={() => void answer('REJECT')}
          >
            Reject
          </Button>
        </div>
      </FormStack>
    </Panel>
  );
}
