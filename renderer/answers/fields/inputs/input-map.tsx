import type { ComponentType } from 'react';
import type { FieldInput } from '../../../../shared/domain/plan/form/types.ts';
import { CheckInput } from './CheckInput.tsx';
import { ChoiceInput } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import { DateInput } from './DateInput.tsx';
import { LinksInput } from './LinksInput.tsx';
import { LongTextInput } from './LongTextInput.tsx';
import { MoneyInput } from './MoneyInput.tsx';
import { NumberInput } from './NumberInput.tsx';
import { PersonInput } from './PersonInput.tsx';
import { ScoreInput } from './ScoreInput.tsx';
import { TextInput } from './TextInput.tsx';
import { TextListInput } from './TextListInput.tsx';
import { TimeInput } from './TimeInput.tsx';
import { TriInput } from './TriInput.tsx';
import type { InputProps } from './input-props.ts';

const INPUTS: { readonly [K in FieldInput['kind']]: ComponentType<InputProps<K>> } = {
  text: TextInput,
  longText: LongTextInput,
  textList: TextListInput,
  date: DateInput,
  time: TimeInput,
  links: LinksInput,
  tri: TriInput,
  check: CheckInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  person: PersonInput,
  score: ScoreInput,
  money: MoneyInput,
  number: NumberInput,
};

/** The control for an answer, by its kind. */
export function AnswerInput(props: InputProps) {
  // The map pairs each kind with its own component; TypeScript cannot follow the pairing through the index.
  const Input = INPUTS[props.input.kind] as ComponentType<InputProps>;
  return <Input {...props} />;
}
