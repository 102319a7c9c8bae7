import { rowLink } from '../../../domain/plan/form/places.ts';
import { isHigh, STRATEGY_WORDS } from '../../../domain/stakeholders/quadrant.ts';
import type { PlacedFacts, StakeholderFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { column, h1, h2, keyValues, row, table, type LabelledCell } from '../../parts.ts';
import { yesNoWords } from '../../values.ts';
import { hasWords, led, listOr, missing, oneLine, paras, required, say, stack } from '../../words.ts';
import type { Section } from './facts.ts';

const LINK = 'rows.projectStakeholder';

/** D01 §7. By quadrant, both high first (the order of the facts). */
export const whoToInvolve: Section = ({ stakeholders }) => [
  h1('7 Who do we need to involve?'),
  table({
    caption: 'Who we need to involve',
    columns: [
      column('Stakeholder', 14),
      column('Group type', 12),
      column('Interest', 9),
      column('Influence', 9),
      column('Strategy', 15),
      column('How and when', 28),
      column('Used for', 13),
    ],
    rows: stakeholders.placed.map(stakeholderRow),
    stacked: true,
    none: { label: '7 Who do we need to involve?', link: LINK },
  }),
  h2('7b How these bodies are involved'),
  keyValues('How these bodies are involved', bodyRows(stakeholders, '7b')),
];

const nameOf = ({ name }: PlacedFacts): string =>
  hasWords(name) ? oneLine(name) : 'a stakeholder without a name';

/** E13. The two steps, half a place being none. */
function placeCells(placed: PlacedFacts, link: string): readonly [Cell, Cell] {
  const { place } = placed;
  const none = missing(`7 Interest and influence: ${nameOf(placed)}`, link);
  const words = (step: number): Cell => say(`${isHigh(step) ? 'High' : 'Low'} (${step} of 5)`);
  return place === null ? [none, none] : [words(place.interest), words(place.influence)];
}

function stakeholderRow(placed: PlacedFacts): readonly Cell[] {
  const link = rowLink('projectStakeholder', placed.id);
  const [interest, influence] = placeCells(placed, link);
  return [
    required(placed.name, '7 Name of a stakeholder', link),
    required(placed.groupType, `7 Group type: ${nameOf(placed)}`, link),
    interest,
    influence,
    placed.quadrant === null ? interest : say(STRATEGY_WORDS[placed.quadrant]),
    required(placed.howAndWhen, `7 How and when: ${nameOf(placed)}`, link),
    listOr(placed.usedFor),
  ];
}

/** D01 §7b, D05 §8. Each body has its line, filled or marked; scrutiny says whether the committee must be consulted. */
export const bodyRows = (
  { bodies, scrutiny }: StakeholderFacts,
  number: '7b' | '8',
): readonly LabelledCell[] =>
  bodies.map(({ body, how, link }) => {
    const cell = required(how, `${number} ${body}`, link);
    return row(
      body,
      link === 'involvement.scrutinyCommittee' ? stack(cell, scrutinyCell(scrutiny, number)) : cell,
    );
  });

/** */
function scrutinyCell({ required: answer, details }: StakeholderFacts['scrutiny'], number: string): Cell {
  const lead = 'Does the committee have to be consulted?';
  const needed =
    answer === null
      ? missing(`${number} Whether the scrutiny committee has to be consulted`, 'scrutiny.hoscRequired')
      : say(yesNoWords(answer));
  return stack(led(lead, needed), ...details.map((line) => paras(line)));
}
