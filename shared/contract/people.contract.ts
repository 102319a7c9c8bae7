import { PEOPLE_KINDS } from '../domain/people/shapes.ts';
import { addCommand, archiveCommand, changeCommand, entryQuery } from './entries.ts';

const family = {
  kinds: PEOPLE_KINDS,
  read: 'people:read',
  write: 'people:write',
  touches: ['people'],
} as const;
const refusals = ['consent-withdrawn', 'person-joined', 'already-there'] as const;

/** The people who take part: one entry at a time. */
export const peopleContract = {
  'people.entry': entryQuery(family),
  'people.add': addCommand(family, refusals),
  'people.change': changeCommand(family, refusals),
  'people.setArchived': archiveCommand(family, refusals),
} as const;
