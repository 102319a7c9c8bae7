import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { asTextOrNull, fieldProps, type InputProps } from './input-props.ts';

/** Stands for "no answer" among the options, which may not have an empty id. */
const NONE = 'none';

/** One of a list, as radio buttons or as a drop-down list. */
export function ChoiceInput(props: InputProps<'choice'>) {
  const { options, none, look } = props.input;
  const value = asTextOrNull(props.value);
  const shared = {
    ...fieldProps(props),
    options: none === undefined ? options : [...options, { id: NONE, label: none }],
    value: value ?? (none === undefined ? null : NONE),
    onChange: (id: string) => props.onChange(id === NONE ? null : id, 'now'),
  };
  return look === 'radios' ? <RadioGroup {...shared} /> : <SelectField {...shared} />;
}
