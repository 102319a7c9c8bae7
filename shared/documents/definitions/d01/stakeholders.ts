import type { StakeholderFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { column, h1, h2, keyValues, row, table, type LabelledCell } from '../../parts.ts';
import { hasWords, listOr, missing, oneLine, required, say } from '../../words.ts';
import type { Section } from './facts.ts';

type Placed = StakeholderFacts['placed'][number];
type Grade = Placed['interest'];

const LINK = 'rows.projectStakeholder';

/** D01 §7b. Kinds of body that every plan says something about, in print order. */
export const NAMED_BODIES = [
  'Healthwatch',
  'Voluntary sector umbrella body (CVS)',
  'Patient participation groups (PPGs)',
  'Health overview and scrutiny committee (HOSC)',
  'Elected representatives',
  'Provider and staff',
] as const;

/** What to do about a stakeholder; undefined until both grades are given. */
export function strategyOf(influence: Grade, interest: Grade): string | undefined {
  if (influence === null || interest === null) return undefined;
  if (influence === 'HIGH') {
    return interest === 'HIGH'
      ? 'Prioritise; arrange activities directly with them'
      : 'Tell them about general opportunities; watch for requests';
  }
  return interest === 'HIGH' ? 'Keep updated on progress and opportunities' : 'Monitor; watch for requests';
}

/** High influence counts before high interest, so the order is that of; unplaced ones come last. */
function rank({ influence, interest }: Placed): number {
  if (influence === null || interest === null) return 4;
  return (influence === 'HIGH' ? 0 : 2) + (interest === 'HIGH' ? 0 : 1);
}

/** D01 §7. */
export const whoToInvolve: Section = ({ stakeholders }) => [
  h1('7 Who do we need to involve?'),
  table({
    caption: 'Who we need to involve',
    columns: [
      column('Stakeholder', 16),
      column('Group type', 14),
      column('Interest', 11),
      column('Influence', 11),
      column('Strategy', 17),
      column('How and when', 17),
      column('Used for', 14),
    ],
    rows: [...stakeholders.placed].sort((a, b) => rank(a) - rank(b)).map(stakeholderRow),
    wide: true,
    none: { label: '7 Who do we need to involve?', link: LINK },
  }),
  h2('7b How these bodies are involved'),
  keyValues('How these bodies are involved', bodyRows(stakeholders)),
];

const GRADE_WORDS = { LOW: 'Low', HIGH: 'High' } as const;
const gradeCell = (grade: Grade, label: string): Cell =>
  grade === null ? missing(label, LINK) : say(GRADE_WORDS[grade]);

function stakeholderRow(placed: Placed): readonly Cell[] {
  const name = hasWords(placed.name) ? oneLine(placed.name) : 'a stakeholder without a name';
  const place = `7 Interest and influence: ${name}`;
  const strategy = strategyOf(placed.influence, placed.interest);
  return [
    required(placed.name, '7 Name of a stakeholder', LINK),
    required(placed.groupType, `7 Group type: ${name}`, LINK),
    gradeCell(placed.interest, place),
    gradeCell(placed.influence, place),
    strategy ? say(strategy) : missing(place, LINK),
    required(placed.howAndWhen, `7 How and when: ${name}`, LINK),
    listOr(placed.usedFor),
  ];
}

/** Each named body has its line, filled or marked; bodies an area adds follow. */
function bodyRows({ bodies }: StakeholderFacts): readonly LabelledCell[] {
  const named = NAMED_BODIES.map((body) => {
    const how = bodies
      .filter((entry) => entry.body === body)
      .map((entry) => entry.how)
      .join('\n');
    return row(body, required(how, `7b ${body}`, LINK));
  });
  const others = bodies.filter(({ body }) => hasWords(body) && !NAMED_BODIES.some((name) => name === body));
  return [
    ...named,
    ...others.map(({ body, how }) => row(oneLine(body), required(how, `7b ${oneLine(body)}`, LINK))),
  ];
}
