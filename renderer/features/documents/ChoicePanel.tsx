import type { DocumentCode } from '../../../shared/documents/define.ts';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import type { Choice } from './documents.queries.ts';
import { DOCUMENTS, LENGTHS } from './document-words.ts';

interface ChoicePanelProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Which document, how long, how large. */
export function ChoicePanel({ choice, onChange }: ChoicePanelProps) {
  // Only the plan has a short form; the printed form is as long as it is.
  const choose = (code: DocumentCode): void =>
    onChange({ ...choice, code, short: choice.short && code === 'D01' });
  return (
    <Panel title="Document">
      <FormStack>
        <RadioGroup
          label="Which document"
          options={DOCUMENTS}
          value={choice.code}
          onChange={(id) => choose(id === 'D02' ? 'D02' : 'D01')}
        />
        {choice.code === 'D01' && (
          <RadioGroup
            label="How long"
            options={LENGTHS}
            value={choice.short ? 'short' : 'full'}
            onChange={(id) => onChange({ ...choice, short: id === 'short' })}
          />
        )}
        <Checkbox
          hint="16 point instead of 12, for people who need it."
          isSelected={choice.largePrint}
          label="Large print"
          onChange={(largePrint) => onChange({ ...choice, largePrint })}
        />
      </FormStack>
    </Panel>
  );
}
