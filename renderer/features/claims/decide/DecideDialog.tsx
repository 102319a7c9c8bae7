import { useState } from 'react';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { DialogForm } from '../../../components/Dialog/DialogForm.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useClaim } from '../entry/claim-context.ts';
import { checkDecision, startDecision, type DecisionErrors } from './decision-draft.ts';
import { STEPS, type Standing } from './decide-words.ts';
import { ElsewhereFields } from './ElsewhereFields.tsx';
import { useDecide } from './useDecide.ts';

interface DecideDialogProps {
  readonly step: ApprovalStep;
  readonly standing: Standing;
  /** Why the person who works here cannot decide; empty when they can. */
  readonly whyNotMe: string;
  readonly onClose: () => void;
}

const WAYS = [
  { id: 'here', label: 'I decide, here and now' },
  { id: 'elsewhere', label: 'Somebody decided on paper or by e-mail' },
];

/** E49. Signs the claim, or records what somebody signed elsewhere. */
export function DecideDialog({ step, standing, whyNotMe, onClose }: DecideDialogProps) {
  const { page, assessment } = useClaim();
  const words = STEPS[step];
  const [draft, setDraft] = useState(() => startDecision(standing, whyNotMe === ''));
  const [errors, setErrors] = useState<DecisionErrors>({});
  const decide = useDecide(step, onClose);
  const sign = (): void => {
    const found = checkDecision(draft, { step, standing, today: page.facts.today });
    setErrors(found);
    if (Object.keys(found).length === 0) void decide.run(draft, assessment.totalPence);
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={decide.isBusy} variant="primary" onPress={sign}>
            {words.button} {formatMoney(assessment.totalPence)}
          </Button>
        </>
      }
      title={words.title}
      onClose={onClose}
    >
      <DialogForm onSubmit={sign}>
        {decide.words && (
          <Callout isAnnounced title={decide.words.what} tone="error">
            {decide.words.todo}
          </Callout>
        )}
        <p>{words.meaning}</p>
        {whyNotMe === '' ? (
          <RadioGroup
            label="How it is decided"
            options={WAYS}
            value={draft.way}
            onChange={(way) => setDraft({ ...draft, way: way === 'here' ? 'here' : 'elsewhere' })}
          />
        ) : (
          <Callout title={whyNotMe} tone="info">
            You can record what somebody else signed on paper or wrote in an e-mail.
          </Callout>
        )}
        {draft.way === 'elsewhere' && (
          <ElsewhereFields
            draft={draft}
            errors={errors}
            standing={standing}
            step={step}
            onChange={setDraft}
          />
        )}
        {step === 'CERTIFY' && standing.came !== 'YES' && (
          <Checkbox
            hint={errors.came ?? 'It is written on the attendance list too.'}
            isSelected={draft.confirmCame}
            label={`${page.person.name} took part`}
            onChange={(confirmCame) => setDraft({ ...draft, confirmCame })}
          />
        )}
        {step === 'APPROVE' && (
          <TextField
            isRequired
            error={errors.budgetCode}
            hint="The code or cost centre that pays."
            label="Budget code"
            value={draft.budgetCode}
            width="sm"
            onChange={(budgetCode) => setDraft({ ...draft, budgetCode })}
          />
        )}
        <TextField
          isOptional
          label="Comment"
          value={draft.comment}
          onChange={(comment) => setDraft({ ...draft, comment })}
        />
      </DialogForm>
    </Dialog>
  );
}
