import { formatDate, type IsoDate } from '../../values/dates.ts';
import { hasText, listWords } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PlanRecord } from '../plan/shapes.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { finding } from './facts.ts';

/** Whether the council’s health scrutiny committee has to be consulted. `LIKELY`: somebody has to confirm it. */
export type ScrutinyNeed = 'YES' | 'NO' | 'LIKELY' | 'UNLIKELY';

/** What a person said, else what the marks of a large change suggest. */
export function scrutinyNeed(
  { substantialFlags }: Pick<PlanRecord<'project'>, 'substantialFlags'>,
  { hoscRequired }: Pick<PlanRecord<'scrutiny'>, 'hoscRequired'>,
): ScrutinyNeed {
  if (hoscRequired !== null) return hoscRequired;
  return substantialFlags.length > 0 ? 'LIKELY' : 'UNLIKELY';
}

/** The need in words. */
export const SCRUTINY_WORDS: Readonly<Record<ScrutinyNeed, string>> = {
  YES: 'Yes',
  NO: 'No',
  LIKELY: 'Likely – confirm',
  UNLIKELY: 'Not likely',
};

/** What is said about council scrutiny. */
export const checkScrutiny = (facts: RuleFacts): readonly Finding[] => [
  ...checkNeed(facts),
  ...checkContact(facts),
  ...checkReconfiguration(facts),
];

/** The committee’s threshold is higher than the duty to involve: both may apply, so a person has to say. */
function checkNeed({ records: { project, scrutiny } }: RuleFacts): readonly Finding[] {
  if (scrutinyNeed(project, scrutiny) === 'LIKELY') {
    const words =
      'Council scrutiny: likely – confirm. You marked this as a large change, so the health scrutiny committee may have to be consulted as well.';
    return [finding('R-052', 'warn', 'scrutiny.hoscRequired', words)];
  }
  const isUnexplained =
    scrutiny.hoscRequired === 'NO' && project.substantialFlags.length > 0 && !hasText(scrutiny.hoscReason);
  if (!isUnexplained) return [];
  const words = 'You marked this as a large change. Say why the scrutiny committee need not be consulted.';
  return [finding('R-052', 'warn', 'scrutiny.hoscReason', words)];
}

/** Council, joint committee, first contact and outcome are on record before a consultation opens. */
function checkContact({ records: { scrutiny, consultation } }: RuleFacts): readonly Finding[] {
  if (scrutiny.hoscRequired !== 'YES') return [];
  const missing = missingContact(scrutiny);
  const [first] = missing;
  if (first) {
    const words = `Before the consultation opens, record ${listWords(missing.map(({ what }) => what))}.`;
    return [finding('R-053', 'warn', first.field, words)];
  }
  const { opens } = consultation;
  if (opens === null || scrutiny.hoscContactedOn === null || scrutiny.hoscContactedOn < opens) return [];
  const words = `The committee was contacted on ${formatDate(scrutiny.hoscContactedOn)}. It should hear of this before the consultation opens on ${formatDate(opens)}.`;
  return [finding('R-053', 'warn', 'scrutiny.hoscContactedOn', words)];
}

/** What is not on record yet, and where it is asked. */
function missingContact(
  scrutiny: PlanRecord<'scrutiny'>,
): readonly { readonly field: string; readonly what: string }[] {
  const { councils, jointCommittee, hoscContactedOn, hoscOutcome } = scrutiny;
  const parts: readonly (readonly [boolean, string, string])[] = [
    [councils.length === 0, 'councils', 'which council or councils'],
    [councils.length > 1 && !hasText(jointCommittee), 'jointCommittee', 'the joint committee'],
    [hoscContactedOn === null, 'hoscContactedOn', 'when the committee was contacted'],
    [!hasText(hoscOutcome), 'hoscOutcome', 'what came of it'],
  ];
  return parts.flatMap(([isMissing, name, what]) => (isMissing ? [{ field: `scrutiny.${name}`, what }] : []));
}

/** The day the Secretary of State’s power to call in took the place of referral. */
export const CALL_IN_FROM: IsoDate = '2024-01-31';

/** Whether the call-in rules hold for a consultation that starts on a day; today when none is planned. */
export const callInApplies = (startsOn: IsoDate | null, today: IsoDate): boolean =>
  (startsOn ?? today) >= CALL_IN_FROM;

/** Whether a council may still refer a consultation that starts on a day to the Secretary of State. */
export const referralOffered = (startsOn: IsoDate | null, today: IsoDate): boolean =>
  !callInApplies(startsOn, today);

/** Since the end of January 2024: is it a change to report, what does the committee say, was notice given? */
function checkReconfiguration(facts: RuleFacts): readonly Finding[] {
  const { project, scrutiny, consultation } = facts.records;
  const need = scrutinyNeed(project, scrutiny);
  const isAsked = need === 'YES' || need === 'LIKELY';
  if (!isAsked || !callInApplies(consultation.opens, facts.today)) return [];
  if (scrutiny.safetyExemption === 'YES') {
    if (hasText(scrutiny.safetyExemptionReason)) return [];
    const words = 'Say why safety or welfare left no time to consult the scrutiny committee.';
    return [finding('R-054', 'warn', 'scrutiny.safetyExemptionReason', words)];
  }
  if (scrutiny.notifiable === null) {
    const words =
      'Say whether this is a change the Secretary of State has to be told about. Ask the scrutiny committee what it thinks.';
    return [finding('R-054', 'warn', 'scrutiny.notifiable', words)];
  }
  return scrutiny.notifiable === 'YES' ? checkNotice(scrutiny) : [];
}

/** A change to report needs the committee’s view and the notice. */
function checkNotice(scrutiny: PlanRecord<'scrutiny'>): readonly Finding[] {
  if (!hasText(scrutiny.hoscView)) {
    return [finding('R-054', 'warn', 'scrutiny.hoscView', 'Record what the scrutiny committee thinks.')];
  }
  if (scrutiny.secretaryNotifiedOn !== null) return [];
  const words = 'Record when the Secretary of State was told of this change.';
  return [finding('R-054', 'warn', 'scrutiny.secretaryNotifiedOn', words)];
}
