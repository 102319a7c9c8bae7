import { useState } from 'react';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import type { AmountState } from '../../../components/Field/DraftInput.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { MoneyField } from '../../../components/MoneyField/MoneyField.tsx';
import { NumberField } from '../../../components/NumberField/NumberField.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

interface FigureProps<Value> {
  readonly editor: PolicyEditor;
  /** Which figure it is, unique on the page. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly value: Value | null;
  /** Told only what can be read, or null when it is empty. */
  readonly onChange: (value: Value | null) => void;
}

/** What is typed but cannot be read yet stays on screen; what was kept before stays kept, and the step is not left. */
function useFigure<Value>({ editor, place, value, onChange }: FigureProps<Value>) {
  const [own, setOwn] = useState({ shown: value, kept: value });
  // Changed from outside, for instance by a button beside it.
  if (own.kept !== value) setOwn({ shown: value, kept: value });
  const take = (next: Value | null, { kind }: { readonly kind: string }): void => {
    const isRead = kind === 'valid' || kind === 'empty';
    setOwn({ shown: next, kept: isRead ? next : value });
    editor.mark(place, !isRead);
    if (isRead) onChange(next);
  };
  return { value: own.shown, take };
}

/** An amount of money, in pence. */
export function MoneyFigure(props: FigureProps<number>) {
  const { value, take } = useFigure(props);
  const { label, hint, isRequired } = props;
  return (
    <MoneyField label={label} hint={hint} isRequired={isRequired} value={value} onChange={take} width="sm" />
  );
}

export interface NumberLimits {
  readonly scale?: number;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  readonly suffix?: string;
}

/** A number; `scale` is how many of what is kept make one of what is shown (100 hundredths are one penny). */
export function NumberFigure({
  scale = 1,
  decimals = 0,
  min = 0,
  max,
  suffix,
  ...props
}: FigureProps<number> & NumberLimits) {
  const { value, take } = useFigure(props);
  const { label, hint, isRequired } = props;
  return (
    <NumberField
      label={label}
      hint={hint}
      isRequired={isRequired}
      value={value === null ? null : value / scale}
      onChange={(next: number | null, state: AmountState) =>
        take(next === null ? null : Math.round(next * scale), state)
      }
      decimals={decimals}
      min={min}
      max={max}
      suffix={suffix}
    />
  );
}

/** A day. */
export function DayFigure(props: FigureProps<IsoDate>) {
  const { value, take } = useFigure(props);
  const { label, hint, isRequired } = props;
  return <DateField label={label} hint={hint} isRequired={isRequired} value={value} onChange={take} />;
}
