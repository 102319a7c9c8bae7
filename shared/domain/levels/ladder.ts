import type { Level, Words } from '../plan/lists.ts';

/** E14. What a level is called elsewhere, so that people who know another ladder find theirs. */
export interface LevelCrosswalk {
  /** Commissioners’ Guide, section 1.1. */
  readonly guide: string;
  /** South East London toolkit, page 10: to, for or with people. */
  readonly toolkit: string;
  /** Draft guidance 2022, section 6; empty where it has no such level. */
  readonly guidance2022: string;
}

const CROSSWALK: Readonly<Record<Level, LevelCrosswalk>> = {
  INFORM: { guide: 'Information giving', toolkit: 'Doing to', guidance2022: 'Inform' },
  CONSULT: { guide: 'Consultation', toolkit: 'Doing for', guidance2022: 'Consult' },
  INVOLVE: { guide: 'Involvement', toolkit: 'Doing for and with', guidance2022: 'Engage' },
  CODESIGN: { guide: 'Collaborating as partners', toolkit: 'Doing with', guidance2022: 'Co-design' },
  COPRODUCE: { guide: 'Collaborating as partners', toolkit: 'Doing with', guidance2022: 'Co-produce' },
  EMPOWER: { guide: 'Empowering', toolkit: 'Doing with', guidance2022: '' },
};

/** E14. The names of a level in the three sources. */
export const levelCrosswalk = (level: Level): LevelCrosswalk => CROSSWALK[level];

/** What people do at this level, in one line. */
const EXAMPLES: Words<Level> = {
  INFORM: 'letters, posters, a web page',
  CONSULT: 'a survey, a public meeting',
  INVOLVE: 'interviews, panels, a seat in project meetings',
  CODESIGN: 'workshops in which people shape the service',
  COPRODUCE: 'people and staff lead the work together',
  EMPOWER: 'people hold the budget or the vote; rare, mostly personal health budgets',
};

/** E14. A level for the form: what it looks like, and what other guides call it. */
export function levelNote(level: Level): string {
  const { guide, toolkit, guidance2022 } = CROSSWALK[level];
  const names = [guide, `“${toolkit}”`, guidance2022].filter((name) => name !== '');
  return `For example ${EXAMPLES[level]}. Also called: ${[...new Set(names)].join(', ')}.`;
}
