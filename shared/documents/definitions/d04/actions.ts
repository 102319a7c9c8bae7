import { rowLink } from '../../../domain/plan/form/places.ts';
import type { EqualityActionFacts, EqualityFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { dateOr, dateRequired } from '../../values.ts';
import { NONE_RECORDED, optional, required } from '../../words.ts';
import type { Section } from './facts.ts';

/** D04 §10. Needed as soon as one effect is negative. */
export const actionPlan: Section = ({ equality }) => [
  h1('10 Action plan'),
  actionTable(equality, { isNeeded: equality.groups.some(isHarmed) }),
];

const isHarmed = ({ effect }: EqualityFacts['groups'][number]): boolean =>
  effect === 'NEGATIVE' || effect === 'BOTH';

/** The actions; where a plan is needed, an empty one and every blank in it are still to complete. */
export const actionTable = (
  { actions }: EqualityFacts,
  { isNeeded }: { readonly isNeeded: boolean },
): Block =>
  table({
    caption: 'Action plan',
    columns: [
      column('Effect and group', 20),
      column('Action', 22),
      column('Expected outcome', 20),
      column('Measure', 14),
      column('Timescale', 12),
      column('Owner', 12),
    ],
    rows: actions.map((action, index) => (isNeeded ? neededRow(action, index + 1) : optionalRow(action))),
    stacked: true,
    none: isNeeded ? { label: '10 Action plan', link: 'rows.eiaAction' } : NONE_RECORDED,
  });

function neededRow(action: EqualityActionFacts, number: number): readonly Cell[] {
  const link = rowLink('eiaAction', action.id);
  const cell = (text: string, what: string): Cell => required(text, `10 Action ${number}: ${what}`, link);
  return [
    cell(action.effectAndGroup, 'effect and group'),
    cell(action.action, 'what will be done'),
    cell(action.expectedOutcome, 'expected outcome'),
    cell(action.measure, 'measure'),
    dateRequired(action.due, `10 Action ${number}: timescale`, link),
    cell(action.owner, 'owner'),
  ];
}

const optionalRow = (action: EqualityActionFacts): readonly Cell[] => [
  optional(action.effectAndGroup),
  optional(action.action),
  optional(action.expectedOutcome),
  optional(action.measure),
  dateOr(action.due),
  optional(action.owner),
];
