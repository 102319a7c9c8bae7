import { missingReferenceRows, newMileageRow } from '../../../../shared/domain/policy/example.ts';
import { MILEAGE_MODES, TRAVEL_MODE_WORDS } from '../../../../shared/domain/policy/lists.ts';
import type { PolicyDraft } from '../../../../shared/domain/policy/shapes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import styles from '../policies.module.css';
import { NumberFigure } from './Figures.tsx';
import { optionsOf, within } from './options.ts';
import { Problems, Says } from './Parts.tsx';
import { RateRow, useRows } from './RateRow.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

type Row = PolicyDraft['content']['mileageRates'][number];
const HUNDREDTHS = 100;
const TENTHS = 10;

/** E03. Rates for a mile by mode, tier and date, and for passengers. */
export function MilesSection({ editor }: { readonly editor: PolicyEditor }) {
  const rows = editor.draft.content.mileageRates;
  const reference = missingReferenceRows(rows);
  const { change, remove, add } = useRows(rows, editor.set('mileageRates'));
  return (
    <FormStack>
      <p>
        Miles are counted over the tax year, from 6 April. A journey is paid at the rates of its own day.
        HMRC’s rates are what people can have free of tax; your area may pay less, or more.
      </p>
      <Problems editor={editor} at="mileageRates" />
      <ol className={styles.rows} aria-label="Rates for a mile">
        {rows.map((row, index) => (
          <li key={row.key}>
            <MileageRow
              editor={editor}
              row={row}
              place={`mileageRates.${index}`}
              onChange={change(row.key)}
              onRemove={() => remove(row.key)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button icon="add" onPress={() => add((key) => newMileageRow('CAR', key))}>
          Add a rate
        </Button>
        {reference.length > 0 && (
          <Button icon="copy" onPress={() => editor.set('mileageRates')([...rows, ...reference])}>
            Add HMRC’s rates as examples
          </Button>
        )}
      </div>
      <Passengers editor={editor} />
      <Says editor={editor} part="miles" />
    </FormStack>
  );
}

interface MileageRowProps {
  readonly editor: PolicyEditor;
  readonly row: Row;
  readonly place: string;
  readonly onChange: (change: Partial<Row>) => void;
  readonly onRemove: () => void;
}

function MileageRow({ editor, row, place, onChange, onRemove }: MileageRowProps) {
  const id = `mileage ${row.key}`;
  const tier =
    row.tierFromTenths === null
      ? ''
      : `, from ${(row.tierFromTenths / TENTHS).toLocaleString('en-GB')} miles`;
  const name = `${TRAVEL_MODE_WORDS[row.mode]}${tier}`;
  return (
    <RateRow
      editor={editor}
      row={row}
      id={id}
      place={place}
      name={name}
      onChange={onChange}
      onRemove={onRemove}
    >
      <FormRow>
        <SelectField
          label="By"
          width="sm"
          options={optionsOf(MILEAGE_MODES, TRAVEL_MODE_WORDS)}
          value={row.mode}
          onChange={(mode) => within(MILEAGE_MODES, [mode]).forEach((chosen) => onChange({ mode: chosen }))}
        />
        <NumberFigure
          editor={editor}
          place={`${id} tier`}
          label="From miles in the year"
          scale={TENTHS}
          decimals={1}
          max={100_000}
          value={row.tierFromTenths}
          onChange={(tierFromTenths) => onChange({ tierFromTenths })}
        />
        <NumberFigure
          editor={editor}
          place={`${id} rate`}
          label="Pence a mile"
          scale={HUNDREDTHS}
          decimals={2}
          max={200}
          suffix="p"
          value={row.rateHundredths}
          onChange={(rateHundredths) => onChange({ rateHundredths })}
        />
      </FormRow>
    </RateRow>
  );
}

/** */
function Passengers({ editor }: { readonly editor: PolicyEditor }) {
  const row = editor.draft.content.passengerRate;
  const set = editor.set('passengerRate');
  const fresh = {
    rateHundredths: null,
    validFrom: null,
    validTo: null,
    source: '',
    key: 0,
    toConfirm: false,
  };
  if (row === null)
    return (
      <div className={styles.buttons}>
        <Button icon="add" onPress={() => set(fresh)}>
          Pay for passengers
        </Button>
        <span className={styles.days}>Nothing extra is paid for people who share a car.</span>
      </div>
    );
  return (
    <RateRow
      editor={editor}
      row={row}
      id="passenger"
      place="passengerRate"
      name="Passengers in a car"
      onChange={(change) => set({ ...row, ...change })}
      onRemove={() => set(null)}
    >
      <NumberFigure
        editor={editor}
        place="passenger rate"
        label="Pence a mile for each passenger"
        hint="Only for passengers who take part too."
        scale={HUNDREDTHS}
        decimals={2}
        max={200}
        suffix="p"
        value={row.rateHundredths}
        onChange={(rateHundredths) => set({ ...row, rateHundredths })}
      />
    </RateRow>
  );
}
