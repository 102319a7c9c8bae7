import { z } from 'zod';
import { Assumptions, MoneyFacts } from '../domain/money/shapes.ts';
import { Id } from '../values/zod.ts';
import { query, task } from './define.ts';

/** E36. The money of a project. */
export const moneyContract = {
  /** All that planned, committed, claimed, approved and forecast are worked out from; nobody is named. */
  'claims.moneyOfProject': query({
    permission: 'claims:read',
    input: z.strictObject({ projectId: Id }),
    output: MoneyFacts,
    errors: ['project-not-found'],
  }),
  /** The same as a table for a spreadsheet: asks where to save it. */
  'claims.saveMoneyTable': task({
    permission: 'documents:export',
    input: z.strictObject({ projectId: Id, assumptions: Assumptions }),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['project-not-found', 'save-cancelled', 'file-not-written'],
    touches: [],
  }),
} as const;
