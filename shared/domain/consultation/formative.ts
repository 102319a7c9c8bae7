import { formatDate } from '../../values/dates.ts';
import type { Finding } from '../findings.ts';
import type { GunningFacts } from './gunning.ts';

/** Gunning 1: the decision comes after the consultation, and nothing has been decided. Stops a final document. */
export function checkFormative({ records: { project, consultation } }: GunningFacts): readonly Finding[] {
  const { closes, decidedOn, notDecided } = consultation;
  const findings: Finding[] = [];
  if (closes !== null && project.decisionDate !== null && project.decisionDate <= closes) {
    const words = `The decision is on ${formatDate(project.decisionDate)}, but people can answer until ${formatDate(closes)}. Decide after that.`;
    findings.push(stop('project.decisionDate', words));
  }
  if (closes !== null && decidedOn !== null && decidedOn <= closes) {
    const words = `It was decided on ${formatDate(decidedOn)}, before the consultation had closed on ${formatDate(closes)}.`;
    findings.push(stop('consultation.decidedOn', words));
  }
  if (notDecided === 'NO') {
    const words = 'Something has been decided already. Do not ask about what cannot change any more.';
    findings.push(stop('consultation.notDecided', words));
  }
  if (notDecided === null) {
    findings.push(stop('consultation.notDecided', 'Say whether anything has been decided already.'));
  }
  return findings;
}

const stop = (field: string, words: string): Finding => ({
  rule: 'R-066',
  level: 'block',
  field,
  words,
  stopsFinal: true,
});
