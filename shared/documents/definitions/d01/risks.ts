import { formatDate } from '../../../values/dates.ts';
import type { PlanRows } from '../../../domain/plan/shapes.ts';
import type { Cell, FormRow } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { hasWords, missing, oneLine, required, say, stack } from '../../words.ts';
import type { Section } from './facts.ts';

type Risk = PlanRows['risk'][number];
const LINK = 'rows.risk';

/** D01 §14. */
export const risks: Section = ({ plan }) => [
  h1('14 Risks and mitigating actions'),
  table({
    caption: 'Risks and mitigating actions',
    columns: COLUMNS,
    rows: plan.rows.risk.map((risk, index) => riskRow(risk, { section: '14', number: index + 1 })),
    none: { label: '14 Risks and mitigating actions', link: LINK },
  }),
];

const COLUMNS = [column('Risks', 45), column('Actions', 55)];

interface Numbered {
  /** The section of the document a mark names. */
  readonly section: string;
  readonly number: number;
}

const riskRow = (risk: Risk, numbered: Numbered): readonly Cell[] => [
  riskCell(risk, numbered),
  actionCell(risk, numbered),
];

/** D03 14. The same two columns inside a form. */
export const riskColumns = (rows: readonly Risk[], section: string): FormRow =>
  rows.length === 0
    ? { kind: 'words', cell: missing(`${section} Risks and mitigating actions`, LINK) }
    : {
        kind: 'columns',
        columns: COLUMNS,
        rows: rows.map((risk, index) => riskRow(risk, { section, number: index + 1 })),
      };

function riskCell({ description, likelihood, impact }: Risk, { section, number }: Numbered): Cell {
  const scores = [
    ...(likelihood === null ? [] : [`likelihood ${likelihood} of 5`]),
    ...(impact === null ? [] : [`impact ${impact} of 5`]),
  ].join(', ');
  return stack(
    required(description, `${section} Risk ${number}`, LINK),
    scores === '' ? [] : say(`Scored: ${scores}`),
  );
}

/** E34. Every risk needs an action. */
function actionCell({ mitigatingAction, owner, reviewOn }: Risk, { section, number }: Numbered): Cell {
  const who = [
    ...(hasWords(owner) ? [`Owner: ${oneLine(owner)}`] : []),
    ...(reviewOn === null ? [] : [`Review: ${formatDate(reviewOn)}`]),
  ];
  return stack(
    required(mitigatingAction, `${section} Action for risk ${number}`, LINK),
    who.length === 0 ? [] : say(who.join('; ')),
  );
}
