import { NumberField } from '../../../components/NumberField/NumberField.tsx';
import { asNumber, fieldProps, type InputProps } from './input-props.ts';

/** A whole number. What is no number stays on screen and is not saved. */
export function NumberInput(props: InputProps<'number'>) {
  return (
    <NumberField
      {...fieldProps(props)}
      max={props.input.max}
      min={props.input.min}
      value={asNumber(props.value)}
      onChange={(amount, state) => {
        if (state.kind !== 'invalid') props.onChange(amount, 'pause');
      }}
    />
  );
}
