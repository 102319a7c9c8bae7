import { daysBetween, formatDate } from '../../../values/dates.ts';
import { hasText, plural } from '../../../values/text.ts';
import type { EvidenceLine, GunningFacts } from './types.ts';
import { met, notKnown, notMet } from './lines.ts';

/** Gunning 4: answers are read after the close, weighed before the decision, and the decision is told. */
export const conscientiousEvidence = (facts: GunningFacts): readonly EvidenceLine[] => [
  responses(facts),
  analysis(facts),
  themes(facts),
  decision(facts),
  ...openness(facts),
];

function responses({ records: { consultation } }: GunningFacts): EvidenceLine {
  const link = 'consultation.responsesReceived';
  const count = consultation.responsesReceived;
  if (count === null) return notKnown(link, 'How many people answered is not recorded yet.');
  return count === 0
    ? notMet(link, 'Nobody answered.')
    : met(link, `${plural(count, 'answer')} ${count === 1 ? 'was' : 'were'} received.`);
}

function analysis({ records: { consultation } }: GunningFacts): EvidenceLine {
  const { analysedOn, closes } = consultation;
  const link = 'consultation.analysedOn';
  if (analysedOn === null) return notKnown(link, 'The answers are not analysed yet.');
  const on = `The answers were analysed on ${formatDate(analysedOn)}`;
  if (closes === null) return notKnown('consultation.closes', `${on}. The last day is not known.`);
  const days = daysBetween(closes, analysedOn);
  return days > 0
    ? met(link, `${on}, ${plural(days, 'day')} after the consultation closed.`)
    : notMet(link, `${on}, before the consultation had closed on ${formatDate(closes)}.`);
}

function themes({ records: { consultation }, rows }: GunningFacts): EvidenceLine {
  const count = consultation.themesConsidered;
  const link = 'consultation.themesConsidered';
  if (count === null) {
    const found = rows.theme.length;
    return notKnown(
      link,
      found === 0
        ? 'No themes are recorded yet.'
        : `${plural(found, 'theme')} found. How many were considered is not recorded yet.`,
    );
  }
  if (count === 0) return notMet(link, 'No theme was considered.');
  return hasText(consultation.howConsidered)
    ? met(link, `${plural(count, 'theme')} considered. It is recorded how.`)
    : notMet('consultation.howConsidered', `${plural(count, 'theme')} considered. It is not recorded how.`);
}

function decision({ records: { consultation } }: GunningFacts): EvidenceLine {
  const { decidedOn, analysedOn, reportPublishedOn } = consultation;
  const link = 'consultation.decidedOn';
  if (decidedOn === null) return notKnown(link, 'No decision is recorded yet.');
  const on = `It was decided on ${formatDate(decidedOn)}`;
  if (analysedOn === null || decidedOn < analysedOn)
    return notMet(link, `${on}, before the answers were analysed.`);
  return reportPublishedOn === null
    ? met(link, `${on}, after the answers were analysed. No report is published yet.`)
    : met(link, `${on}. The report was published on ${formatDate(reportPublishedOn)}.`);
}

/** What nobody has to do but what bears it out where it is done. */
const openness = ({ records: { consultation } }: GunningFacts): readonly EvidenceLine[] => [
  ...(consultation.independentAnalysis === 'YES'
    ? [met('consultation.independentAnalysis', 'Somebody independent analyses the answers.')]
    : []),
  ...(consultation.decisionInPublic === 'YES'
    ? [met('consultation.decisionInPublic', 'The decision is taken in public.')]
    : []),
];
