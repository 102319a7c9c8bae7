import { PLAN_FORM } from '../../../../shared/domain/plan/form/index.ts';
import { placeOf } from '../../../../shared/domain/plan/form/places.ts';
import type { FormFacts, FormSection } from '../../../../shared/domain/plan/form/types.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { NavSection } from '../../../components/SectionNav/SectionNav.tsx';
import type { Plan } from '../../../data/plan.ts';
import { answerOf, isAnswered } from '../section/is-shown.ts';
import { rowsOf } from '../saving/plan-values.ts';

export type Missing = Output<'documents.missing'>;

/** Something still to complete: its words, where it is, and whether only the assessment form (D02) wants it. */
export interface Wanted {
  readonly link: string;
  readonly label: string;
  readonly onlyForm: boolean;
}

/** What is still to complete in one section, or in Settings. */
export interface WantedGroup {
  readonly section: FormSection | undefined;
  readonly wanted: readonly Wanted[];
}

/** Both documents' lists as one, each place once, in the order of the plan; what belongs in Settings comes last. */
export function stillToComplete(missing: Missing): readonly WantedGroup[] {
  const inPlan = new Set(missing.D01.map(({ link }) => link));
  const seen = new Set<string>();
  const all = [...missing.D01, ...missing.D02].filter(({ link, label }) => {
    // One place may want several things in one document; the same place in the other document says nothing new.
    const mark = `${link} ${inPlan.has(link) ? label : ''}`;
    const isNew =
      !seen.has(mark) &&
      (missing.D01.some((one) => one.link === link && one.label === label) || !inPlan.has(link));
    seen.add(mark);
    return isNew;
  });
  const wanted = all.map(({ link, label }) => ({ link, label, onlyForm: !inPlan.has(link) }));
  const inSection = (section: FormSection | undefined) =>
    wanted.filter(({ link }) => {
      const place = placeOf(link);
      return (place?.kind === 'plan' ? place.section : undefined) === section?.id;
    });
  return [...PLAN_FORM, undefined]
    .map((section) => ({ section, wanted: inSection(section) }))
    .filter((group) => group.wanted.length > 0);
}

/** How far each section is, for the list on the left. */
export function sectionStates(
  groups: readonly WantedGroup[],
  plan: Plan,
  facts: FormFacts,
): readonly NavSection[] {
  return PLAN_FORM.map((section) => {
    const { id, number, title, items } = section;
    const label = `${number} ${title}`;
    const left = groups.find((group) => group.section === section)?.wanted.length ?? 0;
    if (items.every((item) => item.kind === 'later')) return { id, label, state: 'notStarted' };
    if (left > 0) return { id, label, state: 'incomplete', left };
    return { id, label, state: isStarted(section, plan, facts) ? 'complete' : 'notStarted' };
  });
}

/** A section with nothing in it is not "complete" only because nothing in it has to be given. */
const isStarted = ({ items }: FormSection, plan: Plan, facts: FormFacts): boolean =>
  items.some((item) => {
    if (item.kind === 'field') return isAnswered(answerOf(facts, item));
    return item.kind === 'rows' && rowsOf(plan, item.row).length > 0;
  });
