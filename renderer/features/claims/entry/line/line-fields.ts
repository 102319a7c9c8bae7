import {
  CARE_PROVIDERS,
  CARE_PROVIDER_WORDS,
  LEGS,
  LEG_WORDS,
} from '../../../../../shared/domain/claims/lists.ts';
import type { ClaimsFields } from '../../../../../shared/domain/claims/shapes.ts';
import { isMileageMode, TRAVEL_MODES, TRAVEL_MODE_WORDS } from '../../../../../shared/domain/policy/lists.ts';
import { hasText } from '../../../../../shared/values/text.ts';
import type { EntryField } from '../../../../answers/directory/EntryAnswer.tsx';
import { MOST_PASSENGERS, MOST_TENTHS } from '../units.ts';

type Fields = ClaimsFields<'claimLine'>;
/** A question about a line; the hours of care, kept in minutes, have a control of their own. */
export type LineField = EntryField<'claimLine'> | { readonly key: 'careMinutes'; readonly span: 2 };

const field = (one: EntryField<'claimLine'>): LineField => one;

const day = (label: string): LineField =>
  field({ key: 'travelledOn', label, input: { kind: 'date' }, span: 2 });
const amount = (label: string, hint?: string): LineField =>
  field({
    key: 'claimedPence',
    label,
    input: { kind: 'money' },
    span: 2,
    ...(hint === undefined ? {} : { hint }),
  });
const dateReason = field({
  key: 'dateReason',
  label: 'Why the day is not that of the activity',
  input: { kind: 'text' },
  span: 6,
});

/** Everything that is asked about a line, by what it is; what has an answer is always shown. */
export function fieldsOf(fields: Fields, isOtherDay: boolean): readonly LineField[] {
  const reason = isOtherDay || hasText(fields.dateReason) ? [dateReason] : [];
  switch (fields.kind) {
    case 'TRAVEL':
      return [
        ...JOURNEY,
        ...(isByMile(fields) ? milesOf(fields) : fareOf(fields)),
        ...taxiOf(fields),
        ...reason,
      ];
    case 'CARE':
      return [...CARE, ...reason];
    case 'PARKING':
    case 'TOLL':
      return [day('Date'), amount('Amount'), DESCRIPTION, ...reason];
    case 'SUBSISTENCE':
    case 'ACCOMMODATION':
    case 'MATERIALS':
    case 'CONNECTIVITY':
    case 'SUPPORT_PERSON':
    case 'OTHER':
      return [day('Date'), amount('Amount'), DESCRIPTION, ...AGREED, ...reason];
  }
}

const isByMile = ({ mode }: Fields): boolean => mode !== null && isMileageMode(mode);

const JOURNEY: readonly LineField[] = [
  field({
    key: 'mode',
    label: 'How',
    input: {
      kind: 'choice',
      options: TRAVEL_MODES.map((id) => ({ id, label: TRAVEL_MODE_WORDS[id] })),
      look: 'list',
    },
    span: 2,
  }),
  day('Date'),
  field({
    key: 'leg',
    label: 'Which way',
    input: { kind: 'choice', options: LEGS.map((id) => ({ id, label: LEG_WORDS[id] })), look: 'list' },
    span: 2,
  }),
  field({ key: 'fromPlace', label: 'From', input: { kind: 'text' }, span: 3 }),
  field({ key: 'toPlace', label: 'To', input: { kind: 'text' }, span: 3 }),
];

const PASSENGERS: readonly LineField[] = [
  field({
    key: 'passengers',
    label: 'Passengers who take part too',
    input: { kind: 'number', min: 0, max: MOST_PASSENGERS },
    span: 2,
  }),
  field({ key: 'passengerNames', label: 'Names of the passengers', input: { kind: 'text' }, span: 4 }),
];

const milesOf = ({ mode }: Fields): readonly LineField[] => [
  field({
    key: 'tenths',
    label: 'Miles',
    input: { kind: 'number', min: 0, max: MOST_TENTHS, tenths: 'miles' },
    span: 2,
  }),
  amount('Amount on the form', 'Empty: as the miles come to.'),
  ...(mode === 'CAR' ? PASSENGERS : []),
];

const fareOf = ({ leg, stillToTravel }: Fields): readonly LineField[] => [
  amount('Fare', stillToTravel ? 'Empty: like the way there.' : undefined),
  ...(leg === 'RETURN' || stillToTravel
    ? [
        field({
          key: 'stillToTravel',
          label: 'Still to come when the claim was handed in',
          input: { kind: 'check' },
          span: 4,
        }),
      ]
    : []),
];

const taxiOf = ({ mode, taxiReason, agreedBefore }: Fields): readonly LineField[] =>
  mode === 'TAXI' || hasText(taxiReason)
    ? [
        field({
          key: 'taxiReason',
          label: 'Why a taxi?',
          hint: 'For example, a health condition that makes buses hard to use.',
          input: { kind: 'text' },
          span: 6,
        }),
        field({ key: 'agreedBefore', label: 'Agreed before the journey', input: { kind: 'tri' }, span: 6 }),
      ]
    : agreedBefore === null
      ? []
      : AGREED;

const AGREED: readonly LineField[] = [
  field({ key: 'agreedBefore', label: 'Agreed before the day', input: { kind: 'tri' }, span: 3 }),
  field({ key: 'agreedNote', label: 'Who agreed it, and when', input: { kind: 'text' }, span: 3 }),
];

const DESCRIPTION = field({ key: 'description', label: 'What it was for', input: { kind: 'text' }, span: 6 });

const CARE: readonly LineField[] = [
  field({
    key: 'careProvider',
    label: 'Who gave the care',
    input: {
      kind: 'choice',
      options: CARE_PROVIDERS.map((id) => ({ id, label: CARE_PROVIDER_WORDS[id] })),
      look: 'list',
    },
    span: 2,
  }),
  field({ key: 'providerName', label: 'Name', input: { kind: 'text' }, span: 2 }),
  field({ key: 'registrationNo', label: 'Registration number', input: { kind: 'text' }, span: 2 }),
  day('Date'),
  { key: 'careMinutes', span: 2 },
  field({ key: 'careHourlyPence', label: 'Rate an hour', input: { kind: 'money' }, span: 2 }),
  amount('Amount on the form', 'Empty: hours × rate.'),
  field({ key: 'careAgreedById', label: 'Agreed by', input: { kind: 'person', role: null }, span: 2 }),
  field({ key: 'careAgreedOn', label: 'Agreed on', input: { kind: 'date' }, span: 2 }),
  field({
    key: 'careFor',
    label: 'For whom',
    hint: 'By age or need, never a diagnosis.',
    input: { kind: 'text' },
    span: 6,
  }),
];

/** A person’s own lower decision, and what the person who claims is told. */
export const LESS: readonly EntryField<'claimLine'>[] = [
  { key: 'allowedPence', label: 'Pay at most', input: { kind: 'money' }, span: 2 },
  {
    key: 'reducedReason',
    label: 'Why, as the person is told',
    input: { kind: 'text' },
    span: 4,
  },
];
