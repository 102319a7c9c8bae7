import {
  COMMON_LAW_TRIGGER_WORDS,
  DUTY_TYPES,
  DUTY_TYPE_WORDS,
  URGENCY_KIND_WORDS,
} from '../../../domain/plan/lists.ts';
import type { PlanRecord } from '../../../domain/plan/shapes.ts';
import { conclusionDiffers, explainsDifference } from '../../../domain/duty/check.ts';
import { dutyResult, isByChoice } from '../../../domain/duty/result.ts';
import { sectionsOfProject } from '../../../domain/duty/bodies.ts';
import { dutySentence } from '../../../domain/duty/words.ts';
import type { Cell, FieldLink } from '../../model.ts';
import { h1, keyValues, row } from '../../parts.ts';
import { tickSome, tickLines, tickYesNo, yesNoWords } from '../../values.ts';
import { hasWords, missing, missingRun, optional, paras, required, say, stack } from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

type Duty = PlanRecord<'legalDuty'>;

/** D01 §3. */
export const legalDuty: Section = (facts) => {
  const { legalDuty: duty } = facts.plan.records;
  return [
    h1('3 Do we have a legal duty to involve?'),
    keyValues('Legal duty to involve', [
      row('Step 1 – relates to our responsibilities?', step1Cell(duty)),
      row('Step 2 – type of activity', step2Cell(duty)),
      row('Step 3 – effect on how services are delivered', effectCell(duty, DELIVERY)),
      row('Effect on the range of services', effectCell(duty, RANGE)),
      row('Other effects', otherEffectsCell(duty)),
      row('Result', dutyResultCell(facts)),
      row(
        'Why',
        required(
          duty.conclusionReason,
          '3 Why the duty does or does not apply',
          'legalDuty.conclusionReason',
        ),
      ),
      row('Other reasons to involve', otherReasonsCell(duty)),
      row('Urgent?', urgentCell(facts)),
      row('If the duty does not apply, why involvement is or is not worthwhile', byChoiceCell(duty)),
    ]),
  ];
};

const step1Cell = (duty: Duty): Cell =>
  stack(
    tickYesNo(duty.step1Relates, '3 Step 1', 'legalDuty.step1Relates'),
    required(duty.step1Note, '3 Step 1: explanation', 'legalDuty.step1Note'),
  );

/** Steps 2 and 3 are not asked when step 1 is no. */
const NOT_ASKED = 'Not asked, because the answer to step 1 is no.';
const stopsAtStep1 = (duty: Duty): boolean => duty.step1Relates === 'NO';

function step2Cell(duty: Duty): Cell {
  const ticks = DUTY_TYPES.map((type) => ({
    label: DUTY_TYPE_WORDS[type],
    ticked: duty.step2Types.includes(type),
  }));
  if (stopsAtStep1(duty)) return stack(tickLines(ticks), say(NOT_ASKED));
  return tickSome(ticks, '3 Step 2: type of activity', 'legalDuty.step2Types');
}

interface Effect {
  readonly answer: 'impactDelivery' | 'impactRange';
  readonly note: 'impactDeliveryNote' | 'impactRangeNote';
  readonly label: string;
}
const DELIVERY: Effect = {
  answer: 'impactDelivery',
  note: 'impactDeliveryNote',
  label: '3 Step 3: effect on how services are delivered',
};
const RANGE: Effect = {
  answer: 'impactRange',
  note: 'impactRangeNote',
  label: '3 Effect on the range of services',
};

function effectCell(duty: Duty, { answer, note, label }: Effect): Cell {
  const link: FieldLink = `legalDuty.${answer}`;
  if (stopsAtStep1(duty) && duty[answer] === null) return stack(say(yesNoWords(null)), say(NOT_ASKED));
  return stack(
    tickYesNo(duty[answer], label, link),
    required(duty[note], `${label}: explanation`, `legalDuty.${note}`),
  );
}

function otherEffectsCell(duty: Duty): Cell {
  const label = '3 Other effects';
  switch (duty.impactOtherAny) {
    case 'YES':
      return required(duty.impactOther, label, 'legalDuty.impactOther');
    case 'NO':
      return say('None identified');
    case null:
      if (stopsAtStep1(duty)) return optional(duty.impactOther, NOT_ASKED);
      return stack(paras(duty.impactOther), missing(label, 'legalDuty.impactOtherAny'));
  }
}

/** D01 §3 Result: the computed result and, where the officer differs, the reason. */
export function dutyResultCell({ area, plan }: D01Facts): Cell {
  const { legalDuty: duty, project } = plan.records;
  const sentence = dutySentence(dutyResult(duty), sectionsOfProject(project, area.orgType));
  // The unanswered steps above are marked themselves.
  const computed = say(sentence ?? 'Not yet known: it depends on the steps above');
  return stack(computed, officerCell(duty));
}

function officerCell(duty: Duty): Cell {
  const result = dutyResult(duty);
  if (duty.officerConclusion === null) {
    return say('Officer conclusion: ', missingRun('3 Officer conclusion', 'legalDuty.officerConclusion'));
  }
  if (conclusionDiffers(result, duty.officerConclusion)) return differingCell(duty.conclusionReason);
  if (result !== 'REVIEW') return [];
  return say(
    `Officer conclusion: the duty ${duty.officerConclusion === 'YES' ? 'applies' : 'does not apply'}.`,
  );
}

/** A reason too short to explain the difference is printed, and marked. */
function differingCell(reason: string): Cell {
  const short = missingRun(
    '3 Reason why the officer differs (at least 20 characters)',
    'legalDuty.conclusionReason',
  );
  const lead = 'Officer conclusion differs: ';
  const [first, ...rest] = paras(reason);
  if (!first) return say(lead, short);
  const tail = explainsDifference(reason) ? [] : say(short);
  return stack([{ runs: [{ text: lead }, ...first.runs] }, ...rest], tail);
}

function otherReasonsCell(duty: Duty): Cell {
  const interest = duty.publicInterestHigh === 'YES' ? ['Strong public interest'] : [];
  const reasons = [
    ...duty.commonLawTriggers.map((trigger) => COMMON_LAW_TRIGGER_WORDS[trigger]),
    ...interest,
  ];
  return optional(reasons.join('\n'));
}

/** An urgent project needs the kind of urgency and its reason. */
function urgentCell({ plan }: D01Facts): Cell {
  const { legalDuty: duty, project } = plan.records;
  if (!project.urgent) return say(yesNoWords('NO'));
  const kind = duty.urgencyKind
    ? say(URGENCY_KIND_WORDS[duty.urgencyKind])
    : missing('3 Kind of urgency', 'legalDuty.urgencyKind');
  return stack(
    say(yesNoWords('YES')),
    kind,
    required(duty.urgencyReason, '3 Reason for urgency', 'legalDuty.urgencyReason'),
  );
}

/** Needed where the duty does not apply; otherwise printed if written. */
function byChoiceCell(duty: Duty): Cell {
  const { voluntaryBenefitDecision: decision } = duty;
  if (isByChoice(duty)) {
    return required(
      decision,
      '3 Why involvement is or is not worthwhile',
      'legalDuty.voluntaryBenefitDecision',
    );
  }
  if (hasWords(decision)) return paras(decision);
  const known = dutyResult(duty) === 'APPLIES' || duty.officerConclusion === 'YES';
  return say(known ? 'Not applicable – the duty applies' : 'Not yet known: it depends on the result above');
}
