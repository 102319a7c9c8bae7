import { gunningEvidence, type GunningPrinciple } from '../../domain/consultation/gunning.ts';
import { CONSULTATION_STATES } from '../../domain/consultation/lists.ts';
import { formatDate } from '../../values/dates.ts';
import type { ConsultationFacts, GunningFacts } from '../facts.ts';
import type { PlanSource } from './source.ts';

/** E40. The consultation, where one is planned, with the dated evidence for the four Gunning tests. */
export function consultationOf(source: PlanSource): ConsultationFacts | null {
  const { project, consultation } = source.records;
  if (!project.consultationPlanned) return null;
  const { principles } = gunningEvidence(source);
  return {
    opens: consultation.opens,
    closes: consultation.closes,
    gunning: principles.map((principle) => testOf(principle, source)),
  };
}

/** Only what is known is printed; what nobody has said yet is what is still to complete. */
function testOf(principle: GunningPrinciple, source: PlanSource): GunningFacts {
  const known = principle.evidence.filter(({ state }) => state !== 'notKnown').map(({ text }) => text);
  const open = principle.evidence.find(({ state }) => state === 'notKnown');
  return {
    principle: principle.test,
    answer: principle.answer,
    answerLink: principle.answerKey,
    evidence: known.length === 0 && principle.number === 4 ? notYet(source) : known,
    evidenceLink: open?.link ?? principle.answerKey,
  };
}

/** Nobody can weigh answers before they are in, so until then there is nothing to complete. */
function notYet({ records }: PlanSource): readonly string[] {
  const { state, closes } = records.consultation;
  if (CONSULTATION_STATES.indexOf(state) >= CONSULTATION_STATES.indexOf('ANALYSED')) return [];
  const when = closes === null ? 'after the consultation has closed' : `after ${formatDate(closes)}`;
  return [`To be recorded ${when}, when the answers are in.`];
}
