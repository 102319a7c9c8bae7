import { describe, expect, it } from 'vitest';
import { checkInfluence } from '../../../shared/domain/consultation/limits.ts';
import { checkReach } from '../../../shared/domain/consultation/reach.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

describe('R-056 what people can and cannot influence', () => {
  const stated = (canInfluence: readonly string[], cannotInfluence: readonly string[]) =>
    checkInfluence(
      ruleFacts({
        records: { project: { canInfluence: [...canInfluence], cannotInfluence: [...cannotInfluence] } },
      }),
    ).map(({ rule, level, field }) => `${rule} ${level} ${field}`);

  it('are both stated', () => {
    expect(stated([], [])).toEqual([]);
    expect(stated(['Times'], ['The closure'])).toEqual([]);
    expect(stated(['Times'], [' '])).toEqual(['R-056 warn project.cannotInfluence']);
    expect(stated([], ['The closure'])).toEqual(['R-056 warn project.canInfluence']);
  });

  // An unavoidable surgery closure: engage on concerns and information, not on whether to close.
  const closure = (options: readonly string[], preferredOption = '') =>
    checkInfluence(
      ruleFacts({
        records: {
          project: {
            canInfluence: ['Where people register'],
            cannotInfluence: ['Whether the surgery closes', 'Money'],
          },
          consultation: { options: [...options], preferredOption },
        },
      }),
    );

  it('warns of an option that is listed as something people cannot influence', () => {
    expect(closure(['whether the  surgery closes.'])).toMatchObject([
      { rule: 'R-056', level: 'warn', field: 'consultation.options' },
    ]);
    expect(closure(['Say whether the surgery closes or moves'])).toHaveLength(1);
    expect(closure([], 'Whether the surgery closes')).toHaveLength(1);
  });

  it('lets through what is not listed, and single words inside a longer limit', () => {
    expect(closure(['How people hear of the closure', 'surgery', '', 'Moneybox'])).toEqual([]);
    expect(closure(['More money for parking'])).toHaveLength(1);
  });

  it('warns of a question of an activity too', () => {
    const activity = rowOf('activity', 3, {
      questions: ['What worries you?', 'Whether the surgery closes?'],
    });
    const findings = checkInfluence(
      ruleFacts({
        records: { project: { canInfluence: ['a'], cannotInfluence: ['Whether the surgery closes'] } },
        rows: { activity: [activity] },
      }),
    );
    expect(findings).toMatchObject([
      { rule: 'R-056', level: 'warn', field: 'rows.activity', subject: idOf('activity', 3) },
    ]);
  });
});

describe('R-071 poor or skewed response', () => {
  const reach = (...counts: readonly (readonly [number | null, number | null])[]) => {
    const carers = rowOf('eiaGroup', 1, { groupCode: 'CARERS_ADULT' });
    return checkReach({
      eiaGroup: [carers],
      activityReach: counts.map(([expected, reached], index) =>
        rowOf('activityReach', index, {
          groupId: carers.id,
          activityId: idOf('activity', index),
          expected,
          reached,
        }),
      ),
    });
  };

  it('prompts below half of those planned', () => {
    expect(reach([20, 10])).toEqual([]);
    expect(reach([20, 9])).toMatchObject([
      { rule: 'R-071', level: 'prompt', field: 'rows.activityReach', subject: idOf('activityReach', 0) },
    ]);
    expect(reach([20, 9])[0]?.words).toContain('9 people of 20 planned');
    expect(reach([20, 0])).toHaveLength(1);
  });

  it('adds up what is counted, and waits for what is not', () => {
    expect(reach([10, 2], [10, 8])).toEqual([]);
    expect(reach([10, 2], [10, null])).toHaveLength(1);
    expect(reach([10, null], [null, 0], [0, 0])).toEqual([]);
  });
});
