import type { Reader } from '../../store/handles.ts';
import {
  claimsOf,
  entriesOf,
  findPerson,
  needsMetOf,
  peopleById,
  placesOfActivities,
  type ClaimBrief,
  type PlaceOfActivity,
  type Stored,
} from '../../store/people.store.ts';

/** Everything about one person; null when there is none. */
export function personPage(db: Reader, id: string) {
  const found = findPerson(db, id);
  if (!found) return null;
  const own = { field: 'participantId', ids: [id] } as const;
  const attended = entriesOf(db, 'attendance', own);
  const places = new Map(
    placesOfActivities(
      db,
      attended.map(({ activityId }) => activityId),
    ).map((place) => [place.id, place]),
  );
  return {
    ...found,
    needs: entriesOf(db, 'accessNeed', own),
    met: needsMetOf(db, id),
    consents: entriesOf(db, 'consent', own),
    attendance: attended
      .flatMap((entry) => {
        const place = places.get(entry.activityId);
        return place ? [{ entry, ...placeOut(place) }] : [];
      })
      .toSorted((a, b) => (b.activity.dateOn ?? '9999').localeCompare(a.activity.dateOn ?? '9999')),
    claims: claimsOf(db, own).map(withoutPerson),
  };
}

const withoutPerson = ({ id, claimNo, status, activityId, claimedPence, acceptedPence }: ClaimBrief) => ({
  id,
  claimNo,
  status,
  activityId,
  claimedPence,
  acceptedPence,
});

const placeOut = ({ projectId, reference, projectTitle, ...activity }: PlaceOfActivity) => ({
  activity,
  project: { id: projectId, reference, title: projectTitle },
});

/** Who was invited to these activities, by name, each with needs and whether they were met there, and claims. */
export function attendanceLines(db: Reader, activityIds: readonly string[]) {
  const at = { field: 'activityId', ids: activityIds } as const;
  const attendance = Map.groupBy(entriesOf(db, 'attendance', at), ({ participantId }) => participantId);
  const people = peopleById(db, [...attendance.keys()]);
  const of = { field: 'participantId', ids: people.map(({ id }) => id) } as const;
  const needs = Map.groupBy(entriesOf(db, 'accessNeed', of), ({ participantId }) => participantId);
  const met = Map.groupBy(entriesOf(db, 'needMet', at), ({ activityId }) => activityId);
  const claims = Map.groupBy(claimsOf(db, at), whoAndWhere);
  return people.flatMap((person) => {
    const own = needs.get(person.id) ?? [];
    const ownIds = new Set(own.map(({ id }) => id));
    return (attendance.get(person.id) ?? []).map((entry) => ({
      entry,
      person: thereOf(person, own),
      met: (met.get(entry.activityId) ?? []).filter(({ accessNeedId }) => ownIds.has(accessNeedId)),
      claims: (claims.get(whoAndWhere(entry)) ?? []).map(({ id, claimNo, status }) => ({
        id,
        claimNo,
        status,
      })),
    }));
  });
}

const whoAndWhere = ({
  participantId,
  activityId,
}: Pick<ClaimBrief, 'participantId' | 'activityId'>): string => `${participantId} ${activityId}`;

const thereOf = (person: Stored<'participant'>, needs: readonly Stored<'accessNeed'>[]) => ({
  id: person.id,
  name: person.name,
  preferredName: person.preferredName,
  email: person.email,
  phone: person.phone,
  preferredContact: person.preferredContact,
  under18: person.under18,
  guardian: person.guardian,
  employedCostsMet: person.employedCostsMet,
  archived: person.archived,
  needs,
});
