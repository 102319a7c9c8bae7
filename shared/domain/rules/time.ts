import type { RuleSet } from '../findings.ts';
import { checkTiming } from '../time/planning.ts';
import type { RuleFacts } from './shapes.ts';

/** Planning time and dates. */
export const timeRules: RuleSet<RuleFacts> = {
  check: checkTiming,
  sources: {
    E05: 'Engagement Desk: an end cannot come before its beginning',
    'R-057': 'Statutory guidance 2017, action 5',
    'R-058': 'Statutory guidance 2017, Appendix B',
    'R-059': 'South East London toolkit, page 35',
    'R-060': 'Statutory guidance 2017, action 5',
  },
};
