import { describe, expect, it } from 'vitest';
import { inPrintOrder, membersAt } from '../../../shared/domain/stakeholders/members.ts';
import { entryOf, idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

const place = (index: number, influence: number, interest: number, positionOn = '2026-04-01') =>
  rowOf('stakeholderPosition', index * 10 + Number(positionOn.slice(5, 7)), {
    projectStakeholderId: idOf('projectStakeholder', index),
    positionOn,
    influence,
    interest,
  });

describe('the stakeholders of a project', () => {
  const facts = ruleFacts({
    directory: {
      stakeholder: ['Zebra Trust', 'HOSC', 'Anchor', 'Beacon'].map((name, index) =>
        entryOf('stakeholder', index + 1, { name }),
      ),
    },
    rows: {
      projectStakeholder: [1, 2, 3, 4, 5].map((index) =>
        rowOf('projectStakeholder', index, { stakeholderId: idOf('stakeholder', index) }),
      ),
      stakeholderPosition: [place(1, 5, 5), place(2, 1, 1), place(2, 4, 2, '2026-05-01'), place(3, 3, 3)],
    },
  });

  it('stand in print order: both high first, the strongest before the others, those not placed last', () => {
    expect(inPrintOrder(membersAt(facts, '2026-06-01')).map(({ name }) => name)).toEqual([
      'Zebra Trust',
      'Anchor',
      'HOSC',
      'Beacon',
      'Not in the directory',
    ]);
  });

  it('stand where they stood on the day that is asked for', () => {
    const quadrantOn = (date: string) => membersAt(facts, date).find(({ name }) => name === 'HOSC')?.quadrant;
    expect(quadrantOn('2026-04-30')).toBe('MONITOR');
    expect(quadrantOn('2026-05-01')).toBe('TELL_AND_WATCH');
    expect(quadrantOn('2026-03-01')).toBeUndefined();
  });
});
