import { METHOD_WORDS, type Method } from '../../../domain/activities/lists.ts';
import { BUDGET_CATEGORY_WORDS } from '../../../domain/plan/lists.ts';
import type { PlanRows } from '../../../domain/plan/shapes.ts';
import { RECOGNITION_UNIT_WORDS } from '../../../domain/policy/recognition-lists.ts';
import { addPence, formatMoney } from '../../../values/money.ts';
import { listWords } from '../../../values/text.ts';
import type { Facts } from '../../facts.ts';
import type { Block, Cell, FormRow } from '../../model.ts';
import { column, endColumn, flow, h1, paragraph, table } from '../../parts.ts';
import { money, moneyOr } from '../../values.ts';
import {
  hasWords,
  led,
  missing,
  missingRun,
  oneLine,
  paras,
  required,
  say,
  stack,
  strong,
} from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

type Line = PlanRows['budgetLine'][number];
const LINK = 'rows.budgetLine';
const LABEL = '13 Budget, reimbursement and recognition';

/** D01 §13. */
export const budget: Section = (facts) => [
  h1(LABEL),
  budgetTable(facts.plan.rows.budgetLine),
  ...zeroBlocks(facts),
  expensesParagraph(facts),
  ...recognitionBlocks(facts),
  ...flow(paras(facts.plan.records.money.coverNote)),
];

const nameOf = ({ category, item }: Line): string =>
  hasWords(item) ? `${BUDGET_CATEGORY_WORDS[category]}: ${oneLine(item)}` : BUDGET_CATEGORY_WORDS[category];

const COLUMNS = [
  column('Item', 55),
  endColumn('Planned', 20),
  endColumn('Committed', 20),
  endColumn('Paid', 20),
];

const budgetRow = (line: Line, number: string): readonly Cell[] => [
  say(nameOf(line)),
  plannedCell(line, number),
  moneyOr(line.committedPence),
  paidCell(line),
];

/** D03 8. The same lines inside a form, and the note that a budget of nothing needs. */
export function budgetColumns({ plan }: Pick<Facts, 'plan'>, number: string): readonly FormRow[] {
  const lines = plan.rows.budgetLine;
  if (lines.length === 0) return [{ kind: 'words', cell: missing(`${number} Budget`, LINK) }];
  const zero = zeroCell(plan, number);
  return [
    {
      kind: 'columns',
      columns: COLUMNS,
      rows: lines.map((line) => budgetRow(line, number)),
      totalRow: totals(lines),
    },
    ...(zero.length === 0 ? [] : [{ kind: 'words', cell: zero } as const]),
  ];
}

function budgetTable(lines: readonly Line[]): Block {
  return table({
    caption: 'Budget',
    columns: COLUMNS,
    rows: lines.map((line) => budgetRow(line, '13')),
    ...(lines.length === 0 ? {} : { totalRow: totals(lines) }),
    none: { label: '13 Budget', link: LINK },
  });
}

const plannedCell = (line: Line, number: string): Cell =>
  line.plannedPence === null
    ? missing(`${number} Planned amount: ${nameOf(line)}`, LINK)
    : money(line.plannedPence);

/** E36. Paying more than planned is said in words. */
function paidCell({ paidPence, plannedPence }: Line): Cell {
  const over = paidPence !== null && plannedPence !== null && paidPence > plannedPence;
  return stack(moneyOr(paidPence), over ? say('More than planned') : []);
}

const total = (lines: readonly Line[], amount: 'plannedPence' | 'committedPence' | 'paidPence'): number =>
  addPence(lines.map((line) => line[amount] ?? 0));

const totals = (lines: readonly Line[]): readonly Cell[] => [
  say('Total'),
  money(total(lines, 'plannedPence')),
  money(total(lines, 'committedPence')),
  money(total(lines, 'paidPence')),
];

/** A budget of nothing is allowed only with a note. */
const zeroBlocks = ({ plan }: D01Facts): readonly Block[] => flow(zeroCell(plan, '13'));

function zeroCell(plan: Facts['plan'], number: string): Cell {
  const { budgetLine } = plan.rows;
  if (budgetLine.length === 0 || total(budgetLine, 'plannedPence') > 0) return [];
  const lead = `Why the planned budget is ${formatMoney(0)}`;
  return led(lead, required(plan.records.money.zeroBudgetNote, `${number} ${lead}`, 'money.zeroBudgetNote'));
}

/** What a policy usually covers, and how that is said. */
const USUAL: readonly Method[] = ['FOCUS_GROUP', 'PROCUREMENT_PANEL', 'STRATEGIC_SEAT'];
const ELIGIBLE = 'focus groups, procurement work and strategic groups';

/** E02. As the policy in force says; where none is, as Settings say. */
function expensesParagraph({ area }: D01Facts): Block {
  const name = area.policy?.title ?? area.expensesPolicyTitle;
  const title = hasWords(name)
    ? { text: oneLine(name), italic: true as const }
    : missingRun('13 Title of the expenses policy', 'area.expensesPolicyTitle');
  const isCovered = area.policy?.coverLargeEventTravel ?? area.largeEventsCovered;
  const larger = isCovered ? 'covered' : 'not covered';
  return paragraph(
    'Expenses are refunded under ',
    title,
    ` for ${eligibleWords(area)}; larger events are ${larger}.`,
  );
}

function eligibleWords({ policy }: D01Facts['area']): string {
  const methods = policy?.eligibleMethods ?? USUAL;
  if (methods.length === 0) return 'the activities whose invitation says so';
  if (methods.length === USUAL.length && USUAL.every((method) => methods.includes(method))) return ELIGIBLE;
  return `activities of these kinds: ${listWords(methods.map((method) => METHOD_WORDS[method].toLowerCase()))}`;
}

/** E03. What the policy in force offers; without rates, the words of Settings. */
function recognitionBlocks({ area }: D01Facts): readonly Block[] {
  const offers = (area.policy?.recognition ?? []).map(
    ({ unit, amountPence }) =>
      `${formatMoney(amountPence)} for ${RECOGNITION_UNIT_WORDS[unit].toLowerCase()}`,
  );
  if (offers.length > 0)
    return [
      paragraph(
        strong('Recognition payments: '),
        `we thank people for their time with ${listWords([...new Set(offers)])}.`,
      ),
    ];
  if (hasWords(area.recognitionWords)) return flow(paras(area.recognitionWords));
  return [paragraph(strong('Recognition payments: '), 'None recorded')];
}
