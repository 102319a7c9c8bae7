import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** The days that count, both included; what has no day counts in no period but all time. */
export interface CostDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Whose costs are added up: a project's, or those of an area between two ids (a part that is quickly done). */
export type CostScope = CostDays &
  (
    | { readonly of: 'PROJECT'; readonly projectId: string }
    | { readonly of: 'PART'; readonly areaId: string; readonly after: string; readonly upTo: string }
  );

const RELEASED = (column: string): string => `
  left join run_line paid on paid.${column} = item.id and paid.status in ('IN_RUN', 'PAID')
  left join payment_run run on run.id = paid.run_id and run.status = 'RELEASED'`;
/** E48. Paid: in a released run and not come back, on the day finance named or else on the day it was to be paid. */
const PAID = `case when run.id is not null then coalesce(paid.paid_on, run.pay_on) end as paid_on,
  run.id is not null and paid.status = 'IN_RUN' as with_finance`;

const APPROVED = `item.status in ('APPROVED', 'IN_RUN', 'PAID')`;

const CLAIMS = `
  select item.id, item.project_id, item.activity_id, item.status, item.claim_no as reference,
    coalesce(item.submitted_on, substr(item.status_since, 1, 10)) as claimed_on,
    coalesce(item.accepted_pence, item.claimed_pence, 0) as pence,
    case when ${APPROVED} then coalesce((select max(decided_on) from approval where approval.claim_id = item.id
      and approval.round = item.round and approval.step <> 'CERTIFY'), substr(item.status_since, 1, 10)) end as approved_on,
    ${PAID}
  from claim item ${RELEASED('claim_id')}
  where item.archived = 0
    and item.status in ('SUBMITTED', 'QUERIED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID')`;

/** Recognition that somebody said yes to. It counts from the activity, or from the yes where that came later. */
const RECOGNITION = `
  select item.id, item.project_id, item.activity_id, item.status, item.recognition_no as reference, item.rate_row_id,
    max(coalesce(item.choice_on, activity.date_on, substr(item.status_since, 1, 10)),
      coalesce(activity.date_on, item.choice_on, substr(item.status_since, 1, 10))) as claimed_on,
    coalesce(item.amount_pence, case item.choice when 'REDUCED' then min(item.reduced_pence, item.offered_pence) end,
      item.offered_pence, 0) as pence,
    case when ${APPROVED} then coalesce((select max(decided_on) from recognition_event event
      where event.recognition_id = item.id and event.from_status = 'ACCEPTED' and event.to_status = 'APPROVED'),
      substr(item.status_since, 1, 10)) end as approved_on,
    ${PAID}
  from recognition item join activity on activity.id = item.activity_id ${RELEASED('recognition_id')}
  where item.archived = 0 and item.status in ('ACCEPTED', 'APPROVED', 'IN_RUN', 'PAID')`;

const WHERE = {
  PROJECT: 'item.project_id = :projectId',
  // The plus keeps the part of ids in the lead: the projects of an area are many.
  PART: `item.id > :after and item.id <= :upTo
    and +item.project_id in (select id from project where area_id = :areaId)`,
} as const;

const scoped = (text: string) => ({
  PROJECT: `${text} and ${WHERE.PROJECT}`,
  PART: `${text} and ${WHERE.PART}`,
});

/** Claims that were handed in, one row each: amount, days, and whether finance has said that it arrived. */
export const FROM_CLAIMS = scoped(CLAIMS);
/** The same of recognition. */
export const FROM_RECOGNITION = scoped(RECOGNITION);

/** Where the next part of so many records ends; undefined: there are no more. */
export const endOfPart = (
  db: Reader,
  table: 'claim' | 'recognition',
  { after, many }: { readonly after: string; readonly many: number },
): string | undefined =>
  (
    statement(
      db.connection,
      `select max(id) as upTo from (select id from ${table} where id > ? order by id limit ?)`,
    ).get(after, many) as { readonly upTo: string | null }
  ).upTo ?? undefined;
