import type { RuleSet } from '../findings.ts';
import { checkHealthwatch } from '../stakeholders/healthwatch.ts';
import { checkScrutiny } from '../stakeholders/scrutiny.ts';
import { checkSharedWork } from '../stakeholders/shared-work.ts';
import { checkWhoIsMissing } from '../stakeholders/who-is-missing.ts';
import type { RuleFacts } from './shapes.ts';

/** Who is involved, council scrutiny, and other projects. */
export const stakeholderRules: RuleSet<RuleFacts> = {
  check: (facts) => [
    ...checkWhoIsMissing(facts),
    ...checkHealthwatch(facts),
    ...checkScrutiny(facts),
    ...checkSharedWork(facts),
  ],
  sources: {
    'R-045': 'Commissioners’ Guide, section 8.1',
    'R-046': 'Commissioners’ Guide, section 8.1',
    'R-047': 'Draft guidance 2022, section 9',
    'R-048': 'Draft guidance 2022, section 8',
    'R-050': 'Commissioners’ Guide, section 9',
    'R-051': 'Commissioners’ Guide, section 4; draft guidance 2022, section 6',
    'R-052': 'Statutory guidance 2017, action 7; draft guidance 2022, section 8; toolkit, page 39',
    'R-053': 'Draft guidance 2022, section 8',
    'R-054': 'Reconfiguration of services: ministerial intervention powers, statutory guidance 2024',
    'R-156': 'Statutory guidance 2017, action 6; draft guidance 2022, section 5',
    'R-157': 'Commissioners’ Guide, section 1.3; draft guidance 2022, section 5',
  },
};
