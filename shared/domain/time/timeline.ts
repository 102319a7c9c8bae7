import type { IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import { ACTIVITY_STATE_WORDS } from '../activities/lists.ts';
import { CONSULTATION_STATE_WORDS } from '../consultation/lists.ts';
import { MILESTONE_KIND_WORDS } from '../plan/lists.ts';
import type { PlanRecords, PlanRows, StoredRow } from '../plan/shapes.ts';

/** The rows of the picture, top to bottom. */
export const LANES = ['windows', 'activities', 'milestones', 'decision'] as const;
export type Lane = (typeof LANES)[number];
export const LANE_WORDS: Readonly<Record<Lane, string>> = {
  windows: 'Planning and asking',
  activities: 'Activities',
  milestones: 'Milestones and deadlines',
  decision: 'Decision and feedback',
};

/** How far along something is today. */
export type Progress = 'done' | 'now' | 'coming' | 'late' | 'cancelled';

/** One date or span of dates of a project. */
export interface TimelineEntry {
  /** Tells it from every other; also its link: `project.decisionDate`, `rows.activity#` and the row’s id. */
  readonly link: string;
  readonly lane: Lane;
  /** `Milestone`, `Consultation`. */
  readonly kind: string;
  readonly title: string;
  readonly from: IsoDate;
  /** The last day; the same as the first for a single day. */
  readonly to: IsoDate;
  readonly progress: Progress;
  /** `Overdue`, `Confirmed`. */
  readonly state: string;
  /** Other answers it is made of: a finding beside one of them is about this entry. */
  readonly answers: readonly string[];
}

export interface Timeline {
  /** Earliest first. */
  readonly entries: readonly TimelineEntry[];
  /** Milestones and activities without a date. */
  readonly undated: readonly { readonly link: string; readonly title: string }[];
}

interface Facts {
  readonly records: Pick<PlanRecords, 'project' | 'consultation' | 'signOff'>;
  readonly rows: Pick<PlanRows, 'milestone' | 'activity'>;
  readonly today: IsoDate;
}

/** E35, E16, E40. Every date of a project in one order, and what has no date yet. */
export function timelineOf(facts: Facts): Timeline {
  const entries = [
    ...windows(facts),
    ...facts.rows.activity.flatMap((row) => activity(row, facts.today)),
    ...facts.rows.milestone.flatMap((row) => milestone(row, facts.today)),
    ...decisions(facts),
  ];
  return {
    entries: entries.toSorted((one, other) => compare(one.from, other.from) || compare(one.to, other.to)),
    undated: [
      ...facts.rows.activity
        .filter(({ dateOn, closingDate, state }) => !dateOn && !closingDate && state !== 'CANCELLED')
        .map(({ id, title }) => ({ link: `rows.activity#${id}`, title: named(title, 'Activity') })),
      ...facts.rows.milestone
        .filter(({ dueOn }) => !dueOn)
        .map(({ id, title, kind }) => ({
          link: `rows.milestone#${id}`,
          title: named(title, MILESTONE_KIND_WORDS[kind]),
        })),
    ],
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const named = (title: string, kind: string): string =>
  hasText(title) ? title.trim() : `${kind} without a name`;

interface Span {
  readonly link: string;
  readonly kind: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly answers: readonly string[];
  readonly state?: string;
}

function windows({ records: { project, consultation }, today }: Facts): readonly TimelineEntry[] {
  const spans: readonly Span[] = [
    {
      link: 'project.planStartDate',
      kind: 'Planning',
      from: project.planStartDate,
      to: project.engagementStart,
      answers: [],
    },
    {
      link: 'project.engagementStart',
      kind: 'Engagement',
      from: project.engagementStart,
      to: project.engagementEnd,
      answers: ['project.engagementEnd'],
    },
    ...(project.consultationPlanned
      ? [
          {
            link: 'consultation.opens',
            kind: 'Consultation',
            from: consultation.opens,
            to: consultation.closes,
            answers: [
              'consultation.closes',
              'consultation.shorterReason',
              'consultation.holidayReason',
              'consultation.schoolHolidays',
            ],
            state: CONSULTATION_STATE_WORDS[consultation.state],
          },
        ]
      : []),
  ];
  return spans.flatMap((span) => spanEntry(span, today));
}

/** A span with only one of its days is shown on that day; one that ends before it starts, on its first day. */
function spanEntry(span: Span, today: IsoDate): readonly TimelineEntry[] {
  const { link, kind, answers } = span;
  const from = span.from ?? span.to;
  if (from === null) return [];
  const to = span.to !== null && span.to >= from ? span.to : from;
  const progress = from > today ? 'coming' : to < today ? 'done' : 'now';
  const state = span.state ?? { coming: 'Not started', done: 'Over', now: 'Now' }[progress];
  return [{ link, lane: 'windows', kind, title: kind, from, to, progress, state, answers }];
}

function activity(row: StoredRow<'activity'>, today: IsoDate): readonly TimelineEntry[] {
  const from = row.dateOn ?? row.closingDate;
  if (from === null) return [];
  const to = [row.endsOn, row.closingDate].reduce(
    (last: IsoDate, day) => (day !== null && day > last ? day : last),
    from,
  );
  const isPast = to < today && (row.state === 'PLANNED' || row.state === 'CONFIRMED');
  return [
    {
      link: `rows.activity#${row.id}`,
      lane: 'activities',
      kind: 'Activity',
      title: named(row.title, 'Activity'),
      from,
      to,
      progress: isPast ? 'late' : activityProgress(row.state, from <= today),
      state: isPast
        ? `${ACTIVITY_STATE_WORDS[row.state]}, but its day has passed`
        : ACTIVITY_STATE_WORDS[row.state],
      answers: [],
    },
  ];
}

function activityProgress(state: StoredRow<'activity'>['state'], hasBegun: boolean): Progress {
  if (state === 'CANCELLED') return 'cancelled';
  if (state === 'DONE') return 'done';
  return hasBegun ? 'now' : 'coming';
}

function milestone(row: StoredRow<'milestone'>, today: IsoDate): readonly TimelineEntry[] {
  const on = row.dueOn;
  if (on === null) return [];
  const kind = MILESTONE_KIND_WORDS[row.kind];
  const progress = row.doneOn !== null ? 'done' : on < today ? 'late' : on === today ? 'now' : 'coming';
  const state = { done: 'Done', late: 'Overdue', now: 'Today', coming: 'Not done yet' }[progress];
  const link = `rows.milestone#${row.id}`;
  return [
    {
      link,
      lane: 'milestones',
      kind,
      title: named(row.title, kind),
      from: on,
      to: on,
      progress,
      state,
      answers: [],
    },
  ];
}

/** Single days on which something is settled or told. `DUE` ones can be late; the others are noted once they happened. */
function decisions({ records: { project, consultation, signOff }, today }: Facts): readonly TimelineEntry[] {
  const days: readonly (readonly [string, string, string, IsoDate | null])[] = [
    ['project.decisionDate', 'Decision', 'Decision', project.decisionDate],
    [
      'signOff.committeeDate',
      'Committee',
      hasText(signOff.committee) ? signOff.committee.trim() : 'Committee',
      signOff.committeeDate,
    ],
    ['project.feedbackBy', 'Feedback', 'People hear back by', project.feedbackBy],
    ...(project.consultationPlanned
      ? ([
          ['consultation.analysedOn', 'Consultation', 'Answers analysed', consultation.analysedOn],
          ['consultation.decidedOn', 'Consultation', 'Consultation decided', consultation.decidedOn],
          [
            'consultation.reportPublishedOn',
            'Consultation',
            'Report published',
            consultation.reportPublishedOn,
          ],
        ] as const)
      : []),
  ];
  return days.flatMap(([link, kind, title, on]): readonly TimelineEntry[] => {
    if (on === null) return [];
    const progress = on < today ? 'done' : on === today ? 'now' : 'coming';
    const state = { done: 'Passed', now: 'Today', coming: 'To come' }[progress];
    return [{ link, lane: 'decision', kind, title, from: on, to: on, progress, state, answers: [] }];
  });
}
