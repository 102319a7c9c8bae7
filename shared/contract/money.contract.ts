import { z } from 'zod';
import { AreaMoney } from '../domain/money/area/shapes.ts';
import { Assumptions, MoneyFacts } from '../domain/money/shapes.ts';
import { DateOrNull, Id } from '../values/zod.ts';
import { query, task } from './define.ts';

/** An area and the days that count, both included; null: from the first, or to the last there is. */
const AreaPeriod = { areaId: Id, from: DateOrNull, to: DateOrNull };

const Format = z.enum(['csv', 'xlsx']);

/** E36. The money of a project, and of an area. */
export const moneyContract = {
  /** All that planned, committed, claimed, approved, paid and forecast are worked out from; nobody is named. */
  'claims.moneyOfProject': query({
    permission: 'claims:read',
    input: z.strictObject({ projectId: Id }),
    output: MoneyFacts,
    errors: ['project-not-found'],
  }),
  /** The same as a table for a spreadsheet: asks where to save it. */
  'claims.saveMoneyTable': task({
    permission: 'documents:export',
    input: z.strictObject({ projectId: Id, assumptions: Assumptions, format: Format }),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['project-not-found', 'save-cancelled', 'file-not-written'],
    touches: [],
  }),
  /** What an area planned, committed, claimed, approved and paid in a period. It waits: there may be 100,000 claims. */
  'claims.moneyOfArea': task({
    permission: 'claims:read',
    input: z.strictObject(AreaPeriod),
    output: AreaMoney,
    errors: ['area-not-found'],
    touches: [],
  }),
  /** The same as a table for a spreadsheet: asks where to save it. */
  'claims.saveAreaMoney': task({
    permission: 'documents:export',
    input: z.strictObject({ ...AreaPeriod, format: Format }),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['area-not-found', 'save-cancelled', 'file-not-written'],
    touches: [],
  }),
} as const;
