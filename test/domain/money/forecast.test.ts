import { describe, expect, it } from 'vitest';
import { moneyOfProject, USUAL_ASSUMPTIONS } from '../../../shared/domain/money/forecast.ts';
import { moneyRows } from '../../../shared/domain/money/rows.ts';
import type { MoneyFacts, PeopleCost } from '../../../shared/domain/money/shapes.ts';
import { EXAMPLE_CONTENT } from '../../../shared/domain/policy/example.ts';

type Activity = MoneyFacts['activities'][number];
const activity = (changes: Partial<Activity> = {}): Activity => ({
  id: 'group',
  title: 'Focus group',
  method: 'FOCUS_GROUP',
  state: 'PLANNED',
  dateOn: '2026-06-03',
  startsAt: '10:00',
  endsAt: '12:00',
  expectedNumber: 8,
  reimbursementOffered: null,
  recognitionOffered: null,
  ...changes,
});
const policy = {
  ...EXAMPLE_CONTENT,
  id: 'policy',
  title: 'Policy',
  effectiveFrom: '2026-04-06',
  effectiveTo: null,
  typicalTravelPence: 1240,
  typicalCarePence: 3325,
};
const facts = (changes: Partial<MoneyFacts> = {}): MoneyFacts => ({
  budgetLines: [],
  activities: [activity()],
  costs: [],
  times: { today: '2026-06-30', paid: [], waiting: [] },
  claimCount: 0,
  approvedCount: 0,
  policies: [policy],
  usual: null,
  ...changes,
});
const money = (changes: Partial<MoneyFacts> = {}, assumed = {}) =>
  moneyOfProject(facts(changes), { ...USUAL_ASSUMPTIONS, ...assumed });
const expected = (of: Partial<Activity>, changes: Partial<MoneyFacts> = {}) =>
  money({ ...changes, activities: [activity(of)] }).activities[0]!;

describe('what activities to come are expected to cost (E36)', () => {
  it('is people × what one usually claims, and the half day of the policy', () => {
    // 8 × £12.40 = £99.20; 10% of 8 × £33.25 = £26.60; 8 × £75.00 = £600.00
    expect(money().categories).toMatchObject([
      { category: 'TRAVEL', committedPence: 9920, forecastPence: 9920 },
      { category: 'CARE', committedPence: 2660 },
      { category: 'RECOGNITION', committedPence: 60_000 },
    ]);
    expect(money().total.committedPence).toBe(72_580);
    expect(money().activities[0]?.workings).toEqual([
      'Travel: 100% of 8 people × £12.40',
      'Care: 10% of 8 people × £33.25',
      'Thank-you: 100% of 8 people × £75.00',
    ]);
  });

  it('R-113 takes the full day from 4 hours on', () => {
    expect(expected({ endsAt: '14:00' }).expectedPence).toBe(9920 + 2660 + 120_000);
    expect(expected({ endsAt: '13:55' }).expectedPence).toBe(9920 + 2660 + 60_000);
  });

  it('follows what is assumed, and half of an odd penny goes up', () => {
    const assumed = { claimPercent: 50, travelPence: 275, carePercent: 0, thanksPercent: 0 };
    expect(money({}, assumed).total.committedPence).toBe(1100);
    expect(money({ activities: [activity({ expectedNumber: 1 })] }, assumed).total.committedPence).toBe(138);
  });

  it('R-082 a large event pays no travel unless it says so itself, R-110 and no thank-you', () => {
    expect(expected({ method: 'STAKEHOLDER_EVENT' }).expectedPence).toBe(0);
    expect(expected({ method: 'STAKEHOLDER_EVENT', reimbursementOffered: 'YES' }).expectedPence).toBe(
      9920 + 2660,
    );
    expect(expected({ reimbursementOffered: 'NO', recognitionOffered: 'NO' }).expectedPence).toBe(0);
  });

  it('says what is not known instead of guessing', () => {
    expect(expected({ expectedNumber: null }).unknown).toEqual(['How many people are expected']);
    expect(expected({ dateOn: null }).unknown).toEqual(['The date']);
    expect(expected({ dateOn: '2026-04-05' }).unknown).toEqual(['A policy for that day']);
    expect(expected({ startsAt: null }).unknown).toEqual([
      'When it starts and ends, for the thank-you payment',
    ]);
    const bare = { ...policy, typicalTravelPence: null };
    expect(expected({}, { policies: [bare] }).unknown).toEqual(['What one person’s travel usually comes to']);
  });

  it('takes what approved claims came to where the policy says nothing', () => {
    const bare = { ...policy, typicalTravelPence: null, typicalCarePence: null };
    const usual = { travelPence: 1000, carePence: 3000, claims: 7 };
    expect(expected({}, { policies: [bare], usual }).expectedPence).toBe(8000 + 2400 + 60_000);
  });

  it('uses the version in force on the day of the activity', () => {
    const old = {
      ...policy,
      id: 'old',
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-04-05',
      typicalTravelPence: 500,
    };
    const policies = [old, policy];
    expect(expected({ dateOn: '2026-04-05', recognitionOffered: 'NO' }, { policies }).expectedPence).toBe(
      4000 + 2660,
    );
    expect(expected({ dateOn: '2026-04-06', recognitionOffered: 'NO' }, { policies }).expectedPence).toBe(
      9920 + 2660,
    );
  });
});

describe('planned, claimed, approved and forecast', () => {
  const claim = (changes: Partial<PeopleCost> = {}): PeopleCost => ({
    projectId: 'project',
    activityId: 'group',
    part: 'EXPENSES',
    kind: 'TRAVEL',
    mode: 'TRAIN',
    rateRowId: null,
    claimedPence: 2480,
    acceptedPence: 2480,
    approvedPence: changes.acceptedPence ?? 2480,
    paidPence: 0,
    withFinancePence: 0,
    ...changes,
  });
  const thanks = (changes: Partial<PeopleCost> = {}): PeopleCost => ({
    ...claim({ claimedPence: 7500, acceptedPence: 7500, paidPence: 7500, ...changes }),
    part: 'RECOGNITION',
    kind: null,
    mode: null,
    rateRowId: 'half-day',
  });

  it('§4.15: A, B and C are £76.42 claimed and approved, travel £43.17 and care £33.25', () => {
    const costs = [
      claim(),
      claim({ claimedPence: 1287, acceptedPence: 1287 }),
      claim({ claimedPence: 550, acceptedPence: 550 }),
      claim({ kind: 'CARE', claimedPence: 3325, acceptedPence: 3325 }),
    ];
    const found = money({ costs, activities: [activity({ state: 'DONE' })] });
    expect(found.categories).toMatchObject([
      { category: 'TRAVEL', claimedPence: 4317, approvedPence: 4317, forecastPence: 4317, committedPence: 0 },
      { category: 'CARE', claimedPence: 3325, approvedPence: 3325, forecastPence: 3325 },
    ]);
    expect(found.total).toMatchObject({ claimedPence: 7642, approvedPence: 7642, forecastPence: 7642 });
  });

  it('§4.15: with C’s thank-you it is the £151.42 that is paid, recognition apart, by type of cost', () => {
    const costs = [
      claim({ paidPence: 2480 }),
      claim({ mode: 'CAR', claimedPence: 1287, acceptedPence: 1287, paidPence: 1287 }),
      claim({ mode: 'BUS', claimedPence: 550, acceptedPence: 550, paidPence: 550 }),
      claim({ kind: 'CARE', mode: null, claimedPence: 3325, acceptedPence: 3325, paidPence: 3325 }),
      thanks(),
    ];
    const found = money({ costs, activities: [activity({ state: 'DONE' })] });
    expect(found.total).toMatchObject({ claimedPence: 15_142, approvedPence: 15_142, paidPence: 15_142 });
    expect(found.categories.at(-1)).toMatchObject({
      category: 'RECOGNITION',
      paidPence: 7500,
      forecastPence: 7500,
    });
    expect(found.types.map(({ words, part, paidPence }) => [words, part, paidPence])).toEqual([
      ['Bus', 'EXPENSES', 550],
      ['Train', 'EXPENSES', 2480],
      ['Car', 'EXPENSES', 1287],
      ['Child care or respite care', 'EXPENSES', 3325],
      ['Recognition: half a day', 'RECOGNITION', 7500],
    ]);
  });

  it('a thank-you that was said yes to is part of what was expected, and counts above it', () => {
    const one = money({ costs: [thanks({ approvedPence: 0, paidPence: 0 })] });
    expect(one.categories.at(-1)).toMatchObject({
      committedPence: 60_000,
      claimedPence: 7500,
      forecastPence: 60_000,
    });
    const many = money({ costs: [thanks({ claimedPence: 67_500, acceptedPence: 67_500 })] });
    expect(many.categories.at(-1)).toMatchObject({ forecastPence: 67_500 });
  });

  it('claims before the day are part of what was expected, and count above it', () => {
    const few = money({ costs: [claim()] }).categories[0];
    expect(few).toMatchObject({ committedPence: 9920, approvedPence: 2480, forecastPence: 9920 });
    const many = money({ costs: [claim({ claimedPence: 12_000, acceptedPence: 12_000 })] }).categories[0];
    expect(many).toMatchObject({ forecastPence: 12_000 });
  });

  it('a claim that waits counts with what the check accepts so far, and as claimed in full', () => {
    const waiting = claim({ approvedPence: 0, claimedPence: 1300, acceptedPence: 1240 });
    const found = money({ costs: [waiting], activities: [activity({ state: 'DONE' })] });
    expect(found.total).toMatchObject({ claimedPence: 1300, approvedPence: 0, forecastPence: 1240 });
  });

  it('other kinds of cost end as committed, else as planned, and never below what is paid already', () => {
    const line = (plannedPence: number, committedPence: number | null, paidPence: number | null) => ({
      category: 'VENUE' as const,
      plannedPence,
      committedPence,
      paidPence,
    });
    const ends = (...budgetLines: readonly ReturnType<typeof line>[]) =>
      money({ activities: [], budgetLines: [...budgetLines] }).categories[0];
    expect(ends(line(100, null, null))).toMatchObject({ forecastPence: 100, paidPence: 0 });
    expect(ends(line(200, 250, null))).toMatchObject({ committedPence: 250, forecastPence: 250 });
    // The first of several bills is not the end of it.
    expect(ends(line(300, 350, 0))).toMatchObject({ forecastPence: 350 });
    expect(ends(line(300, 350, 120))).toMatchObject({ forecastPence: 350, paidPence: 120 });
    expect(ends(line(300, 350, 380))).toMatchObject({ forecastPence: 380 });
  });

  it('R-103 each column is the sum of its rows', () => {
    const found = money({
      costs: [claim()],
      budgetLines: [{ category: 'TRAVEL', plannedPence: 5000, committedPence: null, paidPence: null }],
    });
    const keys = [
      'plannedPence',
      'committedPence',
      'claimedPence',
      'approvedPence',
      'paidPence',
      'forecastPence',
    ] as const;
    for (const key of keys)
      expect(found.total[key]).toBe(found.categories.reduce((sum, row) => sum + row[key], 0));
    const forecasts = found.activities.reduce((sum, row) => sum + row.forecastPence, 0);
    expect(forecasts).toBe(found.total.forecastPence);
  });

  it('a cancelled activity is left out, unless something was claimed for it', () => {
    expect(money({ activities: [activity({ state: 'CANCELLED' })] }).activities).toEqual([]);
    expect(
      money({ activities: [activity({ state: 'CANCELLED' })], costs: [claim()] }).activities,
    ).toHaveLength(1);
  });

  it('is the same as rows for a spreadsheet', () => {
    const rows = moneyRows(
      money({ costs: [claim({ acceptedPence: -55, claimedPence: 0 })] }),
      'Stroke rehabilitation',
    );
    expect(rows[0]).toEqual(['Project', 'Stroke rehabilitation']);
    expect(rows[3]?.slice(0, 3)).toEqual(['Travel', '0.00', '99.20']);
    expect(rows[3]?.[4]).toBe('-0.55');
    expect(rows.find(([first]) => first === 'Total')?.[2]).toBe('725.80');
  });
});
