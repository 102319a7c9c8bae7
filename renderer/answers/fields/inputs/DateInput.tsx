import { DateField } from '../../../components/DateField/DateField.tsx';
import { asTextOrNull, fieldProps, type InputProps } from './input-props.ts';

/** A day. Half a date is kept on screen and not saved: it is no date yet. */
export function DateInput(props: InputProps<'date'>) {
  return (
    <DateField
      {...fieldProps(props)}
      value={asTextOrNull(props.value)}
      onChange={(iso, state) => {
        if (state.kind === 'valid' || state.kind === 'empty') props.onChange(iso, 'pause');
      }}
    />
  );
}
