import { isDocumentCode, type DocumentCode } from '../../../shared/domain/documents/codes.ts';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import type { Choice } from './documents.queries.ts';
import { DOCUMENTS, hasShortForm, LENGTHS, purposeOf } from './document-words.ts';

interface ChoiceFieldsProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Which document, how long, how large. */
export function ChoiceFields({ choice, onChange }: ChoiceFieldsProps) {
  const choose = (code: DocumentCode): void =>
    onChange({ ...choice, code, short: choice.short && hasShortForm(code) });
  return (
    <>
      <RadioGroup
        hint={purposeOf(choice.code)}
        label="Which document"
        options={DOCUMENTS}
        value={choice.code}
        onChange={(id) => isDocumentCode(id) && choose(id)}
      />
      {hasShortForm(choice.code) && (
        <RadioGroup
          hint="Short is about two pages."
          label="How long"
          layout="segmented"
          options={LENGTHS}
          value={choice.short ? 'short' : 'full'}
          onChange={(id) => onChange({ ...choice, short: id === 'short' })}
        />
      )}
      <Checkbox
        isSelected={choice.largePrint}
        label="Large print (16 point)"
        onChange={(largePrint) => onChange({ ...choice, largePrint })}
      />
    </>
  );
}
