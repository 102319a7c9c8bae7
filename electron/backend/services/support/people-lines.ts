import { consentStanding } from '../../../../shared/domain/people/consent.ts';
import type { Capacity, NeedCategory } from '../../../../shared/domain/people/lists.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import type { Reading } from '../../context.ts';
import {
  besideNames,
  searchPeople,
  type ContactConsent,
  type PeopleFilter,
} from '../../store/people-search.store.ts';

const NO_CONSENT: readonly ContactConsent[] = [];

/** The people who fit, with what must not be overlooked about each, and how many there are. */
export function personLines({ db, now }: Pick<Reading, 'db' | 'now'>, filter: PeopleFilter) {
  const { people, ...counts } = searchPeople(db, filter);
  const beside = besideNames(
    db,
    people.map(({ id }) => id),
  );
  const needs = Map.groupBy(beside.needs, ({ participantId }) => participantId);
  const consents = Map.groupBy(beside.consents, ({ participantId }) => participantId);
  const today = londonDate(now);
  const lines = people.map((person) => ({
    ...person,
    // Written by this app as a list of them.
    capacities: person.capacities === '[]' ? [] : (JSON.parse(person.capacities) as Capacity[]),
    archived: person.archived === 1,
    flags: flagsOf(needs.get(person.id)),
    contact: consentStanding(consents.get(person.id) ?? NO_CONSENT, 'CONTACT', today).state,
  }));
  return { people: lines, ...counts };
}

/** Each kind of need once. */
const flagsOf = (needs: readonly { readonly category: NeedCategory }[] | undefined): NeedCategory[] =>
  needs === undefined ? [] : [...new Set(needs.map(({ category }) => category))];
