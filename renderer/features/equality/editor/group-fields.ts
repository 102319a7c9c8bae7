import { aimsFor } from '../../../../shared/domain/equality/aims.ts';
import {
  IMPACTS,
  IMPACT_WORDS,
  PSED_AIM_WORDS,
  RELEVANCES,
  RELEVANCE_WORDS,
} from '../../../../shared/domain/equality/lists.ts';
import { isLocal, type Group } from '../../../../shared/domain/equality/print-order.ts';
import { optionsOf } from '../../../../shared/domain/plan/form/build.ts';
import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { hasText } from '../../../../shared/values/text.ts';

export type GroupField = RowField<'eiaGroup'>;

/** What is asked of one group (E10), in the parts of the editor. What does not apply is not asked, unless it has an answer. */
export const fieldsOf = (
  group: Group,
): Readonly<Record<'know' | 'people' | 'effect', readonly GroupField[]>> => ({
  know: [...nameField(group), ...knowFields(group)],
  people: peopleFields(group),
  effect: effectFields(group),
});

const text = (rows: number) => ({ kind: 'longText', rows }) as const;

const nameField = (group: Group): readonly GroupField[] =>
  isLocal(group)
    ? [
        {
          key: 'name',
          label: 'Name of the group',
          hint:
            group.groupCode === 'LOCAL'
              ? 'As people here would say it.'
              : 'Empty: the standard name is printed.',
          input: { kind: 'text', width: 'full' },
          span: 6,
        },
      ]
    : [];

const knowFields = (group: Group): readonly GroupField[] => [
  {
    key: 'relevance',
    label: 'Relevance',
    hint: 'How much has this group to do with the change?',
    input: {
      kind: 'choice',
      look: 'list',
      none: 'Not assessed',
      options: optionsOf(RELEVANCES, RELEVANCE_WORDS),
    },
    span: 6,
  },
  {
    key: 'whatWeKnow',
    label: 'What we know',
    hint: 'Numbers and other evidence about this group here.',
    input: text(4),
    span: 6,
  },
  ...(hasText(group.whatWeKnow) && !hasText(group.noEvidenceReason)
    ? []
    : [
        {
          key: 'noEvidenceReason',
          label: 'Why there is no evidence',
          hint: 'Only when nothing is known.',
          input: text(2),
          span: 6,
        } as const,
      ]),
];

const peopleFields = (group: Group): readonly GroupField[] => [
  {
    key: 'haveFeedback',
    label: 'Have people of this group told us something?',
    hint: 'What it is like, what is in the way, what would help.',
    input: { kind: 'tri' },
    span: 6,
  },
  ...(group.haveFeedback === 'YES' || hasText(group.feedbackSummary)
    ? [{ key: 'feedbackSummary', label: 'What people tell us', input: text(4), span: 6 } as const]
    : []),
];

const effectFields = (group: Group): readonly GroupField[] => {
  const isHarmful = group.impact === 'NEGATIVE' || group.impact === 'BOTH';
  const aims = aimsFor(group.groupCode);
  return [
    {
      key: 'impact',
      label: 'Likely effect',
      input: {
        kind: 'choice',
        look: 'list',
        none: 'Not answered',
        options: optionsOf(IMPACTS, IMPACT_WORDS),
      },
      span: 6,
    },
    { key: 'impactNote', label: 'Why this effect', input: text(2), span: 6 },
    {
      key: 'mitigation',
      label: 'What we will do',
      hint: isHarmful
        ? 'Needed, because the change may do harm.'
        : 'To lessen harm or to make more of the good.',
      input: text(3),
      span: 6,
    },
    {
      key: 'psedAims',
      label: 'Which aims of the equality duty it serves',
      ...(aims.length === 1 ? { hint: 'Only this one applies to marriage and civil partnership.' } : {}),
      input: { kind: 'choices', options: optionsOf(aims, PSED_AIM_WORDS) },
      span: 6,
    },
  ];
};

/** What the person says where they differ from the rule. */
export const overrideFields = (group: Group): readonly GroupField[] => [
  {
    key: 'furtherOverride',
    label: 'Do you agree?',
    input: {
      kind: 'choice',
      look: 'list',
      none: 'Yes, as worked out',
      options: [
        { id: 'YES', label: 'No: further engagement is needed' },
        { id: 'NO', label: 'No: further engagement is not needed' },
      ],
    },
    span: 6,
  },
  ...(group.furtherOverride !== null || hasText(group.furtherOverrideReason)
    ? [
        {
          key: 'furtherOverrideReason',
          label: 'Your reason',
          hint: 'Your answer counts once there is a reason.',
          input: text(2),
          span: 6,
        } as const,
      ]
    : []),
];

/** D01 §6. How the group will be heard. */
export const HOW_HEARD: GroupField = {
  key: 'howHeard',
  label: 'How we will hear from them',
  hint: 'Where they are, whom they trust, what makes it easy.',
  input: text(2),
  span: 6,
};
export const gapFields: readonly GroupField[] = [
  { key: 'gapBy', label: 'By when', input: { kind: 'date' }, span: 3 },
  { key: 'gapOwner', label: 'Owner', input: { kind: 'text', width: 'full' }, span: 3 },
  {
    key: 'separateActivity',
    label: 'Needs an activity of its own',
    hint: 'People of this group may not speak up among others.',
    input: { kind: 'check' },
    span: 6,
  },
  {
    key: 'noReachReason',
    label: 'If nobody on the stakeholder map reaches this group, why not?',
    input: text(2),
    span: 6,
  },
];
