import { checkAssessment } from '../equality/check-assessment.ts';
import { checkGroups } from '../equality/check-groups.ts';
import type { RuleSet } from '../findings.ts';
import type { RuleFacts } from './shapes.ts';

/** E09, E10. The rules of the equality impact assessment. */
export const equality: RuleSet<RuleFacts> = {
  check: ({ records, rows }) => [...checkAssessment(records, rows), ...checkGroups(rows)],
  sources: {
    E09: 'Public templates for equality assessments, NHS England 2014 and Brighton & Hove 2019',
    E10: 'Commissioners’ Guide, section 2.1; NHS England equality template, 2014',
    'R-017': 'Equality Act 2010, section 149; statutory guidance 2017, Appendix A',
    'R-018': 'Statutory guidance 2017, Appendix A',
    'R-019': 'Draft guidance 2022, sections 7 and 10',
    'R-020': 'Commissioners’ Guide, section 2.1',
    'R-021': 'Commissioners’ Guide, section 2.1',
    'R-022': 'Commissioners’ Guide, sections 2 and 7',
    'R-023': 'Commissioners’ Guide, section 7; statutory guidance 2017, Appendix B',
    'R-024': 'Draft guidance 2022, section 9',
    'R-025': 'Statutory guidance 2017, action 5',
    'R-028': 'Draft guidance 2022, section 5, principle 4',
  },
};
