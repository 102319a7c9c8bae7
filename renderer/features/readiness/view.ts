import { sectionOfLink } from '../../../shared/domain/plan/form/places.ts';
import type { Readiness, ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import type { Option } from '../../components/OptionList/option.ts';

export type Kind = keyof Readiness;

/** What of the page is shown: one kind of finding or all, one part of the plan or all. */
export interface View {
  readonly kind: Kind | 'all';
  /** The number of a part of the plan, or `all`. */
  readonly part: string;
}

export const EVERYTHING: View = { kind: 'all', part: 'all' };

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  stops: 'Stops the next step',
  needsReason: 'Needs a reason',
  worth: 'Worth thinking about',
  accepted: 'Accepted',
};
export const KINDS = Object.keys(KIND_WORDS) as readonly Kind[];

const inPart = (view: View, number: number): boolean => view.part === 'all' || view.part === String(number);

/** The findings that a view shows. */
export function filtered(readiness: Readiness, view: View): Readiness {
  const keep = <Item extends ReadinessItem>(kind: Kind, items: readonly Item[]): readonly Item[] =>
    view.kind === 'all' || view.kind === kind ? items.filter(({ part }) => inPart(view, part.number)) : [];
  return {
    stops: keep('stops', readiness.stops),
    needsReason: keep('needsReason', readiness.needsReason),
    worth: keep('worth', readiness.worth),
    accepted: keep('accepted', readiness.accepted),
  };
}

/** How many findings there are of each kind. */
export const counted = (readiness: Readiness): Readonly<Record<Kind | 'all', number>> => ({
  stops: readiness.stops.length,
  needsReason: readiness.needsReason.length,
  worth: readiness.worth.length,
  accepted: readiness.accepted.length,
  all: KINDS.reduce((sum, kind) => sum + readiness[kind].length, 0),
});

export const isEmpty = (readiness: Readiness): boolean => counted(readiness).all === 0;

/** Nothing stops and nothing waits for a reason. */
export const isClear = ({ stops, needsReason }: Readiness): boolean =>
  stops.length === 0 && needsReason.length === 0;

/** The parts of the plan that something is said about, in their order, each with how many things. */
export function partOptions(readiness: Readiness): readonly Option[] {
  const all = KINDS.flatMap((kind): readonly ReadinessItem[] => readiness[kind]);
  const numbers = [...new Set(all.map(({ part }) => part.number))].toSorted((one, other) => one - other);
  return [
    { id: 'all', label: 'All parts of the plan' },
    ...numbers.map((number) => {
      const inIt = all.filter(({ part }) => part.number === number);
      const title = inIt[0]?.part.title ?? '';
      return { id: String(number), label: `${number === 0 ? '' : `${number} `}${title} (${inIt.length})` };
    }),
  ];
}

interface Mark {
  readonly label: string;
  readonly link: string;
}

/** A document and what it still misses. */
export interface MissingIn {
  readonly code: string;
  readonly marks: readonly Mark[];
}

/** What each document still misses, as a view shows it: with what stops, and by part. */
export const missingOf = (
  missing: Readonly<Record<string, readonly Mark[]>>,
  view: View,
): readonly MissingIn[] =>
  view.kind !== 'all' && view.kind !== 'stops'
    ? []
    : Object.entries(missing)
        .map(([code, marks]) => ({
          code,
          marks: marks.filter(({ link }) => inPart(view, sectionOfLink(link)?.number ?? 0)),
        }))
        .filter(({ marks }) => marks.length > 0);
