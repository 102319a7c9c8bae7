import type { FieldProps } from '../Field/field-props.ts';
import { RadioGroup } from '../RadioGroup/RadioGroup.tsx';

export type TriValue = 'yes' | 'no' | null;

export type TriFieldProps = FieldProps & {
  /** Null is "not decided", which is an answer to show, not a blank. */
  readonly value: TriValue;
  /** Another answer. */
  readonly onChange: (value: TriValue) => void;
  /** Other words for the three answers. */
  readonly words?: { readonly yes: string; readonly no: string; readonly undecided: string } | undefined;
};

const WORDS = { yes: 'Yes', no: 'No', undecided: 'Not decided' };

/** Yes, no or not decided, on one row. "Not decided" can be chosen again, so an answer can be taken back. */
export function TriField({ value, onChange, words = WORDS, ...props }: TriFieldProps) {
  return (
    <RadioGroup
      {...props}
      layout="segmented"
      options={[
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
        { id: 'undecided', label: words.undecided },
      ]}
      value={value ?? 'undecided'}
      onChange={(id) => onChange(id === 'yes' || id === 'no' ? id : null)}
    />
  );
}
