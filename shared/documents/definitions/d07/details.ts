import { formatDate, formatDateRange } from '../../../values/dates.ts';
import { hasText } from '../../../values/text.ts';
import type { FilledForm, FormActivity } from '../../facts/claims.ts';
import type { Cell, FormRow } from '../../model.ts';
import { missing, oneLine, required, say, writeHere } from '../../words.ts';
import { asRows, field, postal, step } from './rows.ts';

/** A. Who claims. All of it is needed. */
export function personRows(filled: FilledForm | null, largePrint: boolean): readonly FormRow[] {
  const [name, reach, phone] = filled ? personCells(filled) : [writeHere, writeHere, writeHere];
  const lines = [[field('Name', 3, name), field('Phone', 2, phone)], [field('Address or e-mail', 1, reach)]];
  return [step('A. Your details'), ...asRows(lines, largePrint)];
}

function personCells({
  person: { id, name, address, email, phone },
}: FilledForm): readonly [Cell, Cell, Cell] {
  const link = (field: string): string => `participant#${id}.${field}`;
  const reach = [postal(address), oneLine(email)].filter(hasText).join(', ');
  return [
    required(name, 'A Name', link('name')),
    required(reach, 'A Address or e-mail', link('address')),
    required(phone, 'A Phone', link('phone')),
  ];
}

/** B. What it was for. */
export function activityRows(activity: FormActivity | null, largePrint: boolean): readonly FormRow[] {
  const [title, venue, day, organiser] = activity
    ? activityCells(activity)
    : [writeHere, writeHere, writeHere, writeHere];
  const lines = [
    [field('Meeting or activity', 3, title), field('Venue', 2, venue)],
    [field('Date', 3, day), field('Organiser', 2, organiser)],
  ];
  return [step('B. Activity'), ...asRows(lines, largePrint)];
}

function activityCells({
  title,
  venue,
  organiser,
  ...days
}: FormActivity): readonly [Cell, Cell, Cell, Cell] {
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
