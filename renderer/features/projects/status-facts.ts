import type { Finding } from '../../../shared/domain/findings.ts';
import { statusBlocks } from '../../../shared/domain/readiness/readiness.ts';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import type { Plan } from '../../data/plan.ts';

/** What stands in the way of the next status, by the same rules the back end applies. */
export const whatBlocks = ({ head, records, rows }: Plan): readonly Finding[] =>
  // Answers are read-only to the last list; the rules only read, but their types do not say so.
  statusBlocks({ head, records, rows } as unknown as Pick<RuleFacts, 'head' | 'records' | 'rows'>);
