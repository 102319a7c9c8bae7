import { checkConsultation } from '../consultation/check.ts';
import { checkInfluence } from '../consultation/limits.ts';
import { checkReach } from '../consultation/reach.ts';
import type { RuleSet } from '../findings.ts';
import type { RuleFacts } from './shapes.ts';

/** Fair consultation. */
export const consultationRules: RuleSet<RuleFacts> = {
  check: (facts) => [...checkInfluence(facts), ...checkConsultation(facts), ...checkReach(facts.rows)],
  sources: {
    'R-056': 'Commissioners’ Guide, section 1.4; Statutory guidance 2017, action 5',
    'R-061': 'South East London toolkit, page 40',
    'R-062': 'South East London toolkit, page 40; Draft guidance 2022, section 9',
    'R-063': 'Draft guidance 2022, section 10',
    'R-064': 'South East London toolkit, page 40',
    'R-065': 'Statutory guidance 2017, action 5',
    'R-066': 'Statutory guidance 2017, action 5; Draft guidance 2022, section 10',
    'R-067': 'Statutory guidance 2017, action 5; Draft guidance 2022, sections 5 and 10',
    'R-068': 'Statutory guidance 2017, action 5',
    'R-069': 'Statutory guidance 2017, action 5; Draft guidance 2022, section 10',
    'R-070': 'Statutory guidance 2017, action 5; Draft guidance 2022, section 10',
    'R-071': 'Statutory guidance 2017, action 5',
    E40: 'Engagement Desk: a consultation takes one step at a time',
  },
};
