import { formatDate, type IsoDate } from '../../../values/dates.ts';
import type { Cell, FormRow } from '../../model.ts';
import { contact, findStaff, person } from '../../values.ts';
import {
  bulletsRequired,
  hasWords,
  led,
  missing,
  oneLine,
  optional,
  required,
  say,
  stack,
} from '../../words.ts';
import { item, type D03Facts } from './facts.ts';

/** D03 1 to 4. When, who, why and what. */
export const aboutRows = (facts: D03Facts, today: IsoDate): readonly FormRow[] => [
  ...item('Date produced', say(formatDate(today))),
  ...item('Project lead', leadCell(facts)),
  ...item(
    'Background',
    required(facts.plan.records.project.background, '3 Background', 'project.background'),
  ),
  ...item('Proposal/project information', proposalCell(facts)),
];

function leadCell({ plan }: D03Facts): Cell {
  const who = findStaff(plan, plan.records.project.projectLeadId);
  return who
    ? stack(optional(person(who)), optional(contact(who), 'No contact recorded'))
    : missing('2 Project lead', 'project.projectLeadId');
}

function proposalCell({ plan }: D03Facts): Cell {
  const { project, legalDuty: duty } = plan.records;
  const impact = [duty.impactDeliveryNote, duty.impactRangeNote, duty.impactOther]
    .filter(hasWords)
    .join('\n');
  return stack(
    led('Proposal', required(project.description, '4 Proposal', 'project.description')),
    led('Impact', required(impact, '4 Impact', 'legalDuty.impactDeliveryNote')),
    led(
      'Expected reaction',
      required(project.expectedReaction, '4 Expected reaction', 'project.expectedReaction'),
    ),
  );
}

/** D03 5. The first bullet states what cannot be influenced (E37). */
export function messageRows({ plan }: D03Facts): readonly FormRow[] {
  const { canInfluence, cannotInfluence } = plan.records.project;
  const messages = [...plan.rows.keyMessage].sort((a, b) => Number(a.canInfluence) - Number(b.canInfluence));
  const words = messages
    .filter(({ text }) => hasWords(text))
    .map(({ text, audience }) =>
      hasWords(audience) ? `For ${oneLine(audience)}: ${oneLine(text)}` : oneLine(text),
    );
  return item(
    'Key messages',
    stack(
      influenceCell('What people cannot influence', cannotInfluence, 'project.cannotInfluence'),
      influenceCell('What people can influence', canInfluence, 'project.canInfluence'),
      bulletsRequired(words, '5 Key messages', 'rows.keyMessage'),
    ),
  );
}

function influenceCell(lead: string, items: readonly string[], link: string): Cell {
  const words = items.filter(hasWords).map(oneLine).join('; ');
  return bulletsRequired(words === '' ? [] : [`${lead}: ${words}`], `5 ${lead}`, link);
}

/** D03 7. Objectives, and the measures that will show whether they were met. */
export const objectiveRows = ({ plan }: D03Facts): readonly FormRow[] =>
  item(
    'Objective of communications',
    stack(
      led(
        'Objectives',
        bulletsRequired(plan.records.project.keyObjectives, '7 Objectives', 'project.keyObjectives'),
      ),
      led(
        'Measures of success',
        bulletsRequired(
          plan.rows.measure.map(({ what, target }) =>
            hasWords(what) && hasWords(target) ? `${oneLine(what)}; target: ${oneLine(target)}` : what,
          ),
          '7 Measures of success',
          'rows.measure',
        ),
      ),
    ),
  );
