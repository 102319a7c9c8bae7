import { field } from '../../../shared/domain/plan/form/build.ts';
import { guidance2017, guide } from '../../../shared/domain/plan/form/sources.ts';

/** From when on a source is marked as old. */
export const OLD_AFTER = field('knowledge.oldAfterMonths', {
  label: 'Mark sources older than (months)',
  input: { kind: 'number', min: 1, max: 240 },
});

/** Where nothing is missing, nobody has to be asked again. */
export const NO_FURTHER = field('knowledge.noFurtherReason', {
  label: 'If nobody needs to be asked again: why not?',
  hint: 'Leave it empty if you will engage people.',
  input: { kind: 'longText', rows: 3 },
  help: {
    text: 'If what people said is recent, still true and comes from every group the change matters to, you need not ask again. Say which sources show that.',
    source: `${guide('2')}; ${guidance2017('action 5')}`,
  },
});
