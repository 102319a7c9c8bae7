import { afterEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { EXAMPLE_CONTENT } from '../../shared/domain/policy/example.ts';
import { createWithProject } from '../support/create-backend.ts';

let desk: Awaited<ReturnType<typeof createWithProject>>;
afterEach(() => desk.dispose());

/** §13 of D01, printed on a day. */
async function budgetOn(day: string): Promise<string> {
  desk.ports.setNow(`${day}T09:00:00.000Z`);
  const choice = { projectId: desk.projectId, code: 'D01', short: false, largePrint: false } as const;
  const { model } = await desk.get('documents.preview', choice);
  return JSON.stringify(model.blocks);
}

describe('E02 what D01 says of the expenses policy', () => {
  it('comes from the version in force on its date, and from Settings where none is', async () => {
    desk = await createWithProject();
    await desk.get('policies.save', {
      areaId: desk.areaId,
      id: null,
      expectedVersion: null,
      details: {
        title: 'Northwold expenses rules',
        effectiveFrom: '2026-06-01',
        effectiveTo: '2026-12-31',
        content: {
          ...(structuredClone(EXAMPLE_CONTENT) as Input<'policies.save'>['details']['content']),
          coverLargeEventTravel: true,
        },
      },
      endBefore: false,
    });
    const [before, during] = [await budgetOn('2026-05-31'), await budgetOn('2026-06-03')];
    expect(before).toContain('Involvement expenses policy 2026');
    expect(before).not.toContain('Northwold expenses rules');
    expect(during).toContain('Northwold expenses rules');
    expect(during).toContain('larger events are covered');
    expect(during).toContain('£75.00 for half a day and £150.00 for a full day');
  });
});
