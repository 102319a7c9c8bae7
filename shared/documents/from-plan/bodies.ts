import type { FieldKey, PlanRecord } from '../../domain/plan/shapes.ts';
import { formatDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import type { BodyFacts, ScrutinyFacts } from '../facts.ts';

type Involvement = PlanRecord<'involvement'>;
type BodyField = {
  [K in keyof Involvement]: Involvement[K] extends string ? K : never;
}[keyof Involvement];

/** D01 §7b, D05 §8. The bodies every plan says something about, in print order. */
const BODIES: readonly (readonly [string, BodyField])[] = [
  ['Healthwatch', 'healthwatch'],
  ['Voluntary sector umbrella body (CVS)', 'voluntarySector'],
  ['Patient participation groups (PPGs)', 'patientGroups'],
  ['Health overview and scrutiny committee (HOSC)', 'scrutinyCommittee'],
  ['Elected representatives', 'electedRepresentatives'],
  ['Providers', 'providers'],
  ['Staff', 'staff'],
];

/** How each body is engaged, or why not, with the field that says it. */
export const bodiesOf = (involvement: Involvement): readonly BodyFacts[] =>
  BODIES.map(([body, field]) => ({
    body,
    how: involvement[field],
    link: `involvement.${field}` satisfies FieldKey,
  }));

/** What is recorded about scrutiny, a sentence each. */
export function scrutinyOf(scrutiny: PlanRecord<'scrutiny'>): ScrutinyFacts {
  const line = (lead: string, text: string): readonly string[] =>
    hasText(text) ? [`${lead}: ${text.trim()}`] : [];
  const day = (lead: string, date: string | null): readonly string[] =>
    date === null ? [] : [`${lead} ${formatDate(date)}`];
  return {
    required: scrutiny.hoscRequired,
    details: [
      ...line('Why', scrutiny.hoscReason),
      ...line('Councils', scrutiny.councils.filter(hasText).join(', ')),
      ...line('Joint committee', scrutiny.jointCommittee),
      ...day('First contact on', scrutiny.hoscContactedOn),
      ...line('Outcome', scrutiny.hoscOutcome),
      ...(scrutiny.notifiable === 'YES' ? ['This is a notifiable reconfiguration.'] : []),
      ...line('The committee’s view', scrutiny.hoscView),
      ...day('Secretary of State told on', scrutiny.secretaryNotifiedOn),
      ...(scrutiny.safetyExemption === 'YES' ? ['There was no time to consult, for safety or welfare.'] : []),
      ...line('Reason for the exemption', scrutiny.safetyExemptionReason),
    ],
  };
}
