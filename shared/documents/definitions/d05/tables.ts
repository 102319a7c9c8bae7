import { GROUP_WORDS } from '../../../domain/equality/groups.ts';
import { rowLink } from '../../../domain/plan/form/places.ts';
import { QUADRANTS, QUADRANT_HEADINGS, type Quadrant } from '../../../domain/stakeholders/quadrant.ts';
import type { PlacedFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, h2, keyValues, paragraph, table } from '../../parts.ts';
import { dateOr } from '../../values.ts';
import { hasWords, listOr, oneLine, optional, required, say } from '../../words.ts';
import { groupTitle, linkOf } from '../d01/equality-cells.ts';
import { allGroups } from '../d01/equality-groups.ts';
import { bodyRows } from '../d01/stakeholders.ts';
import type { D05Facts, Section } from './facts.ts';

/** D05 4. One table for each quadrant, under its strategy. */
export const quadrantTables: Section = ({ stakeholders: { placed } }) => [
  h1('Stakeholders by influence and interest'),
  ...QUADRANTS.flatMap((quadrant) =>
    quadrantBlocks(
      quadrant,
      placed.filter((each) => each.quadrant === quadrant),
    ),
  ),
];

const quadrantBlocks = (quadrant: Quadrant, placed: readonly PlacedFacts[]): readonly Block[] => [
  h2(QUADRANT_HEADINGS[quadrant]),
  placed.length === 0
    ? paragraph('Nobody stands here.')
    : table({
        caption: QUADRANT_HEADINGS[quadrant],
        columns: [
          column('Stakeholder', 16),
          column('Group', 13),
          column('Reaches', 16),
          column('Planned engagement', 29),
          column('Contact owner', 11),
          column('Notes', 15),
        ],
        rows: placed.map(stakeholderRow),
        stacked: true,
        none: 'None recorded',
      }),
];

function stakeholderRow(placed: PlacedFacts): readonly Cell[] {
  const link = rowLink('projectStakeholder', placed.id);
  const name = hasWords(placed.name) ? oneLine(placed.name) : 'a stakeholder without a name';
  return [
    required(placed.name, 'Name of a stakeholder', link),
    required(placed.groupType, `Group of ${name}`, link),
    listOr(placed.reaches.map((code) => GROUP_WORDS[code])),
    required(placed.howAndWhen, `Planned engagement with ${name}`, link),
    optional(placed.contactOwner, 'Not assigned'),
    optional(placed.notes),
  ];
}

/** D05 5. */
export const groupsInUse: Section = ({ stakeholders: { groupTypes } }) => [
  h1('Groups'),
  groupTypes.length === 0
    ? paragraph('None recorded')
    : table({
        caption: 'Groups',
        columns: [column('Group', 26), column('Who', 37), column('Use for', 37)],
        rows: groupTypes.map(({ group, who, useFor }) => [say(group), optional(who), optional(useFor)]),
        none: 'None recorded',
      }),
];

/** D05 6. Groups of the equality assessment that nobody on the map reaches: a stakeholder, or a reason. */
export const reachCheck: Section = (facts) => {
  const open = unreached(facts);
  return [
    h1('Reach check'),
    open.length === 0
      ? paragraph('Somebody on the map reaches every group of the equality assessment that matters here.')
      : table({
          caption: 'Groups that nobody on the map reaches',
          columns: [column('Group that nobody on the map reaches', 40), column('Reason', 60)],
          rows: open.map((group) => [
            say(groupTitle(group)),
            required(
              group.noReachReason,
              `Who reaches, or why nobody does: ${groupTitle(group)}`,
              linkOf(group),
            ),
          ]),
          none: 'None recorded',
        }),
  ];
};

/** Groups judged not relevant need nobody. */
function unreached({ stakeholders, equality }: D05Facts) {
  const reached = new Set(stakeholders.placed.flatMap(({ reaches }) => reaches));
  return allGroups(equality).filter(({ code, relevance }) => relevance !== 'NONE' && !reached.has(code));
}

/** D05 7. Moves since the last version that was exported; all of them where there is none. */
export const changesSince: Section = ({ stakeholders: { moves }, history }, { version }) => {
  const last = history
    .filter((each) => each.version < version)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  // Before the first version everybody was placed for the first time: only real moves are worth a line.
  const since = last
    ? moves.filter(({ date }) => date !== null && date >= last.date)
    : moves.filter(({ isFirst }) => !isFirst);
  return [
    h1('Changes since the last version'),
    since.length === 0
      ? paragraph(last ? 'Nobody has moved.' : 'This is the first version of the map.')
      : table({
          caption: 'Changes since the last version',
          columns: [
            column('Stakeholder', 22),
            column('From', 20),
            column('To', 20),
            column('Date', 15),
            column('Why', 23),
          ],
          rows: since.map((move) => [
            optional(move.name),
            optional(move.from),
            optional(move.to),
            dateOr(move.date),
            optional(move.why),
          ]),
          stacked: true,
          none: 'Nobody has moved.',
        }),
  ];
};

/** The four bodies the report has a line for. */
const KEY: ReadonlySet<string> = new Set([
  'involvement.healthwatch',
  'involvement.scrutinyCommittee',
  'involvement.voluntarySector',
  'involvement.electedRepresentatives',
]);

/** D05 8. Engaged by, or the reason why not. */
export const keyBodies: Section = ({ stakeholders }) => [
  h1('How key bodies are engaged'),
  keyValues(
    'How key bodies are engaged',
    bodyRows({ ...stakeholders, bodies: stakeholders.bodies.filter(({ link }) => KEY.has(link)) }, '8'),
  ),
];
