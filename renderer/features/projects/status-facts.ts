import { dutyResult } from '../../../shared/domain/duty/result.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import { checkStatus, nextStatus, type StatusFacts } from '../../../shared/domain/projects/status.ts';
import type { Plan } from '../../data/plan.ts';

/** What stands in the way of the next status, by the same rules the back end applies. */
export function whatBlocks({ head, records, rows }: Plan): readonly Finding[] {
  const next = nextStatus(head, 'ADVANCE');
  if (next === undefined) return [];
  // Answers are read-only to the last list; the rules only read, but their types do not say so.
  const facts = { records, rows } as unknown as Pick<StatusFacts, 'records' | 'rows'>;
  return checkStatus(next.status, {
    ...facts,
    dutyAssessed: dutyResult(facts.records.legalDuty) !== 'INCOMPLETE',
  });
}
