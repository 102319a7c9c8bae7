import type { PlanSource } from '../../../shared/documents/from-plan/source.ts';
import { AREA } from '../../support/facts.ts';
import { STAFF } from '../../support/facts-records.ts';
import { idOf, ruleFacts } from '../../support/rule-facts.ts';

type Given = Pick<NonNullable<Parameters<typeof ruleFacts>[0]>, 'records' | 'rows' | 'directory'>;

/** An empty project as it is stored, with what the test says. */
export function sourceWith(given: Given): PlanSource {
  const { records, rows, directory, today } = ruleFacts(given);
  return {
    head: {
      id: idOf('project', 1),
      reference: 'ELM-2026-001',
      areaId: AREA.id,
      status: 'DRAFT',
      pausedFrom: null,
      archived: false,
      createdAt: '2026-04-01T09:00:00.000Z',
      updatedAt: '2026-04-01T09:00:00.000Z',
      version: 1,
    },
    records,
    rows,
    directory,
    staff: STAFF,
    today,
  };
}
