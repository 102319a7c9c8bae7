import { formatDate, formatDateRange, type IsoDate } from '../values/dates.ts';
import { formatMoney, type Pence } from '../values/money.ts';
import type { PlanFacts } from './facts.ts';
import type { Cell, FieldLink, Run, Tick } from './model.ts';
import { hasWords, missing, missingRun, NONE_RECORDED, optional, plain, say, stack } from './words.ts';

/** Printed values: dates, money, counts, ticks and people. */

/** A needed date, `3 June 2026`. */
export const dateRequired = (date: IsoDate | null, label: string, link: FieldLink): Cell =>
  date === null ? missing(label, link) : say(formatDate(date));

/** A date that may be absent. */
export const dateOr = (date: IsoDate | null, otherwise: string = NONE_RECORDED): Cell =>
  say(date === null ? otherwise : formatDate(date));

/** `3 to 5 June 2026`; one date when there is one; the words when there is none. */
export function dateRange(
  start: IsoDate | null,
  end: IsoDate | null,
  otherwise: string = NONE_RECORDED,
): string {
  if (start !== null && end !== null) return formatDateRange(start, end);
  const only = start ?? end;
  return only === null ? otherwise : formatDate(only);
}

/** `£1,234.56`; zero is `£0.00`. */
export const money = (pence: Pence): Cell => say(formatMoney(pence));

/** An amount that may be absent. */
export const moneyOr = (pence: Pence | null, otherwise: string = NONE_RECORDED): Cell =>
  pence === null ? say(otherwise) : money(pence);

/** A count for a public document: 1 to 4 print `fewer than 5`. */
export const count = (number: number): string =>
  number >= 1 && number <= 4 ? 'fewer than 5' : number.toLocaleString('en-GB');

/** `☒ Planning`. The space does not break, so a box never loses its word at the end of a line. */
const tickText = ({ label, ticked }: Tick): string => `${ticked ? '☒' : '☐'}\u00a0${label}`;

/** Tick boxes in the order given, two on a line: more do not fit a narrow cell, and one wastes a tall one. */
export const tickLines = (ticks: readonly Tick[]): Cell =>
  ticks.flatMap((tick, index) => {
    if (index % 2 === 1) return [];
    return say([tick, ...ticks.slice(index + 1, index + 2)].map(tickText).join(' '));
  });

/** One tick box on each line, for long words. */
export const tickList = (ticks: readonly Tick[]): Cell => ticks.flatMap((tick) => say(tickText(tick)));

type YesNo = 'YES' | 'NO' | null;

/** §3.0 Tick boxes. `☒ Yes ☐ No`, in that order. */
export const yesNoWords = (answer: YesNo): string =>
  `${answer === 'YES' ? '☒' : '☐'} Yes ${answer === 'NO' ? '☒' : '☐'} No`;

/** Yes and no boxes; both empty and the missing mark while unanswered. */
export const tickYesNo = (answer: YesNo, label: string, link: FieldLink): Cell =>
  answer === null ? say(`${yesNoWords(null)} `, missingRun(label, link)) : say(yesNoWords(answer));

/** Any number of boxes; the missing mark under them when none is ticked. */
export const tickSome = (ticks: readonly Tick[], label: string, link: FieldLink): Cell =>
  stack(tickLines(ticks), ticks.some((tick) => tick.ticked) ? [] : missing(label, link));

type Person = PlanFacts['staff'][string];

/** The member of staff a record points to; none when nobody is chosen. */
export const findStaff = (plan: PlanFacts, id: string | null): Person | undefined =>
  id === null ? undefined : plan.staff[id];

/** E04. `Name, job title, team`. Staff only: people from the public never come through here. */
export const person = ({ name, jobTitle, team }: Person): string =>
  [name, jobTitle, team].filter(hasWords).join(', ');

/** How to reach a member of staff at work. */
export const contact = ({ email, phone }: Person): string => [email, phone].filter(hasWords).join(', ');

/** What happens where a person is needed and nobody is chosen. */
export const personRequired = (who: Person | undefined, label: string, link: FieldLink): Cell =>
  who ? optional(person(who)) : missing(label, link);

interface Signing {
  readonly label: string;
  readonly who: FieldLink;
  readonly date: FieldLink;
  readonly form: 'full' | 'short';
}

/** D01 §18. Name, job title, team, email and date of someone who completed or signed; the short form leaves out team and email. */
export function signed(
  who: Person | undefined,
  date: IsoDate | null,
  { label, form, ...links }: Signing,
): Cell {
  const day: Run = date === null ? missingRun(`${label}: date`, links.date) : plain(formatDate(date));
  if (form === 'short') {
    const name = who ? say([who.name, who.jobTitle].filter(hasWords).join(', ')) : missing(label, links.who);
    return say(...name.flatMap(({ runs }) => runs), ', ', day);
  }
  const email = who && hasWords(who.email) ? say(who.email) : [];
  return stack(personRequired(who, label, links.who), email, say('Date: ', day));
}
