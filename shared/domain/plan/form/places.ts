import type { FieldKey, RowKind } from '../shapes.ts';
import { PLAN_FORM } from './index.ts';
import type { FormItem, FormSection, ProjectPageId } from './types.ts';

/**
 * Where an answer is given: a section of the plan and the element to focus, a page of its own, or the area's page in
 * Settings. A link may name one row after `#`: `rows.activity#` and the row's id.
 */
export type Place =
  | { readonly kind: 'plan'; readonly section: string; readonly element: string }
  | { readonly kind: 'page'; readonly page: ProjectPageId; readonly element: string }
  | { readonly kind: 'area' };

/** The id of the element that holds a field, list or row: `f-project-description`, `rows-risk`, `rows-activity-{id}`. */
export const elementOf = (link: string): string => {
  const id = link.replace('.', '-').replace('#', '-');
  return link.startsWith('rows.') || link.startsWith('groups.') ? id : `f-${id}`;
};

/** The link to one row of a kind, or to all of them. */
export const rowLink = (kind: RowKind, rowId?: string): string =>
  rowId === undefined ? `rows.${kind}` : `rows.${kind}#${rowId}`;

const linksOf = (item: FormItem): readonly string[] => {
  switch (item.kind) {
    case 'field':
      return [item.key];
    case 'rows':
      return [`rows.${item.row}`];
    case 'elsewhere':
      return item.links;
    case 'dutyVersions':
      return ['rows.dutyVersion'];
    case 'heading':
    case 'dutySteps':
    case 'dutyResult':
    case 'gunning':
      return [];
  }
};

const SECTION_BY_LINK: ReadonlyMap<string, FormSection> = new Map(
  PLAN_FORM.flatMap((section) =>
    section.items.flatMap((item) => linksOf(item).map((link) => [link, section] as const)),
  ),
);

const PAGE_BY_LINK: ReadonlyMap<string, ProjectPageId> = new Map(
  PLAN_FORM.flatMap((section) =>
    section.items.flatMap((item) =>
      item.kind === 'elsewhere' ? item.links.map((link) => [link, item.page] as const) : [],
    ),
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
  const [list = link] = link.split('#');
  const element = elementOf(link);
  const page = PAGE_BY_LINK.get(list);
  if (page) return { kind: 'page', page, element };
  const section = SECTION_BY_LINK.get(list);
  return section && { kind: 'plan', section: section.id, element };
}

/** The section of the plan in which a link is printed: also for what has a page of its own. */
export const sectionOfLink = (link: string): FormSection | undefined =>
  SECTION_BY_LINK.get(link.split('#')[0] ?? link);

/** The section with this id, or the first one. */
export function sectionById(id: string | undefined): FormSection {
  const found = PLAN_FORM.find((section) => section.id === id) ?? PLAN_FORM[0];
  if (!found) throw new Error('The plan form has no sections.');
  return found;
}
