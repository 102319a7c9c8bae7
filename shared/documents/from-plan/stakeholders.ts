import { isCounted } from '../../domain/activities/counted.ts';
import type { StoredRow } from '../../domain/plan/shapes.ts';
import { adviceOn } from '../../domain/stakeholders/groups.ts';
import { GROUP_TYPES, GROUP_TYPE_WORDS, USE_WORDS } from '../../domain/stakeholders/lists.ts';
import { inPrintOrder, membersAt, type Member } from '../../domain/stakeholders/members.ts';
import { movesSince } from '../../domain/stakeholders/positions.ts';
import { QUADRANT_WORDS, quadrantOf, type Place } from '../../domain/stakeholders/quadrant.ts';
import { formatDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import type { GroupTypeFacts, MoveFacts, PlacedFacts, StakeholderFacts } from '../facts.ts';
import { bodiesOf, scrutinyOf } from './bodies.ts';
import { byId, found, type PlanSource } from './source.ts';

type Activities = readonly StoredRow<'activity'>[];

/** E12 and E13. The stakeholders as they stand on the day of the document. */
export function stakeholdersOf(source: PlanSource): StakeholderFacts {
  const { records, rows, today } = source;
  const members = inPrintOrder(membersAt(source, today));
  const activities = activitiesByMember(rows);
  const dates = members.flatMap(({ place, position }) => (place ? (position?.positionOn ?? []) : []));
  return {
    mapPurpose: records.involvement.mapPurpose,
    mapDate: dates.toSorted().at(-1) ?? null,
    placed: members.map((member) => placedOf(member, activities.get(member.id) ?? [])),
    bodies: bodiesOf(records.involvement),
    scrutiny: scrutinyOf(records.scrutiny),
    groupTypes: groupTypesOf(source, members),
    moves: moveLines(source),
  };
}

const placedOf = (member: Member, activities: Activities): PlacedFacts => ({
  id: member.id,
  name: member.name,
  groupType: member.entry ? GROUP_TYPE_WORDS[member.entry.groupType] : '',
  place: member.place ?? null,
  quadrant: member.quadrant ?? null,
  howAndWhen: howAndWhen(member.row, activities),
  usedFor: (member.entry?.useFor ?? []).map((use) => USE_WORDS[use]),
  reaches: member.entry?.groupsReached ?? [],
  contactOwner: member.row.contactOwner,
  notes: notesOf(member.row),
});

/** The activities that count and name a stakeholder, or are named by it: a link may be made from either side. */
function activitiesByMember({
  activity,
  projectStakeholder,
}: PlanSource['rows']): ReadonlyMap<string, Activities> {
  const counted = activity.filter(isCounted);
  const known = byId(counted);
  const named = new Map(projectStakeholder.map((row) => [row.id, new Set(found(row.activityIds, known))]));
  for (const one of counted) for (const id of one.projectStakeholderIds) named.get(id)?.add(one);
  return new Map([...named].map(([id, linked]) => [id, [...linked]]));
}

/** What is planned, when, and the activities it is linked to with their dates. */
function howAndWhen(
  { plannedEngagement, plannedWhen }: StoredRow<'projectStakeholder'>,
  activities: Activities,
): string {
  const linked = activities
    .map(({ title, dateOn }) => (dateOn === null ? title : `${title}, ${formatDate(dateOn)}`))
    .join('; ');
  return [plannedEngagement, plannedWhen, linked].filter(hasText).join('\n');
}

/** E12. Whom a representative speaks for belongs beside the notes. */
const notesOf = ({
  representativeOf,
  representativenessNote,
  notes,
}: StoredRow<'projectStakeholder'>): string =>
  [hasText(representativeOf) ? `Speaks for ${representativeOf}` : '', representativenessNote, notes]
    .filter(hasText)
    .join('\n');

/** D05 §5. The kinds of group on the map in the guide's order, in the area's own words where it has them. */
function groupTypesOf({ directory }: PlanSource, members: readonly Member[]): readonly GroupTypeFacts[] {
  const used = new Set(members.map(({ entry }) => entry?.groupType));
  return GROUP_TYPES.filter((type) => used.has(type)).map((type) => {
    const { who, useFor } = adviceOn(type, directory.groupNote);
    return { group: GROUP_TYPE_WORDS[type], who, useFor };
  });
}

/** D05 §7. Every move, oldest first. */
function moveLines({ rows, directory }: PlanSource): readonly MoveFacts[] {
  const mine = byId(rows.projectStakeholder);
  const entries = byId(directory.stakeholder);
  const byMember = Map.groupBy(rows.stakeholderPosition, (position) => position.projectStakeholderId);
  const moves = [...byMember.values()].flatMap((positions) => movesSince(positions, null));
  return moves
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
    .flatMap(({ projectStakeholderId, from, to, on, reason }) => {
      const row = mine.get(projectStakeholderId);
      if (!row) return [];
      const name = entries.get(row.stakeholderId)?.name ?? '';
      const words = whereWords(from, to);
      return [{ name, ...words, date: on, why: reason, isFirst: from === undefined }];
    });
}

/** From corner to corner; steps are told only where a move stays within its corner. */
function whereWords(from: Place | undefined, to: Place | undefined): { from: string; to: string } {
  const stays = from !== undefined && to !== undefined && quadrantOf(from) === quadrantOf(to);
  const words = (place: Place | undefined): string => {
    if (!place) return 'Not on the map';
    const steps = stays ? `\nInfluence ${place.influence}, interest ${place.interest}` : '';
    return `${QUADRANT_WORDS[quadrantOf(place)]}${steps}`;
  };
  return { from: words(from), to: words(to) };
}
