import { hoursWords } from '../../../domain/claims/words.ts';
import { LINE_KIND_WORDS } from '../../../domain/claims/lists.ts';
import { formatDate } from '../../../values/dates.ts';
import { formatMoney } from '../../../values/money.ts';
import { hasText } from '../../../values/text.ts';
import type { CareFacts, ClaimFormFacts, FormLine } from '../../facts/claims.ts';
import type { Cell, Column, FormRow } from '../../model.ts';
import { column, endColumn } from '../../parts.ts';
import { missing, missingRun, oneLine, plain, required, say } from '../../words.ts';
import { blankRows, columns, goingOn, money, shortBlock, step, withTick } from './rows.ts';

const CARE = 'D. Care';
const careWho = (provider: string): readonly Column[] => [column(provider, 5), column('Registration no.', 4)];
const CARE_SUM: readonly Column[] = [
  column('Hours', 3),
  endColumn('Rate', 3),
  endColumn('Amount', 3),
  column('Agreed in advance by / on', 5),
];
/** The heading of the block stands in the first column, to save a line. */
const CARE_ALL: readonly Column[] = [...careWho(`${CARE}: provider`), ...CARE_SUM];

/** D. Care: all of it is needed where care is claimed. */
export function careRows({ filled }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  const head = step(CARE);
  const table = (rows: readonly (readonly Cell[])[]): readonly FormRow[] =>
    largePrint
      ? rows.flatMap((cells) => [
          goingOn(careWho('Provider'), cells.slice(0, -CARE_SUM.length)),
          columns(CARE_SUM, cells.slice(-CARE_SUM.length)),
        ])
      : [columns(CARE_ALL, ...rows)];
  if (!filled) return [head, ...table(blankRows(CARE_ALL, 1))];
  const cells = filled.lines.flatMap((line) => (line.care ? [careCells(line, line.care)] : []));
  return cells.length === 0 ? shortBlock(CARE, say('No care claimed'), largePrint) : [head, ...table(cells)];
}

function careCells({ id, claimedPence }: FormLine, care: CareFacts): readonly Cell[] {
  const link = (field: string): string => `claimLine#${id}.${field}`;
  const { provider, registrationNo, isRegistered, minutes, hourlyPence } = care;
  return [
    required(oneLine(provider), 'D Provider', link('providerName')),
    isRegistered || hasText(registrationNo)
      ? required(oneLine(registrationNo), 'D Registration no.', link('registrationNo'))
      : say('Not applicable – not a registered provider'),
    minutes === null ? missing('D Hours', link('careMinutes')) : say(hoursWords(minutes)),
    hourlyPence === null
      ? missing('D Rate', link('careHourlyPence'))
      : say(`${formatMoney(hourlyPence)} an hour`),
    money(claimedPence),
    agreedCell(care, id),
  ];
}

function agreedCell({ agreedBy, agreedOn }: CareFacts, id: string): Cell {
  const link = (field: string): string => `claimLine#${id}.${field}`;
  const who = hasText(agreedBy)
    ? plain(oneLine(agreedBy))
    : missingRun('D Agreed in advance by', link('careAgreedById'));
  const when =
    agreedOn === null
      ? missingRun('D Agreed in advance on', link('careAgreedOn'))
      : plain(formatDate(agreedOn));
  return say(who, ', ', when);
}

const OTHER = 'E. Other';
const otherColumns = (description: string): readonly Column[] => [
  column(description, 7),
  endColumn('Amount', 2),
  column('Receipt', 2),
];
const BLANK_COSTS = 1;

/** E. Parking, tolls and every cost that is neither a journey nor care. */
export function otherRows({ filled }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  const head = step(OTHER);
  const heads = otherColumns(largePrint ? 'Description' : `${OTHER}: description`);
  if (!filled) return [head, columns(heads, ...blankRows(heads, BLANK_COSTS).map(withTick))];
  const lines = filled.lines.filter(({ group }) => group === 'OTHER');
  if (lines.length === 0) return shortBlock(OTHER, say('No other costs claimed'), largePrint);
  return [head, columns(heads, ...lines.map(otherCells))];
}

function otherCells({ kind, description, on, claimedPence, proof }: FormLine): readonly Cell[] {
  const own = oneLine(description);
  const what =
    kind === 'OTHER' && hasText(own) ? own : [LINE_KIND_WORDS[kind], own].filter(hasText).join(': ');
  return [
    say(on === null ? what : `${what}, ${formatDate(on)}`),
    money(claimedPence),
    say(proof === 'HELD' ? '☒ Yes' : '☐ No'),
  ];
}
