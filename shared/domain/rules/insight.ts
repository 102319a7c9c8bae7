import type { RuleSet } from '../findings.ts';
import { checkAnySource, checkNoFurther, checkUses, checkValidated } from '../insight/check.ts';
import type { RuleFacts } from './shapes.ts';

/** E08, R-038, R-039. The rules of what is known already. */
export const insightRules: RuleSet<RuleFacts> = {
  check: (facts) => [
    ...checkAnySource(facts),
    ...checkUses(facts),
    ...checkValidated(facts),
    ...checkNoFurther(facts),
  ],
  sources: {
    E08: 'Commissioners’ Guide, section 2; statutory guidance 2017, action 5',
    'R-038': 'Commissioners’ Guide, section 2',
    'R-039': 'Commissioners’ Guide, section 2; statutory guidance 2017, action 5',
  },
};
