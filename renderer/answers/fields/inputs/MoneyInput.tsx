import { MoneyField } from '../../../components/MoneyField/MoneyField.tsx';
import { asNumber, fieldProps, type InputProps } from './input-props.ts';

/** An amount in pence. What is no amount stays on screen and is not saved. */
export function MoneyInput(props: InputProps<'money'>) {
  return (
    <MoneyField
      {...fieldProps(props)}
      value={asNumber(props.value)}
      onChange={(pence, state) => {
        if (state.kind !== 'invalid') props.onChange(pence, 'pause');
      }}
    />
  );
}
