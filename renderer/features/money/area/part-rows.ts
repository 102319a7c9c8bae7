import { OTHER_WORDS, type AreaMoney, type Measures } from '../../../../shared/domain/money/area/shapes.ts';
import { addMeasures, hasMeasures } from '../../../../shared/domain/money/measures.ts';
import { PART_WORDS } from '../../../../shared/domain/money/shapes.ts';
import type { Method } from '../../../../shared/domain/activities/lists.ts';

/** One kind of money of a project, an activity or a kind of activity: each is a row of its own. */
export type PartRow<Of> = Measures & { readonly id: string; readonly kind: string; readonly of: Of };

interface Apart {
  readonly expenses: Measures;
  readonly recognition: Measures;
  readonly other?: Measures;
}

/** The rows of something: expenses, recognition and other costs, as far as there is any. */
export const partRows = <Of>(
  id: string,
  of: Of,
  { expenses, recognition, other }: Apart,
): readonly PartRow<Of>[] =>
  [
    { id: `${id} expenses`, kind: PART_WORDS.EXPENSES, of, ...expenses },
    { id: `${id} recognition`, kind: PART_WORDS.RECOGNITION, of, ...recognition },
    ...(other === undefined ? [] : [{ id: `${id} other`, kind: OTHER_WORDS, of, ...other }]),
  ].filter(hasMeasures);

/** Expenses, recognition and other costs in one sum. */
export const together = ({ expenses, recognition, other }: Apart): Measures =>
  addMeasures([expenses, recognition, ...(other === undefined ? [] : [other])]);

/** The most by any measure: what is largest stands first. */
export const sizeOf = (money: Apart): number => Math.max(...Object.values(together(money)));

export interface MethodMoney extends Apart {
  readonly method: Method;
  readonly count: number;
}

/** Activities put together by their kind, the largest first. */
export const byMethod = (activities: AreaMoney['activities']): readonly MethodMoney[] =>
  [...Map.groupBy(activities, ({ method }) => method)]
    .map(([method, mine]) => ({
      method,
      count: mine.length,
      expenses: addMeasures(mine.map(({ expenses }) => expenses)),
      recognition: addMeasures(mine.map(({ recognition }) => recognition)),
    }))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
