import { DOCUMENT_TITLES } from '../../domain/documents/codes.ts';
import { defineDocument } from '../define.ts';
import { aboutRows, messageRows, objectiveRows } from './d03/about.ts';
import { audienceRows, equalityRows, methodRows } from './d03/audiences.ts';
import { budgetRows, contactRows, partnerRows, riskRows, timeRows } from './d03/planning.ts';
import { evaluationRows, feedBackRows } from './d03/results.ts';

/** D03. Who is told and asked what, when and how (App. C). One table: a shaded label row, then a free cell. */
export const communicationsAndEngagementPlan = defineDocument({
  code: 'D03',
  ...DOCUMENT_TITLES.D03,
  audience: 'public',
  sources: ['area', 'plan', 'stakeholders', 'equality', 'activities', 'consultation', 'themes'],
  build: (facts, { today }) => [
    {
      kind: 'formTable',
      caption: 'Communications and engagement plan',
      rows: [
        ...aboutRows(facts, today),
        ...messageRows(facts),
        ...audienceRows(facts),
        ...objectiveRows(facts),
        ...budgetRows(facts),
        ...methodRows(facts),
        ...timeRows(facts, today),
        ...equalityRows(facts),
        ...partnerRows(facts),
        ...contactRows(facts),
        ...riskRows(facts),
        ...evaluationRows(facts),
        ...feedBackRows(facts),
      ],
    },
  ],
});
