import { taxNote, type TaxRoute } from '../../../domain/payments/recognition.ts';
import { addPence, formatMoney } from '../../../values/money.ts';
import { formatDate } from '../../../values/dates.ts';
import { hasText, listWords } from '../../../values/text.ts';
import type { CharityGift, RemittanceFacts, RemittanceLine } from '../../facts/payments.ts';
import type { Block, Run } from '../../model.ts';
import { column, endColumn, type h1, paragraph, table } from '../../parts.ts';
import { dateOr, money } from '../../values.ts';
import { missingRun, oneLine, plain, say, strong } from '../../words.ts';
import { beside, postal } from '../d07/rows.ts';

/** Headings of the first or of the second level, as the document has room for them. */
export type Heading = typeof h1;

/** D08 (b). Everything one person is told, without the title; in a file of many the headings stand one level lower. */
export const remittanceBlocks = (facts: RemittanceFacts, heading: Heading): readonly Block[] => [
  paragraph([facts.person.name, ...facts.person.address.split('\n')].map(oneLine).filter(hasText).join('\n')),
  paragraph(`Dear ${oneLine(facts.person.greeting)},`),
  paragraph(openingWords(facts)),
  ...group({ title: 'Expenses', heading }, facts.expenses, facts.expensesPence),
  ...group({ title: 'Recognition', heading }, facts.recognition, facts.recognitionPence),
  totals(facts),
  ...facts.gifts.map(giftBlock),
  ...receiptBlocks(facts),
  heading('Tax and benefits'),
  ...noteBlocks(facts),
  contactBlock(facts),
];

function openingWords({ payOn, ways, totalPence, reference }: RemittanceFacts): string {
  return `We are paying ${formatMoney(totalPence)} ${listWords(ways)}. The payment date is ${formatDate(payOn)}. Your reference is ${reference}.`;
}

/** Expenses and recognition never share a table or a subtotal. */
const group = (
  { title, heading }: { readonly title: string; readonly heading: Heading },
  lines: readonly RemittanceLine[],
  pence: number,
): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        heading(title),
        table({
          caption: title,
          columns: [column('What for', 6), column('Date', 3), endColumn('Amount', 2)],
          rows: lines.map(({ what, ref, on, pence: own }) => [
            say(`${oneLine(what)} (${ref})`),
            dateOr(on),
            money(own),
          ]),
          totalRow: [say(`${title} subtotal`), say('–'), money(pence)],
          none: 'None',
        }),
      ];

/** The sum of both subtotals above, and what of it goes to a charity. */
function totals({ totalPence, gifts }: RemittanceFacts): Block {
  const given = addPence(gifts.map(({ pence }) => pence));
  const rows = [
    beside(TOTAL, say(strong(formatMoney(totalPence)))),
    ...(given === 0
      ? []
      : [
          beside('Of this, to a charity', money(given)),
          beside('Of this, to you', money(totalPence - given)),
        ]),
  ];
  return { kind: 'formTable', caption: TOTAL, rows };
}

const TOTAL = 'Total paid';

function giftBlock({ name, number, pence }: CharityGift): Block {
  const charity: Run = hasText(name)
    ? plain(oneLine(name))
    : missingRun('Name of the charity', 'recognition.charityName');
  const no = hasText(number) ? ` (charity number ${oneLine(number)})` : '';
  return paragraph(
    `You asked us to give ${formatMoney(pence)} to a charity. We send it to `,
    charity,
    `${no} for you.`,
  );
}

/** */
const receiptBlocks = ({ receipts }: RemittanceFacts): readonly Block[] =>
  receipts.map(({ what, dueOn }) =>
    paragraph(
      strong('Please do not forget: '),
      `we still need the ticket for this: ${what}. Send it by ${formatDate(dueOn)}.`,
    ),
  );

/** Every payment for time has the same note, whichever way it is paid. */
function noteBlocks({ recognition, taxRoutes, areaTaxNote, benefits }: RemittanceFacts): readonly Block[] {
  if (recognition.length === 0)
    return [paragraph('This pays back what you spent to take part. It is not income.')];
  const route: TaxRoute = taxRoutes.includes('PAYROLL') ? 'PAYROLL' : 'ONE_OFF_NO_DEDUCTION';
  return [
    paragraph([taxNote(route), oneLine(areaTaxNote)].filter(hasText).join(' ')),
    paragraph(
      'A payment for your time can change the benefits you get. We cannot give advice, and we do not ask about your benefits. Please talk to somebody independent: ',
      hasText(benefits.contact)
        ? oneLine(benefits.contact)
        : missingRun('Who gives independent advice on benefits', 'policy.benefitsContact'),
      ['.', oneLine(benefits.text)].filter(hasText).join(' '),
    ),
  ];
}

function contactBlock({ area: { teamPhone, teamEmail, teamAddress } }: RemittanceFacts): Block {
  const ways = [oneLine(teamPhone), oneLine(teamEmail), postal(teamAddress)].filter(hasText);
  return paragraph(
    strong('If something is not right, or you have a question, ask the engagement team: '),
    ways.length === 0
      ? missingRun('Contact of the engagement team', 'area.teamEmail')
      : `${ways.join(', or ')}.`,
    ' We can send you this in large print or another format.',
  );
}
