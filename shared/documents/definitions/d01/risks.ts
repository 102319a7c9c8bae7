import { formatDate } from '../../../values/dates.ts';
import type { PlanRows } from '../../../domain/plan/shapes.ts';
import type { Cell } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { hasWords, oneLine, required, say, stack } from '../../words.ts';
import type { Section } from './facts.ts';

type Risk = PlanRows['risk'][number];
const LINK = 'rows.risk';

/** D01 §14. */
export const risks: Section = ({ plan }) => [
  h1('14 Risks and mitigating actions'),
  table({
    caption: 'Risks and mitigating actions',
    columns: [column('Risks', 50), column('Actions', 50)],
    rows: plan.rows.risk.map((risk, index) => [riskCell(risk, index + 1), actionCell(risk, index + 1)]),
    none: { label: '14 Risks and mitigating actions', link: LINK },
  }),
];

function riskCell({ description, likelihood, impact }: Risk, number: number): Cell {
  const scores = [
    ...(likelihood === null ? [] : [`likelihood ${likelihood} of 5`]),
    ...(impact === null ? [] : [`impact ${impact} of 5`]),
  ].join(', ');
  return stack(
    required(description, `14 Risk ${number}`, LINK),
    scores === '' ? [] : say(`Scored: ${scores}`),
  );
}

/** E34. Every risk needs an action. */
function actionCell({ mitigatingAction, owner, reviewOn }: Risk, number: number): Cell {
  return stack(
    required(mitigatingAction, `14 Action for risk ${number}`, LINK),
    hasWords(owner) ? say(`Owner: ${oneLine(owner)}`) : [],
    reviewOn === null ? [] : say(`Review: ${formatDate(reviewOn)}`),
  );
}
