import { addPence, formatMoney } from '../../values/money.ts';
import { formatDate } from '../../values/dates.ts';
import { plural } from '../../values/text.ts';
import type { RemittancesFacts } from '../facts/payments.ts';
import type { Block } from '../model.ts';
import { column, endColumn, h1, h2, paragraph, table } from '../parts.ts';
import { definePersonal } from '../personal.ts';
import { money } from '../values.ts';
import { oneLine, say } from '../words.ts';
import { remittanceBlocks } from './d08/remittance-blocks.ts';

const TITLE = 'Your payment';

/** D08 (b). The remittance of one person. */
export const remittance = definePersonal({
  code: 'D08-remittance',
  title: TITLE,
  audience: 'personal',
  source: 'remittance',
  print: { compact: 'letter' },
  lines: ({ reference, payOn }) => [`Remittance ${reference}. ${formatDate(payOn)}.`],
  build: (facts) => remittanceBlocks(facts, h1),
});

/** D08 (b). The remittances of many people as one file: a list to check them against, then each from a new page. */
export const remittances = definePersonal({
  code: 'D08-remittance',
  title: 'Remittances',
  audience: 'personal',
  source: 'remittances',
  print: { compact: 'letter' },
  lines: ({ reference, payOn }) => [
    `Payment run ${reference}. ${formatDate(payOn)}.`,
    'Keep this page: do not send it.',
  ],
  build: (facts) => [
    ...listBlocks(facts),
    ...facts.remittances.flatMap((one): readonly Block[] => [
      { kind: 'pageBreak' },
      h1(TITLE),
      paragraph(`Remittance ${one.reference}. ${formatDate(one.payOn)}.`),
      ...remittanceBlocks(one, h2),
    ]),
  ],
});

function listBlocks({ remittances: made, without }: RemittancesFacts): readonly Block[] {
  const sum = (key: 'expensesPence' | 'recognitionPence' | 'totalPence') =>
    addPence(made.map((one) => one[key]));
  return [
    h1(`${plural(made.length, 'remittance')} in this file`),
    table({
      caption: 'Remittances in this file',
      columns: [
        column('Payee ref', 6),
        column('Name', 6),
        endColumn('Expenses', 3),
        endColumn('Recognition', 3),
        endColumn('Total', 3),
      ],
      rows: made.map(({ reference, person, expensesPence, recognitionPence, totalPence }) => [
        say(reference),
        say(oneLine(person.name)),
        money(expensesPence),
        money(recognitionPence),
        money(totalPence),
      ]),
      totalRow: [
        say('Total'),
        say('–'),
        money(sum('expensesPence')),
        money(sum('recognitionPence')),
        say(formatMoney(sum('totalPence'))),
      ],
      none: 'None',
    }),
    ...(without.length === 0
      ? []
      : [
          h1('No remittance for these people'),
          table({
            caption: 'No remittance for these people',
            columns: [column('Payee ref', 4), column('Name', 5), column('Why', 9)],
            rows: without.map(({ reference, name, why }) => [say(reference), say(oneLine(name)), say(why)]),
            none: 'None',
          }),
        ]),
  ];
}
