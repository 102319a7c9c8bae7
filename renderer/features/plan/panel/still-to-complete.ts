import { PLAN_FORM } from '../../../../shared/domain/plan/form/index.ts';
import { placeOf } from '../../../../shared/domain/plan/form/places.ts';
import type { FormFacts, FormSection } from '../../../../shared/domain/plan/form/types.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { NavSection } from '../../../components/SectionNav/SectionNav.tsx';
import type { Plan } from '../../../data/plan.ts';
import { rowsOf } from '../saving/plan-values.ts';
import { answerOf, isAnswered } from '../section/is-shown.ts';

export type Missing = Output<'documents.missing'>;

/** Something still to complete: its words, where it is, and whether only the assessment form (D02) wants it. */
export interface Wanted {
  readonly link: string;
  readonly label: string;
  readonly onlyForm: boolean;
}

/** What is still to complete in one section, or (no section) in Settings. */
export interface WantedGroup {
  readonly section: FormSection | undefined;
  readonly wanted: readonly Wanted[];
}

export interface StillWanted {
  /** What can be completed now. */
  readonly now: readonly WantedGroup[];
  /** What belongs to pages that come with a later version. */
  readonly later: readonly WantedGroup[];
}

/** Both documents' lists as one, in the order of the plan; what belongs in Settings comes last. */
export function stillToComplete({ D01, D02 }: Missing): StillWanted {
  const inPlan = new Set(D01.map(({ link }) => link));
  // An answer that both documents want is one thing to do, under the plan's own words.
  const all: readonly Wanted[] = [
    ...D01.map((mark) => ({ ...mark, onlyForm: false })),
    ...D02.filter(({ link }) => !inPlan.has(link)).map((mark) => ({ ...mark, onlyForm: true })),
  ];
  const isLater = ({ link }: Wanted): boolean => link.startsWith('later.');
  return { now: bySection(all.filter((one) => !isLater(one))), later: bySection(all.filter(isLater)) };
}

const bySection = (all: readonly Wanted[]): readonly WantedGroup[] =>
  [...PLAN_FORM, undefined]
    .map((section) => ({ section, wanted: all.filter(({ link }) => sectionIdOf(link) === section?.id) }))
    .filter(({ wanted }) => wanted.length > 0);

function sectionIdOf(link: string): string | undefined {
  const place = placeOf(link);
  return place?.kind === 'plan' ? place.section : undefined;
}

/** How many things a list holds. */
export const countWanted = (groups: readonly WantedGroup[]): number =>
  groups.reduce((sum, { wanted }) => sum + wanted.length, 0);

/** How far each section is, for the list on the left. */
export function sectionStates(
  { now, later }: StillWanted,
  plan: Plan,
  facts: FormFacts,
): readonly NavSection[] {
  const has = (groups: readonly WantedGroup[], section: FormSection): number =>
    groups.find((group) => group.section === section)?.wanted.length ?? 0;
  return PLAN_FORM.map((section) => {
    const { id, number, title } = section;
    const label = `${number} ${title}`;
    const left = has(now, section);
    if (left > 0) return { id, label, state: 'incomplete', left };
    const isDone = has(later, section) === 0 && isStarted(section, plan, facts);
    return { id, label, state: isDone ? 'complete' : 'notStarted' };
  });
}

/** A section with nothing in it is not "complete" only because nothing in it has to be given. */
const isStarted = ({ items }: FormSection, plan: Plan, facts: FormFacts): boolean =>
  items.some((item) => {
    if (item.kind === 'field') return isAnswered(answerOf(facts, item));
    return item.kind === 'rows' && rowsOf(plan, item.row).length > 0;
  });
