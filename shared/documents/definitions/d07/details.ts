import { formatDate, formatDateRange } from '../../../values/dates.ts';
import { hasText } from '../../../values/text.ts';
import type { FilledForm, FormActivity } from '../../facts/claims.ts';
import type { Cell, FormRow } from '../../model.ts';
import { column } from '../../parts.ts';
import { missing, oneLine, required, say, writeHere } from '../../words.ts';
import { beside, columns, postal, step } from './rows.ts';

/** A. Who claims. All of it is needed. */
export function personRows(filled: FilledForm | null, largePrint: boolean): readonly FormRow[] {
  const cells: readonly Cell[] = filled ? personCells(filled) : BLANK;
  return [
    step('A. Your details'),
    ...asRows(['Name', 'Address or e-mail', 'Phone'], cells, { shares: [3, 4, 3], largePrint }),
  ];
}

/** An address needs two lines. */
const BLANK: readonly Cell[] = [writeHere, [...writeHere, ...writeHere], writeHere];

function personCells({ person: { id, name, address, email, phone } }: FilledForm): readonly Cell[] {
  const link = (field: string): string => `participant#${id}.${field}`;
  const reach = [postal(address), oneLine(email)].filter(hasText).join('\n');
  return [
    required(name, 'A Name', link('name')),
    required(reach, 'A Address or e-mail', link('address')),
    required(phone, 'A Phone', link('phone')),
  ];
}

/** B. What it was for. */
export function activityRows(activity: FormActivity | null, largePrint: boolean): readonly FormRow[] {
  const cells = activity ? activityCells(activity) : [writeHere, writeHere, writeHere, writeHere];
  const labels = ['Meeting or activity', 'Venue', 'Date', 'Organiser'];
  return [step('B. Activity'), ...asRows(labels, cells, { shares: [4, 3, 3, 3], largePrint })];
}

function activityCells({ title, venue, organiser, ...days }: FormActivity): readonly Cell[] {
  return [
    required(oneLine(title), 'B Meeting or activity', 'activity.title'),
    required(oneLine(venue), 'B Venue', 'activity.venue'),
    dayCell(days),
    required(oneLine(organiser), 'B Organiser', 'project.engagementLeadId'),
  ];
}

function dayCell({ on, endsOn }: Pick<FormActivity, 'on' | 'endsOn'>): Cell {
  if (on === null) return missing('B Date', 'activity.dateOn');
  return say(endsOn === null || endsOn <= on ? formatDate(on) : formatDateRange(on, endsOn));
}

/** Beside each other where there is room; one under the other in large print. */
function asRows(
  labels: readonly string[],
  cells: readonly Cell[],
  { shares, largePrint }: { readonly shares: readonly number[]; readonly largePrint: boolean },
): readonly FormRow[] {
  if (largePrint) return labels.map((label, index) => beside(label, cells[index] ?? writeHere));
  return [
    columns(
      labels.map((label, index) => column(label, shares[index] ?? 1)),
      cells,
    ),
  ];
}
