import { hasText, plural } from '../../../values/text.ts';
import type { EvidenceLine, GunningFacts } from './types.ts';
import { fromText, fromTri, met, notKnown } from './lines.ts';

/** Gunning 2: reasons, criteria, alternatives and drawbacks are told, in a form people can use. */
export function informationEvidence({ records: { consultation } }: GunningFacts): readonly EvidenceLine[] {
  const documents = consultation.documents.filter(hasText).length;
  return [
    fromText(consultation.reasonsGiven, 'consultation.reasonsGiven', {
      given: 'People are told the reasons.',
      open: 'The reasons people are given are not recorded.',
    }),
    fromText(consultation.criteriaGiven, 'consultation.criteriaGiven', {
      given: 'People are told what the choice will be judged by.',
      open: 'What the choice will be judged by is not recorded.',
    }),
    fromText(consultation.alternativesGiven, 'consultation.alternativesGiven', {
      given: 'People are told what else was looked at.',
      open: 'What people are told about other ways is not recorded.',
    }),
    fromText(consultation.drawbacksGiven, 'consultation.drawbacksGiven', {
      given: 'People are told the drawbacks.',
      open: 'What people are told about the drawbacks is not recorded.',
    }),
    documents > 0
      ? met('consultation.documents', `${plural(documents, 'document')} for the public.`)
      : notKnown('consultation.documents', 'No document for the public is recorded.'),
    fromText(consultation.summaryDoc, 'consultation.summaryDoc', {
      given: 'There is a short summary.',
      open: 'No short summary is recorded.',
    }),
    fromTri(consultation.easyReadReady, 'consultation.easyReadReady', {
      yes: 'An easy read version is ready with the main document.',
      no: 'An easy read version is not ready.',
      open: 'Nobody has said whether an easy read version is ready.',
    }),
  ];
}
