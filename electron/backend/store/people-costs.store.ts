import type { PeopleCost } from '../../../shared/domain/money/shapes.ts';
import { FROM_CLAIMS, FROM_RECOGNITION, type CostScope } from './cost-scope.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

const inPeriod = (day: string, pence: string): string =>
  `coalesce(sum(case when ${day} between :from and :to then ${pence} end), 0)`;

const SUMS = (claimed: string, accepted: string): string => `
  ${inPeriod('item.claimed_on', claimed)} as claimedPence, sum(${accepted}) as acceptedPence,
  ${inPeriod('item.approved_on', accepted)} as approvedPence, ${inPeriod('item.paid_on', accepted)} as paidPence,
  ${inPeriod('item.paid_on', `case when item.with_finance then ${accepted} end`)} as withFinancePence`;

/** What the lines of claims come to, by activity and type of cost: asked for, accepted, approved and paid, in pence. */
export const sumClaimCosts = (db: Reader, scope: CostScope): readonly PeopleCost[] =>
  statement(
    db.connection,
    `with item as (${FROM_CLAIMS[scope.of]})
    select item.project_id as projectId, item.activity_id as activityId, 'EXPENSES' as part, line.kind, line.mode,
      null as rateRowId, ${SUMS('coalesce(line.claimed_pence, line.accepted_pence, 0)', 'coalesce(line.accepted_pence, 0)')}
    from item join claim_line line on line.claim_id = item.id
    where line.archived = 0 group by item.project_id, item.activity_id, line.kind, line.mode`,
  ).all(scope) as readonly PeopleCost[];

/** What recognition comes to, by activity and row of the policy: said yes to, approved and paid, in pence. */
export const sumRecognition = (db: Reader, scope: CostScope): readonly PeopleCost[] =>
  statement(
    db.connection,
    `with item as (${FROM_RECOGNITION[scope.of]})
    select item.project_id as projectId, item.activity_id as activityId, 'RECOGNITION' as part, null as kind,
      null as mode, item.rate_row_id as rateRowId, ${SUMS('item.pence', 'item.pence')}
    from item group by item.project_id, item.activity_id, item.rate_row_id`,
  ).all(scope) as readonly PeopleCost[];

const OF = { PROJECT: 'claim.project_id = :projectId', AREA: 'project.area_id = :areaId' } as const;

/** R-133. What was put right later on approved claims, with its sign; it was never asked for. */
export const sumCorrections = (
  db: Reader,
  scope:
    | { readonly of: 'PROJECT'; readonly projectId: string; readonly from: string; readonly to: string }
    | { readonly of: 'AREA'; readonly areaId: string; readonly from: string; readonly to: string },
): readonly PeopleCost[] =>
  statement(
    db.connection,
    `with item as (select claim.project_id, claim.activity_id, cost.kind, cost.mode, correction.amount_pence as pence,
        substr(correction.created_at, 1, 10) as approved_on, run.id is not null and paid.status = 'IN_RUN' as with_finance,
        case when run.id is not null then coalesce(paid.paid_on, run.pay_on) end as paid_on, null as claimed_on
      from claim_adjustment correction join claim_line cost on cost.id = correction.line_id
        join claim on claim.id = cost.claim_id join project on project.id = claim.project_id
        left join run_line paid on paid.adjustment_id = correction.id and paid.status in ('IN_RUN', 'PAID')
        left join payment_run run on run.id = paid.run_id and run.status = 'RELEASED'
      where ${OF[scope.of]} and claim.status in ('APPROVED', 'IN_RUN', 'PAID'))
    select item.project_id as projectId, item.activity_id as activityId, 'EXPENSES' as part, item.kind, item.mode,
      null as rateRowId, ${SUMS('0', 'item.pence')} from item group by 1, 2, 4, 5`,
  ).all(scope) as readonly PeopleCost[];
