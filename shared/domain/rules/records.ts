import type { RuleSet } from '../findings.ts';
import { checkRecords } from '../records/check.ts';
import type { RuleFacts } from './shapes.ts';

/** Papers and records. What is kept, and how long, is in `records/retention.ts`. */
export const recordsRules: RuleSet<RuleFacts> = {
  check: checkRecords,
  sources: {
    'R-160': 'Commissioners’ Guide, section 7',
    'R-161': 'Commissioners’ Guide, section 7',
    'R-167': 'Statutory guidance 2017, Appendix B; Draft guidance 2022, section 9',
  },
};
