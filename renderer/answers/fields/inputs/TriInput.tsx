import { TriField, type TriValue } from '../../../components/TriField/TriField.tsx';
import { fieldProps, type InputProps } from './input-props.ts';

const SHOWN: Readonly<Record<string, TriValue>> = { YES: 'yes', NO: 'no' };
const STORED = { yes: 'YES', no: 'NO' } as const;

/** Yes, no, or not decided yet. */
export function TriInput(props: InputProps<'tri'>) {
  return (
    <TriField
      {...fieldProps(props)}
      value={SHOWN[String(props.value)] ?? null}
      words={{ yes: 'Yes', no: 'No', undecided: 'Not decided yet' }}
      onChange={(answer) => props.onChange(answer === null ? null : STORED[answer], 'now')}
    />
  );
}
