import { sectionsOfProject } from '../../../domain/duty/bodies.ts';
import { inequalitiesSection, sectionWords } from '../../../domain/duty/sections.ts';
import type { Facts } from '../../facts.ts';
import type { Block } from '../../model.ts';
import { plain } from '../../words.ts';

type D02Facts = Pick<Facts, 'area' | 'plan'>;

/** D02 Intro. Five short statements in our own words, with the sections of the project's regime (§3.0 Regime). */
export const introStatements = (facts: D02Facts): readonly Block[] => [
  {
    kind: 'bullets',
    items: [whyWords(facts), equalityWords(facts), ...FIXED].map((words) => [plain(words)]),
  },
];

/** Carers and representatives are named by law since 2022 (§0.2 Who must be involved). */
function whyWords({ area, plan }: D02Facts): string {
  const { project } = plan.records;
  const people =
    project.legalRegime === 'ICB_2022'
      ? 'people who use services, their carers and representatives'
      : 'people who use or may use services';
  const law = sectionWords(sectionsOfProject(project, area.orgType));
  const source =
    law === '' ? 'Good practice is' : `The law (${law} of the National Health Service Act 2006) tells us`;
  return `People should have a say in the health services they use. ${source} to involve ${people} when we plan services, suggest changes or make decisions that affect them.`;
}

function equalityWords({ area, plan }: D02Facts): string {
  const section = inequalitiesSection(plan.records.project.legalRegime, area.orgType);
  const inequalities = section
    ? ` and reduce unfair differences in health (section ${section})`
    : ' and think about unfair differences in health';
  return `We must also treat people fairly (section 149 of the Equality Act 2010)${inequalities}.`;
}

const FIXED = [
  'This form helps you decide whether the duty to involve people applies, and plan what you will do. It keeps a record of your reasons.',
  'Fill it in when planning starts, and before any decision about how a service is run. Look at it again if things change.',
  'Finished forms are checked from time to time. They may be used to show how we met our duty.',
] as const;
