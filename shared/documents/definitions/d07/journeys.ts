import { milesWords } from '../../../domain/claims/words.ts';
import type { Leg } from '../../../domain/claims/lists.ts';
import { isMileageMode, TRAVEL_MODE_WORDS } from '../../../domain/policy/lists.ts';
import { formatDate } from '../../../values/dates.ts';
import { hasText } from '../../../values/text.ts';
import type { ClaimFormFacts, FormLine } from '../../facts/claims.ts';
import type { Cell, Column, FormRow } from '../../model.ts';
import { column, endColumn } from '../../parts.ts';
import { dateRequired } from '../../values.ts';
import { lineRun, missing, missingRun, oneLine, plain, required, say, strong } from '../../words.ts';
import { blankRows, columns, goingOn, money, shortBlock, step, withTick, words } from './rows.ts';

/** How many journeys a blank form has room for. */
const BLANK_JOURNEYS = 5;
const NONE = '–';
const TRAVEL = 'C. Travel';

/** C. Travel: one row for each leg, and why a taxi was needed. */
export function journeyRows({ filled }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  if (!filled)
    return [
      step(`${TRAVEL} (leg: write to, from or both)`),
      ...tableRows(blankRows(ALL, BLANK_JOURNEYS).map(withTick), largePrint),
      words(say(strong('If you took a taxi, why? '), lineRun)),
    ];
  const lines = filled.lines.filter(({ group }) => group === 'TRAVEL');
  if (lines.length === 0) return shortBlock(TRAVEL, say('No travel claimed'), largePrint);
  return [
    step(TRAVEL),
    ...tableRows(lines.map(cellsOf), largePrint),
    ...taxiRows(lines, filled.office.isDecided),
    ...followRows(lines),
  ];
}

const DAY: readonly Column[] = [column('Date', 4), column('From', 5), column('To', 5)];
const REST: readonly Column[] = [
  column('Leg', 2),
  column('How', 3),
  endColumn('Miles', 2),
  endColumn('Passengers', 2),
  endColumn('Fare £', 3),
  column('Receipt attached', 3),
];
const ALL: readonly Column[] = [...DAY, ...REST];

/** Nine columns; in large print each journey takes two rows of columns, because the words of nine would break. */
function tableRows(rows: readonly (readonly Cell[])[], largePrint: boolean): readonly FormRow[] {
  if (!largePrint) return [columns(ALL, ...rows)];
  return rows.flatMap((cells, index) => [
    goingOn(numbered(index + 1), cells.slice(0, DAY.length)),
    columns(REST, cells.slice(DAY.length)),
  ]);
}

/** `1. Date`: which journey the two rows are about. */
const numbered = (journey: number): readonly Column[] =>
  DAY.map((each, index) => (index === 0 ? { ...each, label: `${journey}. ${each.label}` } : each));

const LEG_SHORT: Readonly<Record<Leg, string>> = { OUTWARD: 'To', RETURN: 'From', BOTH_LEGS: 'Both' };

function cellsOf(line: FormLine): readonly Cell[] {
  const link = (field: string): string => `claimLine#${line.id}.${field}`;
  const { on, fromPlace, toPlace, leg, mode, tenths, passengers, claimedPence } = line;
  const isByMile = mode !== null && isMileageMode(mode);
  return [
    dateRequired(on, 'C Date of a journey', link('travelledOn')),
    required(oneLine(fromPlace), 'C From', link('fromPlace')),
    required(oneLine(toPlace), 'C To', link('toPlace')),
    leg === null ? missing('C Leg', link('leg')) : say(LEG_SHORT[leg]),
    mode === null ? missing('C How', link('mode')) : say(TRAVEL_MODE_WORDS[mode]),
    isByMile ? milesCell(tenths, link('tenths')) : say(NONE),
    say(mode === 'CAR' ? String(passengers ?? 0) : NONE),
    money(claimedPence),
    proofCell(line, link('receiptId')),
  ];
}

const milesCell = (tenths: number | null, link: string): Cell =>
  tenths === null ? missing('C Miles', link) : say(milesWords(tenths).replace(/ miles?$/, ''));

/** The tick, or `return ticket to follow`; a needed proof that is not there keeps the form a draft. */
function proofCell({ proof }: FormLine, link: string): Cell {
  switch (proof) {
    case 'HELD':
      return say('☒ Yes');
    case 'TO_FOLLOW':
      // The words may break: a tick box in the same run would keep them on one line, and the column wide.
      return say('☐', ' Return ticket to follow');
    case 'NOT_NEEDED':
      return say('Not needed');
    case 'NONE':
      return say('☐ No');
    case 'MISSING':
      return say('☐ ', missingRun('C Receipt, or return ticket to follow', link));
  }
}

function taxiRows(lines: readonly FormLine[], isDecided: boolean): readonly FormRow[] {
  const taxis = lines.filter(({ mode }) => mode === 'TAXI');
  const [first] = taxis;
  if (!first) return [];
  const reasons = [...new Set(taxis.map(({ taxiReason }) => oneLine(taxiReason)).filter(hasText))];
  const gap = isDecided
    ? plain('No reason was given.')
    : missingRun('C Why a taxi was needed', `claimLine#${first.id}.taxiReason`);
  return [
    words(say(strong('Why a taxi was needed: '), reasons.length === 0 ? gap : plain(reasons.join('; ')))),
  ];
}

/** The day each return ticket is waited for until. */
function followRows(lines: readonly FormLine[]): readonly FormRow[] {
  const days = lines.flatMap(({ receiptDueOn }) => receiptDueOn ?? []).toSorted();
  const [first] = days;
  return first === undefined
    ? []
    : [words(say(`Return ticket to follow: please send it by ${formatDate(first)}.`))];
}
