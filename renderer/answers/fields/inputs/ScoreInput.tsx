import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { asNumber, fieldProps, type InputProps } from './input-props.ts';

const NONE = 'none';

/** 1 to 5 with words, lowest first. */
export function ScoreInput(props: InputProps<'score'>) {
  const score = asNumber(props.value);
  const options = props.input.words.map((words, index) => ({
    id: String(index + 1),
    label: `${index + 1} – ${words}`,
  }));
  return (
    <SelectField
      {...fieldProps(props)}
      options={[{ id: NONE, label: 'Not scored' }, ...options]}
      value={score === null ? NONE : String(score)}
      width="full"
      onChange={(id) => props.onChange(id === NONE ? null : Number(id), 'now')}
    />
  );
}
