import { DOCUMENT_TITLES } from '../../domain/documents/codes.ts';
import { defineDocument } from '../define.ts';
import { introStatements } from './d02/intro.ts';
import { completedRows, signedOffRows } from './d02/signatures.ts';
import { stepFive, stepFour, stepOne, stepThree, stepTwo } from './d02/steps.ts';

/** D02. The form that records whether the duty to involve applies and what will be done (App. B). One table. */
export const participationAssessmentForm = defineDocument({
  code: 'D02',
  ...DOCUMENT_TITLES.D02,
  audience: 'public',
  sources: ['area', 'plan', 'companions'],
  build: (facts) => [
    ...introStatements(facts),
    {
      kind: 'formTable',
      caption: 'Assessment and planning form',
      rows: [stepOne, stepTwo, stepThree, stepFour, stepFive, completedRows, signedOffRows].flatMap((rows) =>
        rows(facts),
      ),
    },
  ],
});
