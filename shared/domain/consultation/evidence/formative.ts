import { daysBetween, formatDate } from '../../../values/dates.ts';
import { hasText, plural } from '../../../values/text.ts';
import type { EvidenceLine, GunningFacts } from './types.ts';
import { fromTri, met, notKnown, notMet } from './lines.ts';

/** Gunning 1: the decision comes after the consultation, nothing is decided, and there is something to choose. */
export const formativeEvidence = (facts: GunningFacts): readonly EvidenceLine[] => [
  decisionAfterClose(facts),
  fromTri(facts.records.consultation.notDecided, 'consultation.notDecided', {
    yes: 'It is recorded that nothing has been decided.',
    no: 'It is recorded that something has been decided already.',
    open: 'Nobody has said yet whether anything is decided.',
  }),
  options(facts),
  limits(facts),
];

function decisionAfterClose({ records: { project, consultation } }: GunningFacts): EvidenceLine {
  const { decisionDate } = project;
  const { closes } = consultation;
  if (closes === null)
    return notKnown('consultation.closes', 'The day the consultation closes is not known.');
  if (decisionDate === null) return notKnown('project.decisionDate', 'The day of the decision is not known.');
  const days = daysBetween(closes, decisionDate);
  if (days > 0) {
    const words = `The decision is on ${formatDate(decisionDate)}, ${plural(days, 'day')} after the consultation closes.`;
    return met('project.decisionDate', words);
  }
  const words = `The decision is on ${formatDate(decisionDate)}, but the consultation closes on ${formatDate(closes)}.`;
  return notMet('project.decisionDate', words);
}

function options({ records: { consultation } }: GunningFacts): EvidenceLine {
  const link = 'consultation.options';
  const count = consultation.options.filter(hasText).length;
  if (count > 0) return met(link, `People are asked about ${plural(count, 'option')}.`);
  if (!hasText(consultation.preferredOption)) return notKnown(link, 'No option is recorded.');
  return fromTri(consultation.openToChange, 'consultation.openToChange', {
    yes: 'One preferred option is put forward, and it can still change.',
    no: 'One preferred option is put forward, and it cannot change.',
    open: 'One preferred option is put forward. Nobody has said whether it can change.',
  });
}

function limits({ records: { project } }: GunningFacts): EvidenceLine {
  const can = project.canInfluence.filter(hasText).length;
  const cannot = project.cannotInfluence.filter(hasText).length;
  if (can === 0) return notKnown('project.canInfluence', 'What people can influence is not stated.');
  if (cannot === 0) return notKnown('project.cannotInfluence', 'What people cannot influence is not stated.');
  const words = `The plan states ${plural(can, 'thing')} people can influence and ${plural(cannot, 'thing')} they cannot.`;
  return met('project.canInfluence', words);
}
