import type { PlanRows } from '../../../domain/plan/shapes.ts';
import type { Cell } from '../../model.ts';
import { h1, paragraph, question } from '../../parts.ts';
import {
  bulletsRequired,
  hasWords,
  oneLine,
  optional,
  required,
  stack,
  say,
  paras,
  strong,
  NONE_RECORDED,
} from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

/** D01 §15. */
export const usingAndFeedingBack: Section = (facts) => {
  const { legalDuty: duty } = facts.plan.records;
  return [
    h1('15 Using and feeding back what we hear'),
    question(
      '15a',
      'How the information will influence the plan',
      required(duty.infoUse, '15a How the information will influence the plan', 'legalDuty.infoUse'),
    ),
    question('15b', 'How we will report back', reportBackCell(facts)),
    question(
      '15c',
      'How we will assess the continuing effect',
      required(duty.ongoingImpact, '15c How we will assess the continuing effect', 'legalDuty.ongoingImpact'),
    ),
    question('15d', 'Measures of success', measuresCell(facts.plan.rows.measure)),
    question('15e', 'How people will help evaluate', evaluateCell(facts)),
  ];
};

export const reportBackCell = ({ plan }: D01Facts): Cell =>
  required(plan.records.legalDuty.reportBack, '15b How we will report back', 'legalDuty.reportBack');

function measuresCell(measures: PlanRows['measure']): Cell {
  const words = measures
    .filter(({ what }) => hasWords(what))
    .map(({ what, target, result }) => {
      const parts = [
        oneLine(what),
        ...(hasWords(target) ? [`target: ${oneLine(target)}`] : []),
        ...(hasWords(result) ? [`result: ${oneLine(result)}`] : []),
      ];
      return parts.join('; ');
    });
  return bulletsRequired(words, '15d Measures of success', 'rows.measure');
}

/** Where people will not help, the reason follows. */
function evaluateCell({ plan }: D01Facts): Cell {
  const { participantsInvolved, howPeopleHelp } = plan.records.evaluation;
  if (participantsInvolved === 'NO')
    return stack(say('People will not help to evaluate this project.'), paras(howPeopleHelp));
  if (participantsInvolved === 'YES')
    return optional(howPeopleHelp, 'People will help to evaluate this project.');
  return optional(howPeopleHelp);
}

const NO_ASSESSMENT = 'No data protection assessment has been linked.';

/** D01 §16. */
export const dataProtection: Section = ({ plan }) => {
  const { dataProtection: data } = plan.records;
  const line = (lead: string, text: string) =>
    paragraph(strong(`${lead}: `), hasWords(text) ? oneLine(text) : NONE_RECORDED);
  return [
    h1('16 Data protection'),
    hasWords(data.dpiaRef) ? line('Data protection assessment', data.dpiaRef) : paragraph(NO_ASSESSMENT),
    line('Lawful basis', data.lawfulBasis),
    line('How long we keep the information', data.retention),
    line('Privacy notice version', data.privacyNoticeVersion),
    line('Who sees the information', data.whoSees),
    line('Consents used', data.consentsUsed),
  ];
};
