import { METHOD_WORDS, METHODS } from '../../../../shared/domain/activities/lists.ts';
import {
  TRAVEL_MODE_WORDS,
  TRAVEL_MODES,
  VARIANCE_ACTION_WORDS,
  VARIANCE_ACTIONS,
} from '../../../../shared/domain/policy/lists.ts';
import { RAIL_CLASS_WORDS, RAIL_CLASSES } from '../../../../shared/domain/policy/recognition-lists.ts';
import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { NumberAnswer, TickAnswer } from './Answers.tsx';
import { optionsOf, within } from './options.ts';
import { Confirm, Says } from './Parts.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

interface SectionProps {
  readonly editor: PolicyEditor;
}

/** */
export function WhoSection({ editor }: SectionProps) {
  const { content } = editor.draft;
  return (
    <FormStack>
      <CheckboxGroup
        label="Kinds of activity whose costs are paid"
        hint="People at these can claim without anybody having to ask first."
        columns={2}
        options={optionsOf(METHODS, METHOD_WORDS)}
        value={content.eligibleMethods}
        onChange={(ids) => editor.set('eligibleMethods')(within(METHODS, ids))}
      />
      <Confirm editor={editor} answer="eligibleMethods" />
      <TickAnswer
        editor={editor}
        answer="coverLargeEventTravel"
        label="Pay travel to larger events"
        hint="Usually off: a large open event does not pay fares, unless its own plan says so."
      />
      <Says editor={editor} part="who" />
    </FormStack>
  );
}

/** Walking costs nothing and a car goes by the mile, so neither is asked about here. */
const TICKET_MODES = TRAVEL_MODES.filter((mode) => mode !== 'WALK' && mode !== 'CAR');
const PAID_MODES = TRAVEL_MODES.filter((mode) => mode !== 'WALK');

/** */
export function TicketsSection({ editor }: SectionProps) {
  const { content } = editor.draft;
  return (
    <FormStack>
      <CheckboxGroup
        label="Ways of travel that need a receipt for each way"
        hint="A car never needs one."
        columns={2}
        options={optionsOf(TICKET_MODES, TRAVEL_MODE_WORDS)}
        value={content.receiptRequiredModes}
        onChange={(ids) => editor.set('receiptRequiredModes')(within(TRAVEL_MODES, ids))}
      />
      <Confirm editor={editor} answer="receiptRequiredModes" />
      <CheckboxGroup
        label="Ways of travel that are not paid at all"
        hint="Leave all of them empty if you pay every kind."
        columns={2}
        options={optionsOf(PAID_MODES, TRAVEL_MODE_WORDS)}
        value={content.unpaidModes}
        onChange={(ids) => editor.set('unpaidModes')(within(TRAVEL_MODES, ids))}
      />
      <TickAnswer
        editor={editor}
        answer="outwardOnlyRule"
        label="Pay the way back like the way there, before its receipt comes"
        hint="For people who hand their claim in at the meeting. They send the other receipt later."
      />
      <NumberAnswer
        editor={editor}
        answer="returnReceiptDays"
        label="Days to send the return receipt"
        max={3650}
        suffix="days"
        isRequired
      />
      <Confirm editor={editor} answer="returnReceiptDays" />
      <RadioGroup
        label="When the return receipt shows another amount"
        options={optionsOf(VARIANCE_ACTIONS, VARIANCE_ACTION_WORDS)}
        value={content.returnVarianceAction}
        onChange={(id) => within(VARIANCE_ACTIONS, [id]).forEach(editor.set('returnVarianceAction'))}
      />
      <RadioGroup
        label="Trains"
        layout="inline"
        options={optionsOf(RAIL_CLASSES, RAIL_CLASS_WORDS)}
        value={content.railClass}
        onChange={(id) => within(RAIL_CLASSES, [id]).forEach(editor.set('railClass'))}
      />
      <Says editor={editor} part="tickets" />
    </FormStack>
  );
}

/** */
export function TaxiSection({ editor }: SectionProps) {
  return (
    <FormStack>
      <TickAnswer
        editor={editor}
        answer="taxiRequiresReason"
        label="A taxi needs a reason"
        hint="For example a disability that makes buses or a car hard to use. Without one the line waits."
      />
      <TickAnswer
        editor={editor}
        answer="taxiRequiresPriorAgreement"
        label="A taxi has to be agreed before the journey"
        hint="Some areas book the taxi themselves. Without agreement the line waits."
      />
      <TickAnswer
        editor={editor}
        answer="parkingAllowed"
        label="Pay parking, with a receipt"
        hint="Beside the miles, for people who come by car."
      />
      <TickAnswer
        editor={editor}
        answer="tollsAllowed"
        label="Pay tolls, with a receipt"
        hint="Bridges, tunnels and clean air charges."
      />
      <Says editor={editor} part="taxi" />
    </FormStack>
  );
}
