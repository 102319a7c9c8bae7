import type { RuleSet } from '../findings.ts';
import { checkWhyNotMore } from '../levels/choice.ts';
import {
  checkCoproduction,
  checkInPerson,
  checkOnlineSurvey,
  checkSeparate,
  checkVariety,
} from '../levels/mix.ts';
import { checkQuestions } from '../levels/question-type.ts';
import { plainRows } from './activities.ts';
import type { RuleFacts } from './shapes.ts';

/** how much say people have, and whether the ways of hearing them reach everyone. */
export const methodRules: RuleSet<RuleFacts> = {
  check: (facts) => {
    const rows = plainRows(facts);
    return [
      ...checkWhyNotMore(facts.records.level),
      ...rows.activity.flatMap((activity) => checkQuestions(activity, rows)),
      ...checkVariety(rows),
      ...checkOnlineSurvey(rows),
      ...checkInPerson(rows),
      ...checkSeparate(rows),
      ...checkCoproduction(rows),
    ];
  },
  sources: {
    'R-029': 'Draft guidance 2022, section 6',
    'R-031': 'South East London toolkit, page 10',
    'R-032': 'South East London toolkit, page 26',
    'R-033': 'South East London toolkit, page 23',
    'R-034': 'South East London toolkit, page 24; Draft guidance 2022, sections 5 and 7',
    'R-035': 'Commissioners’ Guide, section 5.1',
    'R-036': 'South East London toolkit, page 24',
    'R-037': 'Draft guidance 2022, section 5',
    'R-040': 'South East London toolkit, page 31',
  },
};
