import { daysBetween, formatDate, formatDateRange } from '../../../values/dates.ts';
import { hasText, listWords, plural } from '../../../values/text.ts';
import { holidaysWithin, holidayWords } from '../../time/holidays.ts';
import type { EvidenceLine, GunningFacts } from './types.ts';
import { USUAL_DAYS } from '../length.ts';
import { met, notKnown, notMet } from './lines.ts';

/** Gunning 3: how long it runs, what holidays fall in it, and whether people can see the dates. */
export function timeEvidence(facts: GunningFacts): readonly EvidenceLine[] {
  const { opens, closes } = facts.records.consultation;
  if (opens === null) return [notKnown('consultation.opens', 'The first day is not known.'), dates(facts)];
  if (closes === null) return [notKnown('consultation.closes', 'The last day is not known.'), dates(facts)];
  if (closes < opens) {
    const words = `It closes on ${formatDate(closes)}, before it opens on ${formatDate(opens)}.`;
    return [notMet('consultation.closes', words), dates(facts)];
  }
  return [
    length(facts, { opens, closes }),
    holidays(facts, { opens, closes }),
    schoolHolidays(facts),
    dates(facts),
  ];
}

interface Window {
  readonly opens: string;
  readonly closes: string;
}

function length({ records: { consultation } }: GunningFacts, { opens, closes }: Window): EvidenceLine {
  const days = daysBetween(opens, closes);
  const open = `It is open from ${formatDateRange(opens, closes)}: ${plural(days, 'day')}`;
  if (days >= USUAL_DAYS) return met('consultation.closes', `${open}, twelve weeks or more.`);
  if (hasText(consultation.shorterReason))
    return met('consultation.shorterReason', `${open}, less than twelve weeks. There is a reason.`);
  return notMet('consultation.shorterReason', `${open}, less than twelve weeks, with no reason given.`);
}

function holidays({ records: { consultation } }: GunningFacts, { opens, closes }: Window): EvidenceLine {
  const found = holidaysWithin(opens, closes);
  if (found.length === 0) return met('consultation.opens', 'No bank holiday or Christmas week falls in it.');
  const words = `In it: ${listWords(found.map(holidayWords))}.`;
  return hasText(consultation.holidayReason)
    ? met('consultation.holidayReason', `${words} It is recorded what was done about it.`)
    : notMet('consultation.holidayReason', `${words} It is not recorded what was done about it.`);
}

function schoolHolidays({ records: { consultation } }: GunningFacts): EvidenceLine {
  const link = 'consultation.schoolHolidays';
  if (consultation.schoolHolidays === null)
    return notKnown(link, 'Nobody has said whether school holidays fall in it.');
  if (consultation.schoolHolidays === 'NO') return met(link, 'No school holidays fall in it.');
  return hasText(consultation.holidayReason)
    ? met(link, 'School holidays fall in it. It is recorded what was done about it.')
    : notMet(link, 'School holidays fall in it. It is not recorded what was done about it.');
}

/** The dates people can see: milestones, and where the timeline is published. */
function dates({ records: { consultation }, rows }: GunningFacts): EvidenceLine {
  if (hasText(consultation.timelinePublished))
    return met(
      'consultation.timelinePublished',
      `The dates are published: ${consultation.timelinePublished}`,
    );
  const dated = rows.milestone.filter(({ dueOn }) => dueOn !== null).length;
  return dated === 0
    ? notKnown('rows.milestone', 'No milestones are dated.')
    : notKnown('consultation.timelinePublished', `${plural(dated, 'milestone')} dated, but not published.`);
}
