import { addDays, formatDate, type IsoDate } from '../../values/dates.ts';

/** The days a version is in force, both ends included; null: until further notice. */
export interface Span {
  readonly id: string;
  readonly title: string;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
}
type Days = Pick<Span, 'effectiveFrom' | 'effectiveTo'>;

const FOR_EVER = '9999-12-31';
const endOf = ({ effectiveTo }: Days): IsoDate => effectiveTo ?? FOR_EVER;

const overlaps = (a: Days, b: Days): boolean => a.effectiveFrom <= endOf(b) && b.effectiveFrom <= endOf(a);

const byDate = <S extends Days>(versions: readonly S[]): readonly S[] =>
  versions.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));

/** What saving a version does to the others: which one is ended and when, or which one is in the way. */
export interface SavePlan<S extends Span> {
  readonly ended: { readonly version: S; readonly effectiveTo: IsoDate } | null;
  readonly clash: S | undefined;
}

/**
 * E02. No two versions of an area are in force on one day. With `endBefore` the one that is in force on the first day of
 * the new one ends the day before; anything else in the way stays in the way.
 */
export function planSave<S extends Span>(
  others: readonly S[],
  details: Days,
  { endBefore }: { readonly endBefore: boolean },
): SavePlan<S> {
  const inTheWay = others.filter((other) => overlaps(other, details));
  const earlier = inTheWay.find(({ effectiveFrom }) => effectiveFrom < details.effectiveFrom);
  const ended =
    endBefore && earlier ? { version: earlier, effectiveTo: addDays(details.effectiveFrom, -1) } : null;
  return { ended, clash: inTheWay.find((other) => other !== ended?.version) };
}

/** The last day a version from this day on may have: the day before the next one; null when none follows. */
export function lastFreeDay(others: readonly Days[], from: IsoDate): IsoDate | null {
  const next = byDate(others).find(({ effectiveFrom }) => effectiveFrom > from);
  return next ? addDays(next.effectiveFrom, -1) : null;
}

/** `1 June 2026 to 31 March 2027`, `from 1 June 2026`. */
export const daysWords = ({ effectiveFrom, effectiveTo }: Days): string =>
  effectiveTo === null
    ? `from ${formatDate(effectiveFrom)}`
    : `${formatDate(effectiveFrom)} to ${formatDate(effectiveTo)}`;

export type When = 'PAST' | 'IN_FORCE' | 'FUTURE';
/** One stretch of the timeline: a version, or days on which no version is in force. */
export type Stretch<S extends Span> =
  | { readonly kind: 'version'; readonly version: S; readonly when: When }
  | {
      readonly kind: 'gap';
      /** Null: since ever, before the first version. */
      readonly from: IsoDate | null;
      /** Null: until somebody sets one. */
      readonly to: IsoDate | null;
      readonly when: When;
    };

/** E02. The versions in order of their days, with the gaps between them; a claim for a day in a gap cannot be checked. */
export function timelineOf<S extends Span>(versions: readonly S[], today: IsoDate): readonly Stretch<S>[] {
  const stretches: Stretch<S>[] = [];
  let free: IsoDate | null = null;
  for (const version of byDate(versions)) {
    const isFirst = stretches.length === 0;
    if (isFirst && version.effectiveFrom > today)
      stretches.push(gap(null, addDays(version.effectiveFrom, -1), today));
    if (!isFirst && free !== null && free < version.effectiveFrom)
      stretches.push(gap(free, addDays(version.effectiveFrom, -1), today));
    stretches.push({
      kind: 'version',
      version,
      when: whenOf(version.effectiveFrom, version.effectiveTo, today),
    });
    free = version.effectiveTo === null ? null : addDays(version.effectiveTo, 1);
  }
  if (free !== null) stretches.push(gap(free, null, today));
  return stretches;
}

const gap = (from: IsoDate | null, to: IsoDate | null, today: IsoDate): Stretch<never> => ({
  kind: 'gap',
  from,
  to,
  when: whenOf(from, to, today),
});

function whenOf(from: IsoDate | null, to: IsoDate | null, today: IsoDate): When {
  if (to !== null && to < today) return 'PAST';
  return from !== null && from > today ? 'FUTURE' : 'IN_FORCE';
}
