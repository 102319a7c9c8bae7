import { checkCarers } from '../duty/audience.ts';
import { checkDuty, DUTY_SOURCES } from '../duty/check.ts';
import { checkEqualityGap, checkPermanence, checkReviews } from '../duty/reviews.ts';
import { checkCompletedInTime } from '../duty/timing.ts';
import type { RuleSet } from '../findings.ts';
import type { RuleFacts } from './shapes.ts';

/** The rules of the legal duty. */
export const dutyRules: RuleSet<RuleFacts> = {
  check: (facts) => [
    ...checkDuty({ duty: facts.records.legalDuty, urgent: facts.records.project.urgent }),
    ...checkCarers(facts),
    ...checkPermanence(facts),
    ...checkReviews(facts),
    ...checkEqualityGap(facts),
    ...checkCompletedInTime(facts),
  ],
  sources: {
    ...DUTY_SOURCES,
    'R-008': 'National Health Service Act 2006; draft guidance 2022, sections 3 and 10',
    'R-009': 'Statutory guidance 2017, table on co-commissioning',
    'R-010': 'Draft guidance 2022, section 10',
    'R-014': 'Draft guidance 2022, section 7',
    'R-015': 'Statutory guidance 2017, action 5',
    'R-016': 'Statutory guidance 2017, Appendix B',
  },
};
