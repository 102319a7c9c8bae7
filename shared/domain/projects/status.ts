import type { Finding } from '../findings.ts';
import type { PlanRecords, PlanRows, FieldKey } from '../plan/shapes.ts';
import type { Status } from '../plan/lists.ts';
import { hasText } from '../../values/text.ts';

/** What a person can do to a project's status. */
export const STATUS_ACTIONS = ['ADVANCE', 'PAUSE', 'RESUME', 'STEP_BACK'] as const;
export type StatusAction = (typeof STATUS_ACTIONS)[number];

/** §4.16. The path forward; the same table draws the buttons on screen. */
export const STATUS_PATH = [
  'DRAFT',
  'PLANNED',
  'LIVE',
  'ANALYSING',
  'FEEDING_BACK',
  'EVALUATED',
  'CLOSED',
] as const;

/** "Any live state" of §4.16: the states a project can be paused from. */
export const PAUSABLE: readonly Status[] = ['PLANNED', 'LIVE', 'ANALYSING', 'FEEDING_BACK'];

export interface StatusNow {
  readonly status: Status;
  readonly pausedFrom: Status | null;
}

/** §4.16. Where an action leads, or undefined when there is no such step from here. */
export function nextStatus(now: StatusNow, action: StatusAction): StatusNow | undefined {
  const place = STATUS_PATH.findIndex((status) => status === now.status);
  const at = (index: number): StatusNow | undefined => {
    const status = STATUS_PATH[index];
    return place >= 0 && status ? { status, pausedFrom: null } : undefined;
  };
  switch (action) {
    case 'ADVANCE':
      return at(place + 1);
    case 'STEP_BACK':
      return at(place - 1);
    case 'PAUSE':
      return PAUSABLE.includes(now.status) ? { status: 'PAUSED', pausedFrom: now.status } : undefined;
    case 'RESUME':
      return now.status === 'PAUSED' && now.pausedFrom
        ? { status: now.pausedFrom, pausedFrom: null }
        : undefined;
  }
}

/** Pausing and stepping back are recorded with a reason. */
export const needsReason = (action: StatusAction): boolean => action === 'PAUSE' || action === 'STEP_BACK';

/** The actions that lead somewhere from here, in the order the buttons stand. */
export const statusActions = (now: StatusNow): readonly StatusAction[] =>
  STATUS_ACTIONS.filter((action) => nextStatus(now, action) !== undefined);

/** Where the rules of the path come from, in words. */
export const STATUS_SOURCES: Readonly<Record<string, string>> = {
  'R-007': 'Engagement Desk: an unanswered question gives no result',
  'R-055': 'Commissioners’ Guide, section 3',
  'R-153': 'Commissioners’ Guide, section 6; Statutory guidance 2017, action 7',
  'R-154': 'Statutory guidance 2017, action 6; Health and wellbeing boards guide, principle 7',
};

/** What a status needs before it may be entered. */
export interface StatusFacts {
  readonly records: Pick<PlanRecords, 'project' | 'legalDuty'>;
  readonly rows: Pick<PlanRows, 'measure' | 'feedbackDelivery'>;
  /** The computed result of the legal duty assessment is not INCOMPLETE. */
  readonly dutyAssessed: boolean;
}

const BEFORE_YOU_START: readonly {
  readonly field: FieldKey & `project.${string}`;
  readonly words: string;
}[] = [
  { field: 'project.whyEngage', words: 'Say why you are engaging.' },
  { field: 'project.whoToEngage', words: 'Say who you need to hear from.' },
  { field: 'project.methodsSummary', words: 'Say how you will engage.' },
  { field: 'project.canInfluence', words: 'Say what people can influence.' },
  { field: 'project.cannotInfluence', words: 'Say what people cannot influence.' },
  { field: 'project.howUsed', words: 'Say how what you hear will be used.' },
];

/** The "before you start" answers are present before a project is planned. */
export function checkBeforeYouStart(project: PlanRecords['project']): readonly Finding[] {
  return BEFORE_YOU_START.filter(({ field }) => {
    const value = project[field.slice('project.'.length) as keyof typeof project];
    return Array.isArray(value) ? !value.some(hasText) : !hasText(String(value ?? ''));
  }).map(({ field, words }) => ({ rule: 'R-055', level: 'block', field, words }));
}

/** §4.16. What still stands in the way of entering a status; empty when nothing does. */
export function checkStatus(to: Status, facts: StatusFacts): readonly Finding[] {
  switch (to) {
    case 'PLANNED':
      return [
        ...checkBeforeYouStart(facts.records.project),
        ...(facts.dutyAssessed
          ? []
          : [block('R-007', 'legalDuty.step1Relates', 'Finish the legal duty assessment.')]),
      ];
    case 'EVALUATED':
      return facts.rows.measure.some((row) => hasText(row.result))
        ? []
        : [block('R-154', 'rows.measure', 'Record the result of at least one measure of success.')];
    case 'CLOSED':
      return facts.rows.feedbackDelivery.some((row) => row.deliveredOn !== null)
        ? []
        : [block('R-153', 'rows.feedbackDelivery', 'Record how and when you told people what happened.')];
    case 'DRAFT':
    case 'LIVE':
    case 'ANALYSING':
    case 'FEEDING_BACK':
    case 'PAUSED':
      return [];
  }
}

const block = (rule: string, field: string, words: string): Finding => ({
  rule,
  level: 'block',
  field,
  words,
});
