import { formatDate, type IsoDate } from '../../../values/dates.ts';
import type { Block, Cell, FieldLink } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { hasWords, missing, oneLine, required, say } from '../../words.ts';
import { activityName } from './activities.ts';
import type { Facts } from '../../facts.ts';
import type { Section } from './facts.ts';
import { DECISION_DATE } from './project.ts';

/** What the points in time come from. */
type TimeFacts = Pick<Facts, 'plan' | 'activities' | 'consultation'>;

export interface TimePoint {
  readonly title: Cell;
  readonly date: IsoDate | null;
  readonly mark: { readonly label: string; readonly link: FieldLink };
  /** When it was done; undefined for points of the plan that nobody ticks off. */
  readonly doneOn?: IsoDate | null;
}

/** D01 §11. Milestones with the fixed points of the plan, in date order; undated ones last. */
export const timescales: Section = (facts, { today }) => [h1('11 Timescales'), timeTable(facts, today)];

export function timeTable(facts: TimeFacts, today: IsoDate): Block {
  return table({
    caption: 'Timescales',
    columns: [column('Milestone or deadline', 48), column('Date', 23), column('Done', 29)],
    rows: timePoints(facts).map(({ title, date, mark, doneOn }) => [
      title,
      date === null ? missing(mark.label, mark.link) : say(formatDate(date)),
      say(doneWords({ date, doneOn, today })),
    ]),
    none: { label: '11 Timescales', link: 'rows.milestone' },
  });
}

/** All points in order: the short form prints them on fewer lines. A milestone that names one of them stands for it. */
export function timePoints(facts: TimeFacts, number = '11'): readonly TimePoint[] {
  const own = milestones(facts, number);
  const named = new Set(own.map(keyOf));
  const others = [...planPoints(facts, number), ...closingDates(facts, number)];
  return [...own, ...others.filter((each) => each.date === null || !named.has(keyOf(each)))].sort((a, b) =>
    (a.date ?? '9999').localeCompare(b.date ?? '9999'),
  );
}

const keyOf = ({ title, date }: TimePoint): string =>
  `${date ?? ''} ${title.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')}`.toLowerCase();

/** How far a point in time is: `Done on 28 May 2026`. */
export interface DoneFacts {
  readonly date: IsoDate | null;
  readonly doneOn: IsoDate | null | undefined;
  readonly today: IsoDate;
}

export function doneWords({ date, doneOn, today }: DoneFacts): string {
  if (doneOn) return `Done on ${formatDate(doneOn)}`;
  if (doneOn === undefined && date !== null && date < today) return 'Date has passed';
  return 'Not yet';
}

const milestones = ({ plan }: TimeFacts, number: string): readonly TimePoint[] =>
  plan.rows.milestone.map(({ title, dueOn, doneOn }) => {
    const link = 'rows.milestone';
    const name = hasWords(title) ? oneLine(title) : 'a milestone without a name';
    return {
      title: required(title, `${number} Name of a milestone`, link),
      date: dueOn,
      doneOn,
      mark: { label: `${number} Date of ${name}`, link },
    };
  });

/** Engagement and decision dates are needed (E05); a feedback date is printed once it is set. */
function planPoints({ plan }: TimeFacts, number: string): readonly TimePoint[] {
  const { engagementStart, engagementEnd, decisionDate, feedbackBy } = plan.records.project;
  return [
    point('Engagement starts', engagementStart, {
      label: `${number} Start of engagement`,
      link: 'project.engagementStart',
    }),
    point('Engagement ends', engagementEnd, {
      label: `${number} End of engagement`,
      link: 'project.engagementEnd',
    }),
    point('Decision', decisionDate, number === '11' ? DECISION_DATE : decisionMark(number)),
    ...(feedbackBy === null
      ? []
      : [
          point('Feedback to people who took part', feedbackBy, {
            label: `${number} Feedback date`,
            link: 'project.feedbackBy',
          }),
        ]),
  ];
}

const decisionMark = (number: string): TimePoint['mark'] => ({
  ...DECISION_DATE,
  label: `${number} Date of the decision`,
});

function closingDates({ activities, consultation }: TimeFacts, number: string): readonly TimePoint[] {
  const mark = { label: `${number} Closing date`, link: 'rows.activity' };
  const closing = activities.flatMap((activity) =>
    activity.closingDate === null
      ? []
      : [point(`${activityName(activity)} closes`, activity.closingDate, mark)],
  );
  const opens = consultation?.opens ?? null;
  const closes = consultation?.closes ?? null;
  return [
    ...closing,
    ...(opens === null ? [] : [point('Consultation opens', opens, mark)]),
    ...(closes === null ? [] : [point('Consultation closes', closes, mark)]),
  ];
}

const point = (title: string, date: IsoDate | null, mark: TimePoint['mark']): TimePoint => ({
  title: say(title),
  date,
  mark,
});
