import { TAX_ROUTE_WORDS } from '../../domain/payments/lists.ts';
import { taxNote, type TaxRoute } from '../../domain/payments/recognition.ts';
import { RECOGNITION_METHOD_WORDS } from '../../domain/policy/recognition-lists.ts';
import { formatDate } from '../../values/dates.ts';
import { addPence, formatMoney } from '../../values/money.ts';
import { hasText, plural } from '../../values/text.ts';
import type { StatementFacts, StatementLine, StatementsFacts } from '../facts/payments.ts';
import { taxYearDays, taxYearWords } from '../from-run/statement.ts';
import type { Block } from '../model.ts';
import { column, endColumn, h1, h2, keyValues, paragraph, row, table } from '../parts.ts';
import { definePersonal } from '../personal.ts';
import { money } from '../values.ts';
import { missingRun, oneLine, say, strong } from '../words.ts';
import { postal } from './d07/rows.ts';

const TITLE = 'What we paid you';

/** What one person was paid in a tax year; expenses and recognition apart. */
export const taxYearStatement = definePersonal({
  code: 'tax-year-statement',
  title: TITLE,
  audience: 'personal',
  source: 'taxYearStatement',
  lines: ({ taxYear }) => [yearLine(taxYear)],
  build: (facts) => statementBlocks(facts, h1),
});

/** The statements of everybody as one file: sums first, then each from a new page. */
export const taxYearStatements = definePersonal({
  code: 'tax-year-statement',
  title: 'Tax-year statements',
  audience: 'personal',
  source: 'taxYearStatements',
  lines: ({ taxYear }) => [yearLine(taxYear), 'Keep this page: do not send it.'],
  build: (facts) => [
    ...listBlocks(facts),
    ...facts.statements.flatMap((one): readonly Block[] => [
      { kind: 'pageBreak' },
      h1(TITLE),
      paragraph(yearLine(one.taxYear)),
      ...statementBlocks(one, h2),
    ]),
  ],
});

function yearLine(taxYear: number): string {
  const { from, to } = taxYearDays(taxYear);
  return `Tax year ${taxYearWords(taxYear)}, ${formatDate(from)} to ${formatDate(to)}`;
}

const statementBlocks = (facts: StatementFacts, heading: typeof h1): readonly Block[] => [
  paragraph([facts.person.name, ...facts.person.address.split('\n')].map(oneLine).filter(hasText).join('\n')),
  keyValues('Sums of the year', [
    row('Recognition for your time', say(strong(formatMoney(facts.recognitionPence)))),
    row('Expenses we paid back', say(strong(formatMoney(facts.expensesPence)))),
    row('All together', money(facts.totalPence)),
  ]),
  heading('Recognition'),
  table({
    caption: 'Recognition',
    columns: [
      column('Paid on', 4),
      column('What for', 7),
      column('How paid', 4),
      column('Tax route', 5),
      endColumn('Amount', 3),
    ],
    rows: facts.recognition.map((line) => [
      say(formatDate(line.paidOn)),
      say(whatFor(line)),
      say(RECOGNITION_METHOD_WORDS[line.method]),
      say(TAX_ROUTE_WORDS[line.taxRoute ?? 'NOT_DETERMINED']),
      money(line.pence),
    ]),
    totalRow: [say('Recognition total'), say('–'), say('–'), say('–'), money(facts.recognitionPence)],
    none: 'None',
  }),
  heading('Expenses'),
  table({
    caption: 'Expenses',
    columns: [column('Paid on', 4), column('What for', 8), column('How paid', 4), endColumn('Amount', 3)],
    rows: facts.expenses.map((line) => [
      say(formatDate(line.paidOn)),
      say(whatFor(line)),
      say(RECOGNITION_METHOD_WORDS[line.method]),
      money(line.pence),
    ]),
    totalRow: [say('Expenses total'), say('–'), say('–'), money(facts.expensesPence)],
    none: 'None',
  }),
  heading('What this means'),
  ...noteBlocks(facts),
];

const whatFor = ({ what, ref, runNo }: StatementLine): string => `${oneLine(what)} (${ref}, run ${runNo})`;

/** */
function noteBlocks({ recognition, area }: StatementFacts): readonly Block[] {
  const route: TaxRoute = recognition.some(({ taxRoute }) => taxRoute === 'PAYROLL')
    ? 'PAYROLL'
    : 'ONE_OFF_NO_DEDUCTION';
  const ways = [oneLine(area.teamPhone), oneLine(area.teamEmail), postal(area.teamAddress)].filter(hasText);
  return [
    paragraph(
      recognition.length === 0 ? 'Money you get back for what you spent is not income.' : taxNote(route),
    ),
    paragraph('This lists what we paid. It is not advice on tax or benefits.'),
    paragraph(
      strong('If something is not right: '),
      ways.length === 0
        ? missingRun('Contact of the engagement team', 'area.teamEmail')
        : `${ways.join(', or ')}.`,
      ' If you need this in large print or another format, tell us and we will send it.',
    ),
  ];
}

function listBlocks({ statements }: StatementsFacts): readonly Block[] {
  const sum = (key: 'expensesPence' | 'recognitionPence' | 'totalPence') =>
    addPence(statements.map((one) => one[key]));
  return [
    h1(plural(statements.length, 'statement')),
    table({
      caption: 'Everybody who was paid',
      columns: [
        column('Name', 6),
        endColumn('Expenses', 3),
        endColumn('Recognition', 3),
        endColumn('All together', 3),
      ],
      rows: statements.map(({ person, expensesPence, recognitionPence, totalPence }) => [
        say(oneLine(person.name)),
        money(expensesPence),
        money(recognitionPence),
        money(totalPence),
      ]),
      totalRow: [
        say('Total'),
        money(sum('expensesPence')),
        money(sum('recognitionPence')),
        money(sum('totalPence')),
      ],
      none: 'None',
    }),
  ];
}
