import { TextArea } from '../../../components/TextArea/TextArea.tsx';
import { asText, fieldProps, type InputProps } from './input-props.ts';

/** Several lines of text, spell-checked. */
export function LongTextInput(props: InputProps<'longText'>) {
  return (
    <TextArea
      {...fieldProps(props)}
      rows={props.input.rows ?? 3}
      value={asText(props.value)}
      onChange={(typed) => props.onChange(typed, 'pause')}
    />
  );
}
