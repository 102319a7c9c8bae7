import type { DocumentCode } from '../../../shared/documents/define.ts';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import type { Choice } from './documents.queries.ts';
import { DOCUMENTS, LENGTHS, PURPOSES } from './document-words.ts';

interface ChoiceFieldsProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Which document, how long, how large. */
export function ChoiceFields({ choice, onChange }: ChoiceFieldsProps) {
  // Only the plan has a short form; the printed form is as long as it is.
  const choose = (code: DocumentCode): void =>
    onChange({ ...choice, code, short: choice.short && code === 'D01' });
  return (
    <>
      <RadioGroup
        hint={PURPOSES[choice.code]}
        label="Which document"
        options={DOCUMENTS}
        value={choice.code}
        onChange={(id) => choose(id === 'D02' ? 'D02' : 'D01')}
      />
      {choice.code === 'D01' && (
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
