import {
  RECOGNITION_METHOD_WORDS,
  RECOGNITION_METHODS,
  RECOGNITION_UNIT_WORDS,
  RECOGNITION_UNITS,
} from '../../../../shared/domain/policy/recognition-lists.ts';
import type { PolicyDraft } from '../../../../shared/domain/policy/shapes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { TextArea } from '../../../components/TextArea/TextArea.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import styles from '../policies.module.css';
import { MoneyAnswer, NumberAnswer, TickAnswer } from './Answers.tsx';
import { MoneyFigure, NumberFigure } from './Figures.tsx';
import { optionsOf, within } from './options.ts';
import { Problems, Says } from './Parts.tsx';
import { RateRow, useRows } from './RateRow.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

type Row = PolicyDraft['content']['recognitionRates'][number];
const A_DAY = 1440;

/** E03 RECOGNITION, R-110 to R-119. What people are offered for their time. */
export function ThanksSection({ editor }: { readonly editor: PolicyEditor }) {
  const { content } = editor.draft;
  const rows = content.recognitionRates;
  const { change, remove, add } = useRows(rows, editor.set('recognitionRates'));
  return (
    <FormStack>
      <p>
        A thank-you payment is for people’s time, apart from what they are paid back. It is never a wage.
        Leave this empty if your area offers none.
      </p>
      <ol className={styles.rows} aria-label="Amounts for people’s time">
        {rows.map((row, index) => (
          <li key={row.key}>
            <ThanksRow
              editor={editor}
              row={row}
              place={`recognitionRates.${index}`}
              onChange={change(row.key)}
              onRemove={() => remove(row.key)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button icon="add" onPress={() => add(newRow)}>
          Add an amount
        </Button>
      </div>
      <CheckboxGroup
        label="How it can be paid"
        hint="People choose. Vouchers and cash count as income too."
        columns={2}
        options={optionsOf(RECOGNITION_METHODS, RECOGNITION_METHOD_WORDS)}
        value={content.recognitionMethods}
        onChange={(ids) => editor.set('recognitionMethods')(within(RECOGNITION_METHODS, ids))}
      />
      <Problems editor={editor} at="recognitionMethods" />
      <TickAnswer
        editor={editor}
        answer="recognitionByPayroll"
        label="It goes through payroll, for tax purposes only"
        hint="It is not employment."
      />
      <TickAnswer
        editor={editor}
        answer="recognitionInPaidRoles"
        label="Offer it to people in a paid role too"
        hint="Usually off: whose employer pays for the time is not paid twice."
      />
      <NumberAnswer
        editor={editor}
        answer="turnaroundDays"
        label="Days until people have their money"
        hint="As you promise it. Leave it empty if you promise nothing."
        max={3650}
        suffix="days"
      />
      <Says editor={editor} part="thanks" />
    </FormStack>
  );
}

const newRow = (key: number): Row => ({
  unit: 'PER_SESSION',
  amountPence: null,
  minMinutes: null,
  maxMinutes: null,
  includesPreparation: false,
  validFrom: null,
  validTo: null,
  source: '',
  key,
  toConfirm: false,
});

interface ThanksRowProps {
  readonly editor: PolicyEditor;
  readonly row: Row;
  readonly place: string;
  readonly onChange: (change: Partial<Row>) => void;
  readonly onRemove: () => void;
}

function ThanksRow({ editor, row, place, onChange, onRemove }: ThanksRowProps) {
  const id = `thanks ${row.key}`;
  return (
    <RateRow
      editor={editor}
      row={row}
      id={id}
      place={place}
      name={RECOGNITION_UNIT_WORDS[row.unit]}
      onChange={onChange}
      onRemove={onRemove}
    >
      <FormRow>
        <SelectField
          label="For"
          width="sm"
          options={optionsOf(RECOGNITION_UNITS, RECOGNITION_UNIT_WORDS)}
          value={row.unit}
          onChange={(unit) =>
            within(RECOGNITION_UNITS, [unit]).forEach((chosen) => onChange({ unit: chosen }))
          }
        />
        <MoneyFigure
          editor={editor}
          place={`${id} amount`}
          label="Amount"
          value={row.amountPence}
          onChange={(amountPence) => onChange({ amountPence })}
        />
        <NumberFigure
          editor={editor}
          place={`${id} min`}
          label="From minutes"
          max={A_DAY}
          value={row.minMinutes}
          onChange={(minMinutes) => onChange({ minMinutes })}
        />
        <NumberFigure
          editor={editor}
          place={`${id} max`}
          label="Less than minutes"
          max={A_DAY}
          value={row.maxMinutes}
          onChange={(maxMinutes) => onChange({ maxMinutes })}
        />
      </FormRow>
      <Checkbox
        label="Getting ready beforehand is included"
        isSelected={row.includesPreparation}
        onChange={(includesPreparation) => onChange({ includesPreparation })}
      />
    </RateRow>
  );
}

/** E02 benefits_advice, tax_note_text, and what a plan is forecast with. */
export function AdviceSection({ editor }: { readonly editor: PolicyEditor }) {
  const { content } = editor.draft;
  return (
    <FormStack>
      <TextArea
        label="What people are told about benefits"
        hint="Payments may change benefits. Say so, and that advice is free and independent."
        rows={3}
        value={content.benefitsText}
        onChange={editor.set('benefitsText')}
      />
      <TextField
        label="Who gives independent advice"
        hint="A name with a telephone number or address, for example the local Citizens Advice."
        width="full"
        maxLength={200}
        value={content.benefitsContact}
        onChange={editor.set('benefitsContact')}
      />
      <Problems editor={editor} at="benefitsContact" />
      <TextArea
        label="Tax note"
        hint="Added to the note that goes with every thank-you payment."
        rows={3}
        value={content.taxNote}
        onChange={editor.set('taxNote')}
      />
      <FormRow>
        <MoneyAnswer
          editor={editor}
          answer="typicalTravelPence"
          label="What one person’s travel usually comes to"
          hint="For one activity. Used to forecast what a plan will cost, never to check a claim."
        />
        <MoneyAnswer
          editor={editor}
          answer="typicalCarePence"
          label="What one person’s care usually comes to"
          hint="For those who need it. Used for the forecast only."
        />
      </FormRow>
    </FormStack>
  );
}
