import { BUDGET_CATEGORIES, BUDGET_CATEGORY_WORDS } from '../../lists.ts';
import { field, optionsOf, rows } from '../build.ts';
import { guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const budget: FormSection = {
  id: 'budget',
  number: 13,
  title: 'Budget, reimbursement and recognition',
  intro: 'What the engagement costs, and what people who take part are paid back or thanked with.',
  items: [
    rows('budgetLine', {
      title: 'Budget',
      help: {
        text: 'Engagement is not free. Think of rooms, drinks, interpreters, easy-read and large-print copies, travel, child care, thank-you payments and grants to small groups.',
        source: `${guide('5.1')}; ${toolkit('17')}`,
      },
      printedAs: 'D01 13',
      addLabel: 'Add a budget line',
      itemName: 'budget line',
      emptyText: 'No budget lines yet. If nothing will be spent, add one line of £0.00 and explain it below.',
      rowLabel: ({ item, category }) => item || BUDGET_CATEGORY_WORDS[category],
      fields: [
        { key: 'item', label: 'Item', input: { kind: 'text', width: 'full' }, column: 4, span: 4 },
        {
          key: 'category',
          label: 'Kind',
          input: {
            kind: 'choice',
            look: 'list',
            options: optionsOf(BUDGET_CATEGORIES, BUDGET_CATEGORY_WORDS),
          },
          column: 3,
          span: 2,
        },
        { key: 'plannedPence', label: 'Planned', input: { kind: 'money' }, column: 2.4, span: 2 },
        { key: 'committedPence', label: 'Committed', input: { kind: 'money' }, column: 2.4, span: 2 },
        { key: 'paidPence', label: 'Paid', input: { kind: 'money' }, column: 2.4, span: 2 },
      ],
      totals: ['plannedPence', 'committedPence', 'paidPence'],
    }),
    field('money.zeroBudgetNote', {
      label: 'If nothing will be spent, explain why',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'A budget of £0.00 is only believed with a reason, for instance that the council pays for the room and the printing.',
        source: guide('5.1'),
      },
      printedAs: 'D01 13',
    }),
    field('money.coverNote', {
      label: 'What is covered for people who take part',
      hint: 'Anything to add to your area’s own words about expenses and thank-you payments.',
      input: { kind: 'longText' },
      help: {
        text: 'Nobody should be out of pocket. Fares are paid back, mostly against a ticket; child care or respite care is agreed beforehand; people who give their time in a small group are offered a thank-you payment. Larger events usually do not pay fares.',
        source: guide('10'),
      },
      printedAs: 'D01 13',
    }),
  ],
};
