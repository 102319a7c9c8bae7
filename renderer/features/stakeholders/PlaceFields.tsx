import type { Place, Standing } from '../../../shared/domain/stakeholders/quadrant.ts';
import { NumberField } from '../../components/NumberField/NumberField.tsx';

interface PlaceFieldProps {
  readonly name: string;
  readonly which: keyof Place;
  readonly standing: Standing | undefined;
  readonly isReadOnly: boolean;
  /** In a table the column says what it is. */
  readonly isLabelHidden?: boolean;
  readonly onPlace: (to: Partial<Place>) => void;
}

const WORDS: Readonly<Record<keyof Place, string>> = { influence: 'Influence', interest: 'Interest' };

/** Influence or interest as a number, 1 to 5: the plain way to move a stakeholder. */
export function PlaceField({ name, which, standing, isReadOnly, isLabelHidden, onPlace }: PlaceFieldProps) {
  const label = isLabelHidden === true ? `${WORDS[which]} of ${name}` : `${WORDS[which]}, 1 to 5`;
  return (
    <NumberField
      isLabelHidden={isLabelHidden}
      isReadOnly={isReadOnly}
      label={label}
      max={5}
      min={1}
      value={standing?.[which] ?? null}
      onChange={(step, state) => {
        if (state.kind === 'valid' && step !== null) onPlace({ [which]: step });
      }}
    />
  );
}
