import {
  RECOGNITION_METHODS,
  RECOGNITION_METHOD_WORDS,
  type RecognitionMethod,
} from '../../shared/domain/policy/recognition-lists.ts';
import { MoneyField } from '../components/MoneyField/MoneyField.tsx';
import { FormRow } from '../components/PageLayout/FormRow.tsx';
import { SelectField } from '../components/SelectField/SelectField.tsx';
import { TextField } from '../components/TextField/TextField.tsx';
import type { AnswerDraft, AnswerErrors } from './answer-draft.ts';
import type { OfferFacts } from './recognition.ts';

interface AnswerDetailsProps {
  readonly draft: AnswerDraft;
  readonly errors: AnswerErrors;
  readonly facts: OfferFacts;
  readonly onChange: (draft: AnswerDraft) => void;
}

/** What belongs to the answer that was chosen: how much less, which charity, how it is paid. */
export function AnswerDetails({ draft, errors, facts, onChange }: AnswerDetailsProps) {
  const { choice } = draft;
  return (
    <>
      {choice === 'REDUCED' && (
        <MoneyField
          isRequired
          error={errors.reducedPence}
          label="Amount they would like"
          value={draft.reducedPence}
          onChange={(reducedPence) => onChange({ ...draft, reducedPence })}
        />
      )}
      {choice === 'DONATED_TO_CHARITY' && (
        <FormRow>
          <TextField
            isRequired
            error={errors.charityName}
            label="Charity"
            value={draft.charityName}
            onChange={(charityName) => onChange({ ...draft, charityName })}
          />
          <TextField
            isOptional
            label="Charity number"
            value={draft.charityNumber}
            width="sm"
            onChange={(charityNumber) => onChange({ ...draft, charityNumber })}
          />
        </FormRow>
      )}
      {(choice === 'ACCEPTED' || choice === 'REDUCED') && (
        <SelectField
          hint="Their page says what they usually want."
          label="Paid by"
          options={methodOptions(facts)}
          value={draft.method ?? AS_USUAL}
          onChange={(id) => onChange({ ...draft, method: methodOf(id) })}
        />
      )}
    </>
  );
}

const AS_USUAL = 'usual';

/** The ways the policy pays by, and none of them. */
export const methodOptions = ({ policy }: OfferFacts) => [
  { id: AS_USUAL, label: 'As on the person’s page' },
  ...(policy?.methods ?? RECOGNITION_METHODS).map((id) => ({ id, label: RECOGNITION_METHOD_WORDS[id] })),
];

export const methodOf = (id: string): RecognitionMethod | null =>
  RECOGNITION_METHODS.find((method) => method === id) ?? null;
