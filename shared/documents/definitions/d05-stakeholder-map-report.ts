import { DOCUMENT_TITLES } from '../../domain/documents/codes.ts';
import { defineDocument } from '../define.ts';
import type { Section } from './d05/facts.ts';
import { mapPicture, notYetPlaced, purposeAndDate } from './d05/map.ts';
import { changesSince, groupsInUse, keyBodies, quadrantTables, reachCheck } from './d05/tables.ts';

/** §3.0 Order. */
const SECTIONS: readonly Section[] = [
  purposeAndDate,
  mapPicture,
  quadrantTables,
  notYetPlaced,
  groupsInUse,
  reachCheck,
  changesSince,
  keyBodies,
];

/** Rules about the map and the bodies on it. */
const OURS = /^(involvement\.|scrutiny\.|rows\.(projectStakeholder|stakeholderPosition))/;

/** D05. Who has a stake, where they stand, and what is done about each. */
export const stakeholderMapReport = defineDocument({
  code: 'D05',
  ...DOCUMENT_TITLES.D05,
  audience: 'public',
  sources: ['area', 'plan', 'stakeholders', 'equality', 'history', 'findings'],
  isStoppedBy: ({ link }) => OURS.test(link),
  build: (facts, options) => SECTIONS.flatMap((section) => section(facts, options)),
});
