import type { Method } from '../activities/lists.ts';
import { METHOD_WORDS } from '../activities/lists.ts';
import { LEVEL_WORDS, type Level, type Words } from '../plan/lists.ts';

interface WayFacts {
  readonly words: string;
  readonly method: Method | null;
}

/** Ways of working the toolkit names, each with the method (E15) an activity of it would have. */
const WAYS = {
  NEWSLETTER: { words: 'Newsletter', method: 'NOTICE_LEAFLET_LETTER_SOCIAL' },
  SOCIAL_MEDIA: { words: 'Social media', method: 'NOTICE_LEAFLET_LETTER_SOCIAL' },
  WEB: { words: 'Web page', method: 'NOTICE_LEAFLET_LETTER_SOCIAL' },
  LEAFLET: { words: 'Leaflet', method: 'NOTICE_LEAFLET_LETTER_SOCIAL' },
  UPDATE: { words: 'Update at a meeting', method: 'WEBINAR_CONFERENCE' },
  SURVEY: { words: 'Survey', method: 'ONLINE_SURVEY' },
  FOCUS_GROUP: { words: 'Focus group', method: 'FOCUS_GROUP' },
  INTERVIEW: { words: 'Interviews', method: 'INTERVIEW' },
  DELIBERATIVE_EVENT: { words: 'Deliberative event', method: 'CITIZENS_JURY_SUMMIT' },
  ETHNOGRAPHY: { words: 'Ethnography: spending time with people', method: 'OUTREACH' },
  LIVED_EXPERIENCE: { words: 'Lived experience in project meetings', method: 'STRATEGIC_SEAT' },
  CODESIGN_WORKSHOP: { words: 'Co-design workshop', method: 'CODESIGN_WORKSHOP' },
  EBCD: { words: 'Experience-based co-design', method: 'CODESIGN_WORKSHOP' },
  APPRECIATIVE_INQUIRY: { words: 'Appreciative inquiry', method: 'CODESIGN_WORKSHOP' },
  PARTICIPATORY_BUDGETING: { words: 'Participatory budgeting', method: 'CITIZENS_JURY_SUMMIT' },
  PERSONAL_BUDGETS: { words: 'Personal health budgets', method: null },
  DECISION_RIGHTS: { words: 'A vote in meetings', method: 'STRATEGIC_SEAT' },
  PROCUREMENT_ROLE: { words: 'A role in procurement', method: 'PROCUREMENT_PANEL' },
  WEBINAR: { words: 'Webinar', method: 'WEBINAR_CONFERENCE' },
  WORKSHOP: { words: 'Workshop', method: 'STAKEHOLDER_EVENT' },
  SUMMIT_OR_JURY: { words: 'Summit or citizens’ jury', method: 'CITIZENS_JURY_SUMMIT' },
  OUTREACH: { words: 'Outreach', method: 'OUTREACH' },
  COMMUNITY_FOCUS_GROUP: { words: 'Focus group in the community', method: 'FOCUS_GROUP' },
  LIVED_EXPERIENCE_FOCUS_GROUP: { words: 'Focus group with lived experience', method: 'FOCUS_GROUP' },
} as const satisfies Readonly<Record<string, WayFacts>>;
export type Way = keyof typeof WAYS;

/** What a way of working is, where its method alone does not say it. */
const ABOUT: { readonly [W in Way]?: string } = {
  NEWSLETTER: 'A few lines in a newsletter people already read.',
  SOCIAL_MEDIA: 'Short posts where people already talk. Somebody has to read the answers.',
  WEB: 'One page that stays up to date and that everything else points to.',
  LEAFLET: 'On paper, in clinics, shops and letter boxes, in plain words.',
  UPDATE: 'Ten minutes at a meeting that takes place anyway.',
  ETHNOGRAPHY: 'Be with people where they live and see what happens, instead of only asking.',
  LIVED_EXPERIENCE: 'People who have been through it sit in the project’s own meetings.',
  DELIBERATIVE_EVENT: 'People hear the facts, talk them over and weigh them before they say what they think.',
  EBCD: 'People and staff tell how it feels, see what matters most, and change it together.',
  APPRECIATIVE_INQUIRY: 'Start from what already works well and build on it together.',
  PARTICIPATORY_BUDGETING: 'People decide how a sum of money is spent.',
  PERSONAL_BUDGETS: 'This belongs in a person’s own care plan, so it is no activity of its own.',
  DECISION_RIGHTS: 'People have a vote, not only a voice, where it is decided.',
  PROCUREMENT_ROLE: 'People write what is asked for and score the bids.',
  COMMUNITY_FOCUS_GROUP: 'Held where the group meets, led by somebody it trusts.',
  LIVED_EXPERIENCE_FOCUS_GROUP: 'Eight to ten people who used the service, or cared for somebody who did.',
  WORKSHOP: 'A larger group works on one topic at several tables.',
};

const TOGETHER: readonly Way[] = ['CODESIGN_WORKSHOP', 'EBCD', 'APPRECIATIVE_INQUIRY'];

const BY_LEVEL: Readonly<Record<Level, readonly Way[]>> = {
  INFORM: ['NEWSLETTER', 'SOCIAL_MEDIA', 'WEB', 'LEAFLET', 'UPDATE'],
  CONSULT: ['SURVEY', 'FOCUS_GROUP'],
  INVOLVE: ['INTERVIEW', 'DELIBERATIVE_EVENT', 'ETHNOGRAPHY', 'LIVED_EXPERIENCE'],
  CODESIGN: TOGETHER,
  COPRODUCE: TOGETHER,
  EMPOWER: ['PARTICIPATORY_BUDGETING', 'PERSONAL_BUDGETS', 'DECISION_RIGHTS', 'PROCUREMENT_ROLE'],
};

/** The ways of working that fit a level. */
export const waysForLevel = (level: Level): readonly Way[] => BY_LEVEL[level];

/** Whom a method is for. */
export const AUDIENCES = ['GENERAL', 'DEMOGRAPHIC', 'EXPERIENCE'] as const;
export type Audience = (typeof AUDIENCES)[number];
export const AUDIENCE_WORDS: Words<Audience> = {
  GENERAL: 'Everyone',
  DEMOGRAPHIC: 'Certain groups of people',
  EXPERIENCE: 'People who used the service',
};

const BY_AUDIENCE: Readonly<Record<Audience, readonly Way[]>> = {
  GENERAL: ['WEBINAR', 'SURVEY', 'WORKSHOP', 'SUMMIT_OR_JURY'],
  DEMOGRAPHIC: ['WEBINAR', 'SURVEY', 'OUTREACH', 'COMMUNITY_FOCUS_GROUP', 'INTERVIEW'],
  EXPERIENCE: ['WEBINAR', 'SURVEY', 'OUTREACH', 'INTERVIEW', 'LIVED_EXPERIENCE_FOCUS_GROUP'],
};

/** The ways of working that fit an audience. */
export const waysForAudience = (audience: Audience): readonly Way[] => BY_AUDIENCE[audience];

/** A way of working that is suggested, and by which rules. */
export interface Suggestion {
  readonly way: Way;
  readonly words: string;
  /** The method of an activity of this kind; null: it is no activity of its own. */
  readonly method: Method | null;
  /** What the method is called. */
  readonly methodWords: string;
  /** What it is, in a sentence; empty where the method says it all. */
  readonly about: string;
  /** `Suggested for Involve: R-031, toolkit page 10.` */
  readonly reasons: readonly string[];
  /** True when level and audience both ask for it. */
  readonly isBoth: boolean;
}

/** What fits the level and the audience, each way once, with the rules that suggested it; what both suggest comes first. */
export function suggestMethods(level: Level | null, audience: Audience): readonly Suggestion[] {
  const ofLevel = level === null ? [] : waysForLevel(level);
  const ofAudience = waysForAudience(audience);
  const all = [...new Set([...ofLevel, ...ofAudience])].map((way): Suggestion => {
    const { words, method } = WAYS[way];
    const reasons = [
      ...(level !== null && ofLevel.includes(way)
        ? [`Suggested for ${LEVEL_WORDS[level]}: R-031, toolkit page 10.`]
        : []),
      ...(ofAudience.includes(way)
        ? [`Suggested for “${AUDIENCE_WORDS[audience]}”: R-032, toolkit page 26.`]
        : []),
    ];
    return {
      way,
      words,
      method,
      methodWords: method === null ? '' : METHOD_WORDS[method],
      about: ABOUT[way] ?? '',
      reasons,
      isBoth: reasons.length > 1,
    };
  });
  return all.toSorted((a, b) => Number(b.isBoth) - Number(a.isBoth));
}
