import { compareContent, type Difference } from '../../../../shared/domain/claim-file/compare.ts';
import type { ClaimFileContent } from '../../../../shared/domain/claim-file/shapes.ts';
import type { Reading } from '../../context.ts';
import { contentOf } from './claim-content.ts';

/**
 * What a file says that the claim here does not; the policy check is made anew in any case, and some of what it says depends on
 * the day, so of it only the sums are compared. A claim that waits for no decision differs in that.
 */
export function differencesFrom(
  reading: Pick<Reading, 'db' | 'now'>,
  there: ClaimFileContent,
): readonly Difference[] {
  const here = contentOf(reading, there.claimId);
  if (!here) return [{ where: 'decision', here: 'none is asked for', there: there.step }];
  return compareContent(withoutFindings(here), withoutFindings(there));
}

const withoutFindings = (content: ClaimFileContent): ClaimFileContent => ({
  ...content,
  checked: { ...content.checked, findings: [] },
});
