import { GROUP_CODES, GROUP_WORDS } from '../../../shared/domain/equality/groups.ts';
import { optionsOf } from '../../../shared/domain/plan/form/build.ts';
import { guidance2022, guide } from '../../../shared/domain/plan/form/sources.ts';
import { LEVEL_MEANINGS, LEVEL_WORDS, LEVELS } from '../../../shared/domain/plan/lists.ts';
import {
  CONTACT_METHODS,
  CONTACT_METHOD_WORDS,
  GROUP_TYPE_WORDS,
  GROUP_TYPES,
  USE_WORDS,
  USES,
} from '../../../shared/domain/stakeholders/lists.ts';
import type { EntryField } from '../../answers/directory/EntryAnswer.tsx';

/** What is asked about a stakeholder of the directory (E12). */
export const STAKEHOLDER_FIELDS: readonly EntryField<'stakeholder'>[] = [
  { key: 'name', label: 'Name', input: { kind: 'text', width: 'full' }, needed: 'Enter a name.', span: 6 },
  {
    key: 'groupType',
    label: 'Group',
    input: { kind: 'choice', look: 'list', options: optionsOf(GROUP_TYPES, GROUP_TYPE_WORDS) },
    span: 6,
  },
  { key: 'organisation', label: 'Organisation', input: { kind: 'text', width: 'full' }, span: 6 },
  {
    key: 'contact',
    label: 'Contact',
    hint: 'Whom to ask for, with e-mail or telephone.',
    input: { kind: 'text', width: 'full' },
    span: 6,
  },
  {
    key: 'useFor',
    label: 'Used for',
    input: { kind: 'choices', options: optionsOf(USES, USE_WORDS) },
    help: {
      text: 'Think of what the group is good at. Some pass on news well, others bring people to a meeting or know one place by heart.',
      source: guide('4'),
    },
    span: 6,
  },
  {
    key: 'groupsReached',
    label: 'Groups it reaches',
    input: { kind: 'choices', options: optionsOf(GROUP_CODES, GROUP_WORDS) },
    help: {
      text: 'The stakeholder report checks that each group of your equality assessment is reached by someone.',
      source: guide('4 and 9'),
    },
    span: 6,
  },
  {
    key: 'preferredContact',
    label: 'Likes to be contacted by',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(CONTACT_METHODS, CONTACT_METHOD_WORDS),
      none: 'Not asked yet',
    },
    span: 6,
  },
  {
    key: 'preferredLevel',
    label: 'Likes to be involved at this level',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(LEVELS, LEVEL_WORDS, LEVEL_MEANINGS),
      none: 'Not asked yet',
    },
    span: 6,
  },
  {
    key: 'costToPartnerPence',
    label: 'Cost to them that we recognise',
    hint: 'What taking part costs this partner in time or money, in pounds.',
    input: { kind: 'money' },
    help: {
      text: 'Groups give up time they could use for their own work. Agree what you pay for it, and note it here.',
      source: guidance2022('7 and 8'),
    },
    span: 6,
  },
  { key: 'note', label: 'Note', input: { kind: 'longText', rows: 3 }, span: 6 },
];
