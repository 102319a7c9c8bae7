import type {
  DutyItem,
  ElsewhereItem,
  FormField,
  FormHeading,
  FormItem,
  FormRows,
  GunningItem,
} from '../../../shared/domain/plan/form/types.ts';

/** A box on the page: questions under one heading, a list of rows, or the way to a page of its own. */
export type Group =
  | {
      readonly kind: 'questions';
      readonly heading: FormHeading | undefined;
      readonly items: readonly (FormField | DutyItem | GunningItem)[];
    }
  | FormRows
  | ElsewhereItem;

/** The items of a section in boxes, in their order. */
export function groupsOf(items: readonly FormItem[]): readonly Group[] {
  const groups: Group[] = [];
  let heading: FormHeading | undefined;
  for (const item of items) {
    const last = groups.at(-1);
    if (item.kind === 'heading') heading = item;
    else if (item.kind === 'rows' || item.kind === 'elsewhere') groups.push(item);
    else if (last?.kind === 'questions' && last.heading === heading) {
      groups[groups.length - 1] = { ...last, items: [...last.items, item] };
    } else groups.push({ kind: 'questions', heading, items: [item] });
  }
  return groups;
}
