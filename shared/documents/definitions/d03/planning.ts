import { PARTNER_KIND_WORDS } from '../../../domain/plan/lists.ts';
import { formatDate, type IsoDate } from '../../../values/dates.ts';
import type { FormRow } from '../../model.ts';
import { column } from '../../parts.ts';
import { contact, findStaff, person } from '../../values.ts';
import { bullets, bulletsRequired, hasWords, missing, NONE_RECORDED, oneLine, say } from '../../words.ts';
import { budgetColumns } from '../d01/budget.ts';
import { riskColumns } from '../d01/risks.ts';
import { doneWords, timePoints } from '../d01/timescales.ts';
import { item, type D03Facts } from './facts.ts';

/** D03 8. With a total. */
export const budgetRows = (facts: D03Facts): readonly FormRow[] => [
  { kind: 'step', text: 'Budget' },
  ...budgetColumns(facts, '8'),
];

/** D03 10. Milestones and deadlines, in date order. */
export const timeRows = (facts: D03Facts, today: IsoDate): readonly FormRow[] => [
  { kind: 'step', text: 'Timescales' },
  {
    kind: 'columns',
    columns: [column('Milestone or deadline', 48), column('Date', 23), column('Done', 29)],
    rows: timePoints(facts, '10').map(({ title, date, mark, doneOn }) => [
      title,
      date === null ? missing(mark.label, mark.link) : say(formatDate(date)),
      say(doneWords({ date, doneOn, today })),
    ]),
  },
];

/** D03 12. */
export function partnerRows({ plan }: D03Facts): readonly FormRow[] {
  const lines = plan.rows.partner
    .filter(({ organisation }) => hasWords(organisation))
    .map(({ organisation, kind, role }) => {
      const words = `${oneLine(organisation)} (${PARTNER_KIND_WORDS[kind]})`;
      return hasWords(role) ? `${words}: ${oneLine(role)}` : words;
    });
  return item('Partner organisations', lines.length === 0 ? say(NONE_RECORDED) : bullets(lines));
}

type Contact = D03Facts['plan']['rows']['keyContact'][number];

/** D03 13. Leads, patient representatives by role only, budget holders and others at work. */
export function contactRows({ plan }: D03Facts): readonly FormRow[] {
  const { projectLeadId, engagementLeadId } = plan.records.project;
  const leads = [
    ['Project lead', projectLeadId],
    ['Engagement lead', engagementLeadId],
  ] as const;
  const staff = leads.flatMap(([role, id]) => {
    const who = findStaff(plan, id);
    return who ? [[`${role}: ${person(who)}`, contact(who)].filter(hasWords).join(', ')] : [];
  });
  const others = plan.rows.keyContact.map(contactLine).filter(hasWords);
  return item('Key contacts', bulletsRequired([...staff, ...others], '13 Key contacts', 'rows.keyContact'));
}

/** §3.0 Personal data. A patient representative is a member of the public. */
function contactLine({ person: name, role, organisation, contact: how, ...marks }: Contact): string {
  if (marks.patientRepresentative) {
    const what = hasWords(role) ? oneLine(role) : 'Patient representative';
    return `${[what, organisation].filter(hasWords).map(oneLine).join(', ')} (through the engagement team)`;
  }
  const lead = marks.budgetHolder ? 'Budget holder' : 'Contact';
  const words = [name, role, organisation, how].filter(hasWords).map(oneLine).join(', ');
  return words === '' ? '' : `${lead}: ${words}`;
}

/** D03 14. Risks and actions side by side. */
export const riskRows = ({ plan }: D03Facts): readonly FormRow[] => [
  { kind: 'step', text: 'Risks and mitigating actions' },
  riskColumns(plan.rows.risk, '14'),
];
