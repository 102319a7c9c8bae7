import { LEG_WORDS, LINE_KIND_WORDS } from '../../../domain/claims/lists.ts';
import { TRAVEL_MODE_WORDS } from '../../../domain/policy/lists.ts';
import { formatDate } from '../../../values/dates.ts';
import { formatMoney } from '../../../values/money.ts';
import { hasText } from '../../../values/text.ts';
import type { ClaimFormFacts, FilledForm, FormLine, OfficeFacts, Step } from '../../facts/claims.ts';
import type { Cell, FormRow } from '../../model.ts';
import { bullets, led, oneLine, say, stack, writeHere } from '../../words.ts';
import { asRows, field, step, words } from './rows.ts';

const ADJUSTMENTS = 'Adjustments and reasons';

/** I. For office use. What is not there yet is a line to write on. */
export function officeRows({ filled }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  const [certified, approved, budgetCode, run] = filled
    ? officeCells(filled.office)
    : [writeHere, writeHere, writeHere, writeHere];
  const lines = [
    [field('Attendance confirmed by / date', 2, certified), field('Budget code', 1, budgetCode)],
    [field('Approved by / date', 1, approved), field('Released in run / date', 1, run)],
  ];
  return [
    step('I. For office use'),
    ...asRows(lines, largePrint),
    words(led(ADJUSTMENTS, filled ? adjustments(filled) : writeHere)),
  ];
}

function officeCells({
  certified,
  approved,
  budgetCode,
  run,
}: OfficeFacts): readonly [Cell, Cell, Cell, Cell] {
  return [
    certified ? stepCell(certified) : writeHere,
    approved.length === 0 ? writeHere : stack(...approved.map(stepCell)),
    hasText(budgetCode) ? say(oneLine(budgetCode)) : writeHere,
    run ? say([run.runNo, ...(run.on === null ? [] : [formatDate(run.on)])].join(', ')) : writeHere,
  ];
}

const stepCell = ({ who, on }: Step): Cell => say(`${oneLine(who)}, ${formatDate(on)}`);

/** Each line that is paid less than was claimed, with the reason the person is told. */
function adjustments({ lines, office }: FilledForm): Cell {
  if (!office.isHandedIn) return writeHere;
  if (hasText(office.refusal)) return say(`Not paid. ${oneLine(office.refusal)}`);
  const less = lines.filter((line) => line.acceptedPence < line.claimedPence);
  return less.length === 0 ? say('None') : bullets(less.map(adjustmentWords));
}

function adjustmentWords(line: FormLine): string {
  const { on, claimedPence, acceptedPence, reason } = line;
  const day = on === null ? '' : `, ${formatDate(on)}`;
  return `${nameOf(line)}${day}: ${formatMoney(claimedPence)} claimed, ${formatMoney(acceptedPence)} accepted. ${oneLine(reason)}`;
}

function nameOf({ kind, mode, leg }: FormLine): string {
  if (kind !== 'TRAVEL' || mode === null) return LINE_KIND_WORDS[kind];
  return leg === null
    ? TRAVEL_MODE_WORDS[mode]
    : `${TRAVEL_MODE_WORDS[mode]}, ${LEG_WORDS[leg].toLowerCase()}`;
}
