import { formatDate, type IsoDate } from '../../values/dates.ts';
import { CONSENT_KIND_WORDS, type ConsentKind } from './lists.ts';
import type { PeopleFields } from './shapes.ts';

/** Where a consent stands on a day. */
export const CONSENT_STATES = ['NOT_GIVEN', 'GIVEN', 'EXPIRED', 'WITHDRAWN'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];
export const CONSENT_STATE_WORDS: Readonly<Record<ConsentState, string>> = {
  NOT_GIVEN: 'Not given',
  GIVEN: 'Given',
  EXPIRED: 'Run out',
  WITHDRAWN: 'Withdrawn',
};

type Consent = Pick<PeopleFields<'consent'>, 'kind' | 'givenOn' | 'expiresOn' | 'withdrawnOn'>;

/** E21. Where one consent stands on a day. It lasts through its last day, and ends on the day it is withdrawn. */
export function consentState({ givenOn, expiresOn, withdrawnOn }: Consent, on: IsoDate): ConsentState {
  if (withdrawnOn !== null && withdrawnOn <= on) return 'WITHDRAWN';
  if (givenOn === null || givenOn > on) return 'NOT_GIVEN';
  return expiresOn !== null && expiresOn < on ? 'EXPIRED' : 'GIVEN';
}

/**
 * Where somebody stands with a kind of consent on a day, over all they ever gave. A withdrawal ends every
 * consent of its kind that was given before it; one given on that day or later counts again.
 */
export function consentStanding(
  consents: readonly Consent[],
  kind: ConsentKind,
  on: IsoDate,
): { readonly state: ConsentState; readonly since: IsoDate | null } {
  const own = consents.filter((consent) => consent.kind === kind);
  const withdrawn = latest(own.map(({ withdrawnOn }) => (isBy(withdrawnOn, on) ? withdrawnOn : null)));
  const still = own.filter(({ givenOn }) => withdrawn === null || (givenOn !== null && givenOn >= withdrawn));
  const inState = (state: ConsentState): readonly Consent[] =>
    still.filter((consent) => consentState(consent, on) === state);
  const given = inState('GIVEN');
  if (given.length > 0) return { state: 'GIVEN', since: latest(given.map(({ givenOn }) => givenOn)) };
  if (withdrawn !== null) return { state: 'WITHDRAWN', since: withdrawn };
  const expired = inState('EXPIRED');
  if (expired.length > 0)
    return { state: 'EXPIRED', since: latest(expired.map(({ expiresOn }) => expiresOn)) };
  return { state: 'NOT_GIVEN', since: null };
}

const isBy = (date: IsoDate | null, on: IsoDate): boolean => date !== null && date <= on;
const latest = (dates: readonly (IsoDate | null)[]): IsoDate | null =>
  dates
    .filter((date) => date !== null)
    .toSorted()
    .at(-1) ?? null;

/** Whether something may be used on a day that needs this kind of consent: only while it is given. */
export const mayUse = (consents: readonly Consent[], kind: ConsentKind, on: IsoDate): boolean =>
  consentStanding(consents, kind, on).state === 'GIVEN';

/** What a consent was used for, as far as the app knows. */
export interface ConsentUse {
  readonly on: IsoDate | null;
  readonly words: string;
}

/** One activity somebody was asked to or came to, as the uses of a consent are read from it. */
export interface Involvement {
  readonly activity: string;
  readonly dateOn: IsoDate | null;
  readonly invitedOn: IsoDate | null;
  readonly came: 'YES' | 'NO' | null;
  readonly recordingKept: boolean;
}

/** What a consent was used for from the day it was given: invitations, and recordings that were kept. */
export function consentUses(
  { kind, givenOn }: Pick<Consent, 'kind' | 'givenOn'>,
  involvements: readonly Involvement[],
): readonly ConsentUse[] {
  const since = givenOn ?? '';
  if (kind === 'CONTACT')
    return involvements
      .filter(({ invitedOn }) => invitedOn !== null && invitedOn >= since)
      .map(({ activity, invitedOn }) => ({ on: invitedOn, words: `Invited to ${activity}` }));
  if (kind === 'RECORDING' || kind === 'AUDIO' || kind === 'VIDEO')
    return involvements
      .filter(
        ({ came, recordingKept, dateOn }) => came === 'YES' && recordingKept && (dateOn ?? since) >= since,
      )
      .map(({ activity, dateOn }) => ({ on: dateOn, words: `Recording kept of ${activity}` }));
  return [];
}

/** Kinds whose uses are not written down anywhere in the app, so that a person has to look. */
export const USES_NOT_KEPT: readonly ConsentKind[] = ['STORY_USE', 'PHOTO', 'QUOTE', 'SHARE_WITH_PARTNER'];

/** Why somebody may not be invited, or undefined when they may. Only a withdrawal forbids it. */
export function whyNotContact(consents: readonly Consent[], on: IsoDate): string | undefined {
  const { state, since } = consentStanding(consents, 'CONTACT', on);
  if (state !== 'WITHDRAWN' || since === null) return undefined;
  return `Withdrew the consent “${CONSENT_KIND_WORDS.CONTACT.toLowerCase()}” on ${formatDate(since)}.`;
}
