import {
  DOCUMENT_CODES,
  DOCUMENT_TITLES,
  type DocumentCode,
} from '../../../../shared/domain/documents/codes.ts';
import { PLAN_FORM } from '../../../../shared/domain/plan/form/index.ts';
import { sectionOfLink } from '../../../../shared/domain/plan/form/places.ts';
import type { FormFacts, FormSection } from '../../../../shared/domain/plan/form/types.ts';
import type { RowKind } from '../../../../shared/domain/plan/shapes.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { NavSection } from '../../../components/SectionNav/SectionNav.tsx';
import type { Plan } from '../../../data/plan.ts';
import { rowsOf } from '../../../answers/saving/plan-values.ts';
import { hasAnswer } from '../../../answers/questions/is-shown.ts';

export type Missing = Output<'documents.missing'>;

/** Something still to complete: its words, where it is, and which document wants it where the plan itself does not. */
export interface Wanted {
  readonly link: string;
  readonly label: string;
  /** `Assessment and planning form`; undefined for what the plan (D01) wants. */
  readonly onlyIn: string | undefined;
}

/** What is still to complete in one section, or (no section) in Settings. */
export interface WantedGroup {
  readonly section: FormSection | undefined;
  readonly wanted: readonly Wanted[];
}

/**
 * All documents' lists as one, in the order of the plan; what belongs in Settings comes last. An answer that several
 * documents want is one thing to do, under the words of the first of them.
 */
export function stillToComplete(missing: Missing): readonly WantedGroup[] {
  const known = new Set<string>();
  const all = DOCUMENT_CODES.flatMap((code) => {
    const fresh = missing[code].filter(({ link }) => !known.has(link));
    for (const { link } of fresh) known.add(link);
    return fresh.map(({ link, label }): Wanted => ({ link, label, onlyIn: nameUnlessPlan(code) }));
  });
  return bySection(all);
}

const nameUnlessPlan = (code: DocumentCode): string | undefined =>
  code === 'D01' ? undefined : DOCUMENT_TITLES[code].shortTitle;

function bySection(all: readonly Wanted[]): readonly WantedGroup[] {
  const found = Map.groupBy(all, ({ link }) => sectionOfLink(link));
  return [...PLAN_FORM, undefined]
    .map((section) => ({ section, wanted: found.get(section) ?? [] }))
    .filter(({ wanted }) => wanted.length > 0);
}

/** Before the lists are known. */
export const NOTHING_MISSING = Object.fromEntries(
  DOCUMENT_CODES.map((code) => [code, []]),
) as unknown as Missing;

/** How many things a list holds. */
export const countWanted = (groups: readonly WantedGroup[]): number =>
  groups.reduce((sum, { wanted }) => sum + wanted.length, 0);

/** How far each section is, for the list on the left. */
export function sectionStates(
  wanted: readonly WantedGroup[],
  plan: Plan,
  facts: FormFacts,
): readonly NavSection[] {
  const leftIn = (section: FormSection): number =>
    wanted.find((group) => group.section === section)?.wanted.length ?? 0;
  return PLAN_FORM.map((section) => {
    const { id, number, title } = section;
    const label = `${number} ${title}`;
    const left = leftIn(section);
    if (left > 0) return { id, label, state: 'incomplete', left };
    return { id, label, state: isStarted(section, plan, facts) ? 'complete' : 'notStarted' };
  });
}

/** A section with nothing in it is not "complete" only because nothing in it has to be given. */
const isStarted = ({ items }: FormSection, plan: Plan, facts: FormFacts): boolean =>
  items.some((item) => {
    if (item.kind === 'field') return hasAnswer(facts, item);
    if (item.kind === 'elsewhere') return item.links.some((link) => hasRows(plan, link));
    return item.kind === 'rows' && rowsOf(plan, item.row).length > 0;
  });

const hasRows = (plan: Plan, link: string): boolean => {
  const kind = link.replace(/^rows\./, '');
  return Object.hasOwn(plan.rows, kind) && rowsOf(plan, kind as RowKind).length > 0;
};
