import { LEG_WORDS, LINE_KIND_WORDS } from '../../../../shared/domain/claims/lists.ts';
import type { ClaimsFields } from '../../../../shared/domain/claims/shapes.ts';
import { TRAVEL_MODE_WORDS } from '../../../../shared/domain/policy/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { hasText } from '../../../../shared/values/text.ts';

type Fields = ClaimsFields<'claimLine'>;

/** The parts of a claim, in the order of the paper form (D07). */
export const LINE_GROUPS = ['travel', 'care', 'other'] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];
export const GROUP_TITLES: Readonly<Record<LineGroup, string>> = {
  travel: 'Travel',
  care: 'Care',
  other: 'Other costs',
};

/** D07, blocks C to E: journeys, care, and everything else, parking and tolls included. */
export function groupOf({ kind }: Pick<Fields, 'kind'>): LineGroup {
  if (kind === 'TRAVEL') return 'travel';
  return kind === 'CARE' ? 'care' : 'other';
}

/** `Bus, there`; `Child care or respite care`; what an other cost is called. */
export function lineTitle({ kind, mode, leg, description }: Fields): string {
  if (kind === 'TRAVEL') {
    const way = leg === null ? '' : `, ${LEG_TITLES[leg]}`;
    return `${mode === null ? LINE_KIND_WORDS.TRAVEL : TRAVEL_MODE_WORDS[mode]}${way}`;
  }
  return hasText(description) ? `${LINE_KIND_WORDS[kind]}: ${description}` : LINE_KIND_WORDS[kind];
}

const LEG_TITLES = {
  OUTWARD: LEG_WORDS.OUTWARD.toLowerCase(),
  RETURN: LEG_WORDS.RETURN.toLowerCase(),
  BOTH_LEGS: 'there and back',
} as const;

/** When and where: `3 June 2026 · Mill Lane to the library`. */
export function lineFacts(fields: Fields): readonly string[] {
  const { kind, travelledOn, fromPlace, toPlace, providerName, stillToTravel } = fields;
  const places = hasText(fromPlace) || hasText(toPlace) ? [`${fromPlace || '?'} to ${toPlace || '?'}`] : [];
  return [
    travelledOn === null ? 'No date yet' : formatDate(travelledOn),
    ...(kind === 'TRAVEL' ? places : []),
    ...(kind === 'CARE' && hasText(providerName) ? [providerName] : []),
    ...(kind === 'TRAVEL' && stillToTravel ? ['Still to come when handed in'] : []),
  ];
}
