import { NumberField } from '../../../components/NumberField/NumberField.tsx';
import { asNumber, fieldProps, type InputProps } from './input-props.ts';

/** A whole number, or one kept in tenths (miles). What is no number stays on screen and is not saved. */
export function NumberInput(props: InputProps<'number'>) {
  const { min, max, tenths } = props.input;
  const unit = tenths === undefined ? 1 : 10;
  const kept = asNumber(props.value);
  return (
    <NumberField
      {...fieldProps(props)}
      decimals={tenths === undefined ? 0 : 1}
      max={max / unit}
      min={min / unit}
      suffix={tenths}
      value={kept === null ? null : kept / unit}
      onChange={(amount, state) => {
        if (state.kind !== 'invalid')
          props.onChange(amount === null ? null : Math.round(amount * unit), 'pause');
      }}
    />
  );
}
