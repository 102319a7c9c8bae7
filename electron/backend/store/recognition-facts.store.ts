import type { YearTotals } from '../../../shared/domain/payments/offer.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** What an offer looks at beside itself: the person's other payments, the year, the prompt. */

const PAYS = `case choice when 'REDUCED' then coalesce(reduced_pence, offered_pence) else offered_pence end`;
const STANDS = `recognition.archived = 0 and recognition.status not in ('DECLINED', 'WITHDRAWN')`;

/** The activity an offer is for, with its project; undefined when it is not in the plan. */
export const activityOfOffer = (
  db: Reader,
  activityId: string,
):
  | {
      readonly projectId: string;
      readonly areaId: string;
      readonly title: string;
      readonly method: string;
      readonly dateOn: IsoDate | null;
    }
  | undefined =>
  statement(
    db.connection,
    `select activity.project_id as projectId, project.area_id as areaId, activity.title, activity.method,
       activity.date_on as dateOn from activity join project on project.id = activity.project_id
     where activity.id = ? and activity.archived = 0`,
  ).get(activityId) as ReturnType<typeof activityOfOffer>;

/** Whether and how long a person was at an activity. */
export const attendedAt = (
  db: Reader,
  who: { readonly participantId: string; readonly activityId: string },
): { readonly came: 'YES' | 'NO' | null; readonly minutes: number | null } | undefined =>
  statement(
    db.connection,
    'select came, minutes from attendance where activity_id = ? and participant_id = ? and archived = 0',
  ).get(who.activityId, who.participantId) as ReturnType<typeof attendedAt>;

/** The person's payments that stand, for time given between two days. */
export const standingBetween = (
  db: Reader,
  {
    participantId,
    from,
    to,
  }: { readonly participantId: string; readonly from: IsoDate; readonly to: IsoDate },
): readonly {
  readonly id: string;
  readonly on: IsoDate;
  readonly pence: number;
}[] =>
  statement(
    db.connection,
    `select recognition.id, activity.date_on as "on", coalesce(${PAYS}, 0) as pence
     from recognition join activity on activity.id = recognition.activity_id
     where recognition.participant_id = ? and ${STANDS} and activity.date_on between ? and ?
     order by activity.date_on, recognition.id`,
  ).all(participantId, from, to) as ReturnType<typeof standingBetween>;

/** The payments that stand for one session. */
export const standingForSession = (
  db: Reader,
  who: { readonly participantId: string; readonly activityId: string },
): readonly { readonly id: string; readonly recognitionNo: string }[] =>
  statement(
    db.connection,
    `select id, recognition_no as recognitionNo from recognition
     where participant_id = ? and activity_id = ? and ${STANDS} order by recognition_no`,
  ).all(who.participantId, who.activityId) as ReturnType<typeof standingForSession>;

/** The day the prompt about benefits advice was last shown to a person; null: never. */
export const promptShownOn = (db: Reader, participantId: string): IsoDate | null =>
  (
    statement(
      db.connection,
      'select max(benefits_prompt_on) as shown from recognition where participant_id = ?',
    ).get(participantId) as { readonly shown: IsoDate | null }
  ).shown;

const sum = (db: Reader, text: string, ...values: readonly string[]): number =>
  (statement(db.connection, text).get(...values) as { readonly pence: number }).pence;

/**
 * One person's tax year in pence: what was paid in it, and all that is agreed or offered and still to be paid.
 * Corrections count with the expenses.
 */
export function yearTotals(db: Reader, participantId: string, taxYear: number): YearTotals {
  const [from, to] = [`${taxYear}-04-06`, `${taxYear + 1}-04-05`];
  const paid = (kinds: string): number =>
    sum(
      db,
      `select coalesce(sum(amount_pence), 0) as pence from run_line
       where participant_id = ? and status = 'PAID' and kind in (${kinds}) and paid_on between ? and ?`,
      participantId,
      from,
      to,
    );
  return {
    taxYear,
    expensesPaidPence: paid(`'EXPENSES', 'ADJUSTMENT'`),
    expensesWaitingPence:
      sum(
        db,
        `select coalesce(sum(accepted_pence), 0) as pence from claim
         where participant_id = ? and archived = 0 and status in ('APPROVED', 'IN_RUN')`,
        participantId,
      ) +
      sum(
        db,
        `select coalesce(sum(amount_pence), 0) as pence from claim_adjustment where participant_id = ? and not exists
           (select 1 from run_line where run_line.adjustment_id = claim_adjustment.id and run_line.status = 'PAID')`,
        participantId,
      ),
    recognitionPaidPence: paid(`'RECOGNITION'`),
    recognitionWaitingPence: sum(
      db,
      `select coalesce(sum(coalesce(amount_pence, ${PAYS})), 0) as pence from recognition
       where participant_id = ? and ${STANDS} and status <> 'PAID'`,
      participantId,
    ),
  };
}

/** The code that paid for an activity last, or else for its project: for time or for expenses. Empty: none did. */
export const budgetCodeOf = (
  db: Reader,
  of: { readonly projectId: string; readonly activityId: string },
): string =>
  (
    statement(
      db.connection,
      `select budget_code as code from (
         select budget_code, activity_id, updated_at, recognition_no as no from recognition
           where project_id = :projectId and archived = 0 and budget_code <> ''
         union all select budget_code, activity_id, updated_at, claim_no from claim
           where project_id = :projectId and archived = 0 and budget_code <> '')
       order by activity_id = :activityId desc, updated_at desc, no desc limit 1`,
    ).get(of) as { readonly code: string } | undefined
  )?.code ?? '';
