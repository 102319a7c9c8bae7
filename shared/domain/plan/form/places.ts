import type { FieldKey } from '../shapes.ts';
import { PLAN_FORM } from './index.ts';
import type { FormItem, FormSection } from './types.ts';

/** Where an answer is given: a section of the plan and the element to focus, or the area's own page in Settings. */
export type Place =
  { readonly kind: 'plan'; readonly section: string; readonly element: string } | { readonly kind: 'area' };

/** The id of the element that holds a field, list or later note: `f-project-description`, `rows-risk`. */
export const elementOf = (link: string): string =>
  link.startsWith('rows.') || link.startsWith('later.')
    ? link.replace('.', '-')
    : `f-${link.replace('.', '-')}`;

const linksOf = (item: FormItem): readonly string[] => {
  switch (item.kind) {
    case 'field':
      return [item.key];
    case 'rows':
      return [`rows.${item.row}`];
    case 'later':
      return item.links;
    case 'heading':
    case 'dutyResult':
      return [];
  }
};

const SECTION_BY_LINK: ReadonlyMap<string, FormSection> = new Map(
  PLAN_FORM.flatMap((section) =>
    section.items.flatMap((item) => linksOf(item).map((link) => [link, section] as const)),
  ),
);

/** The section that asks a field. Every field has one (a test proves it). */
export function sectionOfField(key: FieldKey): FormSection {
  const section = SECTION_BY_LINK.get(key);
  if (!section) throw new Error(`No section of the plan asks ${key}`);
  return section;
}

/** Where the entry of "Still to complete" with this link is settled; undefined for a link nobody knows. */
export function placeOf(link: string): Place | undefined {
  if (link.startsWith('area.')) return { kind: 'area' };
  const section = SECTION_BY_LINK.get(link);
  return section && { kind: 'plan', section: section.id, element: elementOf(link) };
}

/** The section with this id, or the first one. */
export function sectionById(id: string | undefined): FormSection {
  const found = PLAN_FORM.find((section) => section.id === id) ?? PLAN_FORM[0];
  if (!found) throw new Error('The plan form has no sections.');
  return found;
}
