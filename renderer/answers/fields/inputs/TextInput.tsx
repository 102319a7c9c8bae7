import { TextField } from '../../../components/TextField/TextField.tsx';
import { SHORT_MAX } from '../../../../shared/values/limits.ts';
import { asText, fieldProps, type InputProps } from './input-props.ts';

/** One line of text. */
export function TextInput(props: InputProps<'text'>) {
  const text = asText(props.value);
  const isTooLong = text.length > SHORT_MAX;
  const error = isTooLong
    ? `Use at most ${SHORT_MAX} characters. There are ${text.length} now.`
    : props.error;
  return (
    <TextField
      {...fieldProps(props)}
      error={error}
      value={text}
      width={props.input.width ?? 'full'}
      onChange={(typed) => props.onChange(typed, 'pause')}
    />
  );
}
