import type { Words } from '../plan/lists.ts';
import type { Method } from './lists.ts';

/** E15. What a way of hearing people gives: numbers, meaning, a weighed view, news, or a mix. */
export type MethodKind = 'QUANT' | 'QUAL' | 'DELIBERATIVE' | 'INFO' | 'MIXED';
export const METHOD_KIND_WORDS: Words<MethodKind> = {
  QUANT: 'Numbers',
  QUAL: 'Stories and reasons',
  DELIBERATIVE: 'A weighed view',
  INFO: 'Telling people',
  MIXED: 'Numbers and stories',
};

/** E15 in our own words: how many people it usually takes, what it is good for, what to watch, and where that is said. */
export interface MethodInfo {
  readonly kind: MethodKind;
  readonly size: string;
  readonly goodFor: string;
  readonly watch: string;
  readonly source: string;
}

const GUIDE = 'Commissioners’ Guide, section 5.1';
const STORIES = 'Commissioners’ Guide, section 5.2';
const toolkit = (page: string): string => `South East London toolkit, page ${page}`;

const METHODS_INFO: Readonly<Record<Method, MethodInfo>> = {
  ONLINE_SURVEY: {
    kind: 'QUANT',
    size: 'Many',
    goodFor: 'Young people and people of working age.',
    watch:
      'Misses many older people and people in poorer areas. Set a closing date, ask one open question, and know who will read the answers.',
    source: GUIDE,
  },
  PAPER_SURVEY: {
    kind: 'QUANT',
    size: 'Many',
    goodFor: 'People who are not online.',
    watch:
      'Try it out first. Offer large print, Easy Read and other languages. Print the closing date and a freepost address.',
    source: GUIDE,
  },
  STAKEHOLDER_EVENT: {
    kind: 'QUAL',
    size: 'More than 10',
    goodFor: 'A broad mix of people in one room.',
    watch: 'Say how it works now, what you heard so far and why it may change. End with what happens next.',
    source: GUIDE,
  },
  FOCUS_GROUP: {
    kind: 'QUAL',
    size: 'Up to 10 or 12',
    goodFor: 'One topic, looked at closely with the people it touches.',
    watch: 'Two hours at most. Have one person to lead and one to take notes. Record only if all agree.',
    source: GUIDE,
  },
  STORY: {
    kind: 'QUAL',
    size: 'One person',
    goodFor: 'Long journeys through care, people who are frail, and how it felt.',
    watch:
      'Get consent first. Let the person check the text. Think of safety on a home visit. Say thank you.',
    source: STORIES,
  },
  INTERVIEW: {
    kind: 'QUAL',
    size: 'One person',
    goodFor: 'Going deep, and people for whom travel or groups are hard.',
    watch: 'Offer the telephone as well.',
    source: `Statutory guidance 2017, action 5; ${toolkit('24')}`,
  },
  STRATEGIC_SEAT: {
    kind: 'QUAL',
    size: '2 for each group',
    goodFor: 'A voice that lasts, where decisions are made.',
    watch: 'One person alone feels outnumbered. Give a briefing, a contact and support.',
    source: STORIES,
  },
  PROCUREMENT_PANEL: {
    kind: 'QUAL',
    size: 'Few',
    goodFor: 'Scoring bids and hearing presentations.',
    watch: 'Needs declarations of interest, confidentiality, time to read and a meeting beforehand.',
    source: 'Commissioners’ Guide, section 2',
  },
  OUTREACH: {
    kind: 'QUAL',
    size: 'Varies',
    goodFor: 'Hearing communities where they already meet.',
    watch: 'Go with groups people trust, and pay them for their part.',
    source: toolkit('24'),
  },
  WEBINAR_CONFERENCE: {
    kind: 'INFO',
    size: 'Many',
    goodFor: 'Giving information to many at once.',
    watch: 'Little is said back, and it leaves out people who are not online.',
    source: toolkit('24 and 26'),
  },
  CITIZENS_JURY_SUMMIT: {
    kind: 'DELIBERATIVE',
    size: 'Few or many',
    goodFor: 'Hard choices with no easy answer.',
    watch: 'It advises and does not decide. Have others run it, and find people from all walks of life.',
    source: `${toolkit('24')}; Draft guidance 2022, section 9`,
  },
  CODESIGN_WORKSHOP: {
    kind: 'QUAL',
    size: 'Few',
    goodFor: 'Making a service together with the people who use it.',
    watch: 'Have clinicians in the room.',
    source: toolkit('10'),
  },
  PANEL: {
    kind: 'QUANT',
    size: 'Chosen to match who lives here',
    goodFor: 'Quick surveys.',
    watch: 'The same people answer each time. Look now and then at who has left.',
    source: toolkit('27'),
  },
  FORMAL_CONSULTATION: {
    kind: 'MIXED',
    size: 'Many',
    goodFor: 'Clear options that are still open.',
    watch: 'It must be fair by the four Gunning principles. Twelve weeks is usual.',
    source: toolkit('40'),
  },
  CREATIVE_PLAY: {
    kind: 'QUAL',
    size: 'Few',
    goodFor: 'Children, neurodivergent people and people with a learning disability.',
    watch: 'Consent, and a chaperone for children.',
    source: toolkit('22 to 23'),
  },
  STREET_OR_VENUE: {
    kind: 'MIXED',
    size: 'Varies',
    goodFor: 'People passing by: markets, faith centres, schools and libraries.',
    watch: 'Talks are short. Ask the owner of the place first.',
    source: 'Statutory guidance 2017, action 5',
  },
  NOTICE_LEAFLET_LETTER_SOCIAL: {
    kind: 'INFO',
    size: 'Many',
    goodFor: 'Telling people what is going on.',
    watch: 'Nobody is heard this way. Pair it with something else.',
    source: 'Statutory guidance 2017, action 5; Draft guidance 2022, section 6',
  },
};

/** E15. What to know about a method before it is chosen. */
export const methodInfo = (method: Method): MethodInfo => METHODS_INFO[method];
