import {
  CHANNELS,
  CHANNEL_PURPOSES,
  CHANNEL_PURPOSE_WORDS,
  CHANNEL_WORDS,
  PARTNER_KINDS,
  PARTNER_KIND_WORDS,
} from '../../lists.ts';
import { optionsOf, rows } from '../build.ts';
import { guidance2017, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const partnersAndContacts: FormSection = {
  id: 'partners',
  number: 12,
  title: 'Partner organisations and key contacts',
  intro: 'Who works on this with you, who to ring, and which ways you already have of reaching people.',
  items: [
    rows('partner', {
      title: 'Partner organisations',
      help: {
        text: 'Think of Healthwatch, the council, patient groups and voluntary groups. If you do not know whom to ask, the umbrella body for local voluntary groups is a good start.',
        source: `${guidance2017('Appendix C')}; ${guide('8 and 9')}`,
      },
      printedAs: 'D01 12',
      addLabel: 'Add an organisation',
      itemName: 'organisation',
      emptyText: 'No partner organisations yet. Have you asked Healthwatch, the council and a patient group?',
      rowLabel: ({ organisation }) => organisation,
      fields: [
        {
          key: 'organisation',
          label: 'Organisation',
          input: { kind: 'text', width: 'full' },
          column: 3,
          span: 3,
        },
        {
          key: 'kind',
          label: 'Kind',
          input: { kind: 'choice', look: 'list', options: optionsOf(PARTNER_KINDS, PARTNER_KIND_WORDS) },
          column: 2,
          span: 3,
        },
        {
          key: 'role',
          label: 'What they do in this project',
          input: { kind: 'longText', rows: 2 },
          column: 4,
          span: 6,
        },
      ],
    }),
    rows('keyContact', {
      title: 'Key contacts',
      intro: 'Patient representatives are printed by their role only, never by name.',
      help: {
        text: 'List the people others may need to reach: those who lead, patient representatives and whoever holds the budget.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 12',
      addLabel: 'Add a contact',
      itemName: 'contact',
      emptyText: 'No key contacts yet.',
      rowLabel: ({ person, role }) => person || role,
      fields: [
        { key: 'person', label: 'Name', input: { kind: 'text', width: 'full' }, column: 3, span: 3 },
        { key: 'role', label: 'Role', input: { kind: 'text', width: 'full' }, column: 3, span: 3 },
        {
          key: 'organisation',
          label: 'Organisation',
          input: { kind: 'text', width: 'full' },
          column: 3,
          span: 3,
        },
        {
          key: 'contact',
          label: 'E-mail or telephone',
          input: { kind: 'text', width: 'full' },
          column: 3,
          span: 3,
        },
        { key: 'patientRepresentative', label: 'Patient representative', input: { kind: 'check' }, span: 3 },
        { key: 'budgetHolder', label: 'Holds the budget', input: { kind: 'check' }, span: 3 },
      ],
    }),
    rows('channelUse', {
      title: 'Ways of reaching people',
      intro: 'Lists, panels and places that already exist. They save time and reach people who know you.',
      help: {
        text: 'Say for each one what you will use it for: telling people, finding people to take part, holding the talk, or reporting back.',
        source: toolkit('27'),
      },
      addLabel: 'Add a way of reaching people',
      itemName: 'way of reaching people',
      emptyText: 'Nothing listed yet.',
      rowLabel: ({ channel, purpose }) => `${CHANNEL_WORDS[channel]}: ${CHANNEL_PURPOSE_WORDS[purpose]}`,
      fields: [
        {
          key: 'channel',
          label: 'Where',
          input: { kind: 'choice', look: 'list', options: optionsOf(CHANNELS, CHANNEL_WORDS) },
          column: 2,
          span: 3,
        },
        {
          key: 'purpose',
          label: 'What for',
          input: {
            kind: 'choice',
            look: 'list',
            options: optionsOf(CHANNEL_PURPOSES, CHANNEL_PURPOSE_WORDS),
          },
          column: 2,
          span: 3,
        },
        { key: 'note', label: 'Note', input: { kind: 'text', width: 'full' }, column: 4, span: 6 },
      ],
    }),
  ],
};
