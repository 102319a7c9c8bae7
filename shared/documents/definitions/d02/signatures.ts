import type { IsoDate } from '../../../values/dates.ts';
import type { PlanFacts } from '../../facts.ts';
import type { Cell, FieldLink, FormRow } from '../../model.ts';
import { dateRequired, findStaff } from '../../values.ts';
import { oneLine, optional, required, say } from '../../words.ts';
import type { D02Facts } from './steps.ts';

interface Signature {
  readonly number: '6' | '7';
  readonly what: 'completing' | 'signing off';
  readonly who: PlanFacts['staff'][string] | undefined;
  readonly date: IsoDate | null;
  readonly links: { readonly who: FieldLink; readonly date: FieldLink };
}

/** D02 6. Who completed the form: five rows, all needed. */
export function completedRows({ plan }: D02Facts): readonly FormRow[] {
  const { completedById, completedOn } = plan.records.signOff;
  return fiveRows({
    number: '6',
    what: 'completing',
    who: findStaff(plan, completedById),
    date: completedOn,
    links: { who: 'signOff.completedById', date: 'signOff.completedOn' },
  });
}

/** D02 7. Needed only where the area asks for senior sign-off; what was recorded is printed anyway. */
export function signedOffRows({ area, plan }: D02Facts): readonly FormRow[] {
  const { seniorById, seniorOn } = plan.records.signOff;
  const who = findStaff(plan, seniorById);
  const links = { who: 'signOff.seniorById', date: 'signOff.seniorOn' };
  if (!area.seniorSignOffRequired && !who) return notRequiredRows(oneLine(area.name));
  return fiveRows({ number: '7', what: 'signing off', who, date: seniorOn, links });
}

const beside = (label: string, cell: Cell): FormRow => ({ kind: 'beside', label, cell });

/** While nobody is chosen the four rows about the person are one entry; after that, each detail the staff list lacks is its own. */
function fiveRows({ number, what, who, date, links }: Signature): readonly FormRow[] {
  const person = `person ${what} the form`;
  const of = (label: string, text: string | undefined): Cell =>
    required(text ?? '', who ? `${number} ${label} of the ${person}` : `${number} The ${person}`, links.who);
  return [
    beside(`Name of ${person}`, of('Name', who?.name)),
    beside('Job title', of('Job title', who?.jobTitle)),
    beside('Email address', of('Email address', who?.email)),
    beside('Team', of('Team', who?.team)),
    beside('Date', dateRequired(date, `${number} Date: ${person}`, links.date)),
  ];
}

const notRequiredRows = (area: string): readonly FormRow[] => [
  beside('Name of person signing off the form', optional(`Senior sign-off not required by ${area}`)),
  ...['Job title', 'Email address', 'Team', 'Date'].map((label) => beside(label, say('Not required'))),
];
