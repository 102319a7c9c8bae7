import type { PlanRecord } from '../../../domain/plan/shapes.ts';
import type { Facts } from '../../facts.ts';
import type { Cell, FormRow } from '../../model.ts';
import { tickYesNo } from '../../values.ts';
import {
  bulletsRequired,
  hasWords,
  led,
  missing,
  optional,
  paras,
  required,
  say,
  stack,
} from '../../words.ts';

export type D02Facts = Pick<Facts, 'area' | 'plan' | 'companions'>;
type Duty = PlanRecord<'legalDuty'>;

const answer = (label: string, cell: Cell): FormRow => ({ kind: 'answer', label, cell });
const step = (text: string, note?: string): FormRow => ({
  kind: 'step',
  text,
  ...(note === undefined ? {} : { note }),
});
const reminder = (text: string): FormRow => ({ kind: 'words', cell: say(text) });

/** D02 Step 1. The local body's name in 1.1 follows the regime. */
export function stepOne({ plan }: D02Facts): readonly FormRow[] {
  const { project } = plan.records;
  const body = project.legalRegime === 'ICB_2022' ? 'ICB' : 'CCG';
  const titleAndDescription = stack(
    led('Title', required(project.title, '1.2 Title of the activity', 'project.title')),
    led(
      'Description',
      required(project.description, '1.2 Description of the activity', 'project.description'),
    ),
  );
  return [
    step('Step 1: Title of the plan/proposal/project/commissioning activity and a brief description'),
    answer(
      `1.1 Location: e.g. town, ${body}, area`,
      required(project.location, '1.1 Location', 'project.location'),
    ),
    answer('1.2 Title and brief description of proposed activity', titleAndDescription),
    answer(
      '1.3 Key objectives of the proposed activity',
      bulletsRequired(project.keyObjectives, '1.3 Key objectives', 'project.keyObjectives'),
    ),
  ];
}

/** D02 Step 2. Tick and explanation are both needed, whatever the result of the test. */
export function stepTwo({ plan }: D02Facts): readonly FormRow[] {
  const { legalDuty: duty } = plan.records;
  return [
    step(
      'Step 2: Is there likely to be an impact on patients and the public?',
      'Do the equality and health inequalities screening first. If it shows a need, do a full analysis.',
    ),
    answer('2(a) An impact on how services are delivered?', impactCell(duty, DELIVERY)),
    answer('2(b) An impact on the range of health services available?', impactCell(duty, RANGE)),
    answer('2(c) Any other impact that you can envisage at this point in time?', otherCell(duty)),
    reminder(
      '2(d) Reminder: a yes to any of these makes it very likely that the duty applies. Planning always comes under the duty.',
    ),
    answer(
      '2(e) Does the legal duty apply to the activity in your opinion?',
      tickYesNo(duty.officerConclusion, '2(e) Does the legal duty apply?', 'legalDuty.officerConclusion'),
    ),
    answer(
      '2(f) Please explain briefly why you have answered yes or no',
      required(duty.conclusionReason, '2(f) Why you answered yes or no', 'legalDuty.conclusionReason'),
    ),
    reminder(
      '2(g) Reminder: keep this form even if the answer is no. Think about whether involving people would still help.',
    ),
  ];
}

interface Impact {
  readonly label: string;
  readonly answer: 'impactDelivery' | 'impactRange';
  readonly note: 'impactDeliveryNote' | 'impactRangeNote';
}
const DELIVERY: Impact = {
  label: '2(a) Impact on how services are delivered',
  answer: 'impactDelivery',
  note: 'impactDeliveryNote',
};
const RANGE: Impact = {
  label: '2(b) Impact on the range of services',
  answer: 'impactRange',
  note: 'impactRangeNote',
};

const impactCell = (duty: Duty, impact: Impact): Cell =>
  stack(
    tickYesNo(duty[impact.answer], impact.label, `legalDuty.${impact.answer}`),
    led(
      'Please explain your answer',
      required(duty[impact.note], `${impact.label}: explanation`, `legalDuty.${impact.note}`),
    ),
  );

function otherCell(duty: Duty): Cell {
  switch (duty.impactOtherAny) {
    case 'YES':
      return required(duty.impactOther, '2(c) Any other impact', 'legalDuty.impactOther');
    case 'NO':
      return say('None identified');
    case null:
      return stack(paras(duty.impactOther), missing('2(c) Any other impact', 'legalDuty.impactOtherAny'));
  }
}

/** D02 Step 3. */
export function stepThree({ plan }: D02Facts): readonly FormRow[] {
  const { existingArrangements, insightUse } = plan.records.legalDuty;
  return [
    step('Step 3: Describe any existing arrangements to involve patients and the public'),
    answer(
      '3(a) What arrangements/mechanisms are already in place (national, regional, local)',
      required(existingArrangements, '3(a) Existing arrangements', 'legalDuty.existingArrangements'),
    ),
    answer(
      '3(b) How will the insight available to you help to inform your decision?',
      required(insightUse, '3(b) How insight will help your decision', 'legalDuty.insightUse'),
    ),
  ];
}

/** D02 Step 4. */
export function stepFour({ plan, companions }: D02Facts): readonly FormRow[] {
  const { legalDuty: duty, level } = plan.records;
  const fairAndProportionate = stack(
    led('Why fair', required(level.whyFair, '4(b) Why fair', 'level.whyFair')),
    led(
      'Why proportionate',
      required(level.whyProportionate, '4(b) Why proportionate', 'level.whyProportionate'),
    ),
  );
  return [
    step(
      'Step 4: Are additional arrangements for patient and public involvement required for this activity?',
    ),
    {
      kind: 'words',
      cell: tickYesNo(
        duty.additionalNeeded,
        'Step 4 Are additional arrangements required?',
        'legalDuty.additionalNeeded',
      ),
    },
    answer(
      '4(a) If yes, provide a brief outline of your approach and objectives, including seldom heard groups, the nine protected characteristics and health inequalities',
      outlineCell(duty, companions),
    ),
    answer(
      '4(b) Briefly describe how your proposed participation will be ‘fair and proportionate’',
      fairAndProportionate,
    ),
  ];
}

const PLAN_FOLLOWS = 'A communications and engagement plan will follow';

/** A communications and engagement plan is promised until one was made (D03 exported in any version). */
function outlineCell(
  { additionalNeeded, additionalOutline }: Duty,
  { hasCommunicationsPlan }: D02Facts['companions'],
): Cell {
  switch (additionalNeeded) {
    case 'YES':
      return stack(
        required(additionalOutline, '4(a) Outline of your approach', 'legalDuty.additionalOutline'),
        hasCommunicationsPlan ? [] : say(PLAN_FOLLOWS),
      );
    case 'NO':
      return hasWords(additionalOutline)
        ? paras(additionalOutline)
        : say('Not applicable – no additional arrangements are required');
    case null:
      return optional(additionalOutline, 'Not yet known: it depends on the answer to step 4');
  }
}

/** D02 Step 5. */
export function stepFive({ plan }: D02Facts): readonly FormRow[] {
  const { infoUse, reportBack, ongoingImpact } = plan.records.legalDuty;
  return [
    step('Step 5: Planning for impact and feedback'),
    answer(
      '5(a) How the information collected through participation will be used to influence the plan/activity',
      required(infoUse, '5(a) How the information will be used', 'legalDuty.infoUse'),
    ),
    answer(
      '5(b) How will the outcomes of participation be reported back to those involved',
      required(reportBack, '5(b) How outcomes will be reported back', 'legalDuty.reportBack'),
    ),
    answer(
      '5(c) How will you assess the ongoing impact of the change on patients and the public after it has been completed?',
      required(ongoingImpact, '5(c) How you will assess the ongoing impact', 'legalDuty.ongoingImpact'),
    ),
  ];
}
