import { formatDate, type IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';

/** What somebody was offered, when they were told, and when they agreed; days compared as days. */
export interface ToldOffer {
  readonly offerText: string;
  readonly offerToldOn: IsoDate | null;
  readonly repliedOn: IsoDate | null;
}

/** What is the matter, the field it is put right in, and the words for it. */
export interface OfferGap {
  readonly kind: 'BLANK' | 'NOT_TOLD' | 'TOLD_LATE';
  readonly field: 'offerText' | 'offerToldOn';
  readonly words: string;
}

/** What is covered and what is paid is written down, and told before the person agrees; null: it was. */
export function offerGap({ offerText, offerToldOn, repliedOn }: ToldOffer): OfferGap | null {
  if (!hasText(offerText))
    return {
      kind: 'BLANK',
      field: 'offerText',
      words: 'The offer is blank: nothing says what is covered and what is paid.',
    };
  if (offerToldOn === null)
    return {
      kind: 'NOT_TOLD',
      field: 'offerToldOn',
      words: 'Nothing says on which day they were told the offer.',
    };
  if (repliedOn === null || offerToldOn <= repliedOn) return null;
  return {
    kind: 'TOLD_LATE',
    field: 'offerToldOn',
    words: `They agreed on ${formatDate(repliedOn)} and were told the offer on ${formatDate(offerToldOn)}.`,
  };
}
