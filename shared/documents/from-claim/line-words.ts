import { CARE_PROVIDER_WORDS, LINE_KIND_WORDS, type Leg } from '../../domain/claims/lists.ts';
import type { ClaimsFields } from '../../domain/claims/shapes.ts';
import { TRAVEL_MODE_WORDS } from '../../domain/policy/lists.ts';
import { formatDate, type IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import { oneLine } from '../words.ts';

type Fields = Pick<
  ClaimsFields<'claimLine'>,
  'kind' | 'mode' | 'leg' | 'travelledOn' | 'description' | 'providerName' | 'careProvider'
>;

const WAY: Readonly<Record<Leg, string>> = {
  OUTWARD: 'there',
  RETURN: 'back',
  BOTH_LEGS: 'there and back',
};

/** `Bus back, 3 June 2026`; `Child care by Little Steps, 3 June 2026`. */
export function lineWords(fields: Fields): string {
  return withDay(oneLine(whatOf(fields)), fields.travelledOn);
}

function whatOf({ kind, mode, leg, description, providerName, careProvider }: Fields): string {
  if (kind === 'TRAVEL') {
    const by = mode === null ? LINE_KIND_WORDS.TRAVEL : byWords(mode);
    return leg === null ? by : `${by} ${WAY[leg]}`;
  }
  if (kind === 'CARE') {
    const care = careProvider === null ? LINE_KIND_WORDS.CARE : CARE_PROVIDER_WORDS[careProvider];
    return hasText(providerName) ? `Care by ${providerName}` : care;
  }
  return kind === 'OTHER' && hasText(description) ? description : LINE_KIND_WORDS[kind];
}

const byWords = (mode: NonNullable<Fields['mode']>): string =>
  mode === 'OTHER' ? 'Journey' : TRAVEL_MODE_WORDS[mode];

const withDay = (what: string, on: IsoDate | null): string =>
  on === null ? what : `${what}, ${formatDate(on)}`;
