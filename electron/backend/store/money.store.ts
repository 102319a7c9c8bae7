import type { MoneyFacts } from '../../../shared/domain/money/shapes.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

const HANDED_IN = `claim.status in ('SUBMITTED', 'QUERIED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID')`;
const APPROVED = `claim.status in ('APPROVED', 'IN_RUN', 'PAID')`;

/** How many claims of a project were handed in, and how many of them are approved. */
export const countClaims = (
  db: Reader,
  projectId: string,
): Pick<MoneyFacts, 'claimCount' | 'approvedCount'> =>
  statement(
    db.connection,
    `select count(*) as claimCount, coalesce(sum(${APPROVED}), 0) as approvedCount
    from claim where project_id = ? and archived = 0 and ${HANDED_IN}`,
  ).get(projectId) as Pick<MoneyFacts, 'claimCount' | 'approvedCount'>;

/** Fewer approved claims than this say nothing about the usual one. */
const ENOUGH = 5;
/** The newest claims say most, and no more of them are read than a page needs. */
const NEWEST = 500;

/** What the newest approved claims of an area came to: travel of each, and care of those that had any. */
export function usualClaim(db: Reader, areaId: string): MoneyFacts['usual'] {
  const row = statement(
    db.connection,
    `with newest as (select claim.id from claim join project on project.id = claim.project_id
        where claim.archived = 0 and ${APPROVED}
        and project.area_id = ?
        order by claim.status_since desc limit ${NEWEST}),
      each_claim as (select claim_id,
        sum(case when kind in ('CARE', 'SUPPORT_PERSON') then 0 else coalesce(accepted_pence, 0) end) as travel,
        sum(case when kind in ('CARE', 'SUPPORT_PERSON') then coalesce(accepted_pence, 0) else 0 end) as care
        from claim_line where archived = 0 and claim_id in (select id from newest) group by claim_id)
    select count(*) as claims, cast(round(coalesce(avg(travel), 0)) as integer) as travelPence,
      cast(round(avg(nullif(care, 0))) as integer) as carePence from each_claim`,
  ).get(areaId) as {
    readonly claims: number;
    readonly travelPence: number;
    readonly carePence: number | null;
  };
  return row.claims < ENOUGH ? null : row;
}
