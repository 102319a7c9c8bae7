import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addUp } from '../../electron/backend/services/support/area-money.ts';
import { openForReading } from '../../electron/backend/store/connection.ts';
import { endOfPart } from '../../electron/backend/store/cost-scope.ts';
import type { AreaMoney } from '../../shared/domain/money/area/shapes.ts';
import { moneyOfProject, USUAL_ASSUMPTIONS } from '../../shared/domain/money/forecast.ts';
import { joinCosts, joinTimes } from '../../shared/domain/money/join.ts';
import { addMeasures } from '../../shared/domain/money/measures.ts';
import { isIn, type Period } from '../../shared/domain/money/period.ts';
import { PARTS, type MoneyFacts } from '../../shared/domain/money/shapes.ts';
import { AREA, createWithProject } from '../support/create-backend.ts';
import { dayOf, writeMoney, type RandomItem } from '../support/random-money.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;

let desk: Desk;
let otherAreaId: string;
let projectIds: readonly string[];

beforeEach(async () => {
  desk = await createWithProject();
  const other = { ...AREA, name: 'South Wold Integrated Care Board', referencePrefix: 'SW' };
  ({ id: otherAreaId } = await desk.get('setup.saveArea', {
    id: null,
    details: other,
    expectedVersion: null,
  }));
  const create = async (areaId: string, title: string) =>
    (await desk.get('projects.create', { title, areaId, legalRegime: 'ICB_2022' })).id;
  projectIds = [
    desk.projectId,
    await create(desk.areaId, 'Podiatry clinics'),
    await create(otherAreaId, 'Elsewhere'),
  ];
  for (const projectId of projectIds)
    for (const [category, plannedPence] of [
      ['TRAVEL', 5000],
      ['RECOGNITION', 30_000],
      ['VENUE', 12_000],
    ] as const)
      await desk.get('projects.addRow', {
        projectId,
        kind: 'budgetLine',
        fields: { category, plannedPence },
      });
});
afterEach(() => desk.dispose());

const item: fc.Arbitrary<RandomItem> = fc.record({
  project: fc.nat(2),
  what: fc.constantFrom('CLAIM', 'CLAIM', 'THANKS', 'CORRECTION'),
  status: fc.constantFrom('DRAFT', 'SUBMITTED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID', 'REJECTED'),
  mode: fc.constantFrom('BUS', 'TRAIN', 'TAXI', 'OTHER'),
  pence: fc.nat(20_000),
  handedInDay: fc.nat(60),
  approvedDay: fc.nat(60),
  paidDay: fc.nat(90),
  run: fc.constantFrom('PREPARED', 'RELEASED'),
});

const write = (items: readonly RandomItem[]): void =>
  writeMoney(desk.folder, { areaIds: [desk.areaId, otherAreaId], projectIds, items });
const ALL: Period = { from: null, to: null };
const areaMoney = async (period: Period = ALL, areaId = desk.areaId) =>
  (await desk.get('claims.moneyOfArea', { areaId, ...period })) as AreaMoney;

/** What the money should be, worked out one by one. */
function expected(items: readonly RandomItem[], period: Period) {
  const isApproved = ({ status }: RandomItem) => ['APPROVED', 'IN_RUN', 'PAID'].includes(status);
  const claimed = (each: RandomItem): number => {
    if (['DRAFT', 'REJECTED'].includes(each.status) || !isIn(dayOf(each.handedInDay), period)) return 0;
    return each.pence + (each.what === 'THANKS' ? 0 : 100);
  };
  const approved = (each: RandomItem): number => {
    if (!isApproved(each) || !isIn(dayOf(each.approvedDay), period)) return 0;
    return each.pence - (each.what === 'CORRECTION' ? 55 : 0);
  };
  const paid = ({ status, run, paidDay, pence }: RandomItem): number => {
    const with_finance = status === 'IN_RUN' && run === 'RELEASED';
    if (status !== 'PAID' && !with_finance) return 0;
    return isIn(with_finance ? '2026-06-30' : dayOf(paidDay), period) ? pence : 0;
  };
  const sum = (of: readonly RandomItem[], pence: (each: RandomItem) => number) =>
    of.reduce((total, each) => total + pence(each), 0);
  const measures = (of: readonly RandomItem[]) => ({
    claimedPence: sum(of, claimed),
    approvedPence: sum(of, approved),
    paidPence: sum(of, paid),
  });
  return {
    expenses: measures(items.filter(({ what }) => what !== 'THANKS')),
    recognition: measures(items.filter(({ what }) => what === 'THANKS')),
  };
}

describe('the money of an area (E36)', () => {
  it('R-103, R-117 is what its claims, thank-yous, corrections and runs come to, in any period', async () => {
    const day = fc.option(fc.nat(120).map(dayOf));
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 25 }), day, day, async (items, from, to) => {
        write(items);
        const ours = items.filter(({ project }) => project < 2);
        for (const period of [ALL, { from, to }])
          expect((await areaMoney(period)).total).toMatchObject(expected(ours, period));
        const elsewhere = items.filter(({ project }) => project === 2);
        expect((await areaMoney(ALL, otherAreaId)).total).toMatchObject(expected(elsewhere, ALL));
      }),
      { numRuns: 40 },
    );
  });

  it('R-103 is the sum of its projects, of its activities, of its types of cost, and of the projects’ own pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 25 }), async (items) => {
        write(items);
        const { total, projects, activities, types } = await areaMoney();
        const people = addMeasures([total.expenses, total.recognition]);
        const flat = (rows: readonly { expenses: typeof people; recognition: typeof people }[]) =>
          addMeasures(rows.flatMap(({ expenses, recognition }) => [expenses, recognition]));
        expect(flat(projects)).toEqual(people);
        expect({ ...flat(activities), plannedPence: people.plannedPence }).toEqual(people);
        expect({ ...people, ...addMeasures(types), plannedPence: 0, committedPence: 0 }).toEqual({
          ...people,
          plannedPence: 0,
          committedPence: 0,
        });
        const pages = await Promise.all(
          projectIds.slice(0, 2).map(async (projectId) => {
            const facts = (await desk.get('claims.moneyOfProject', { projectId })) as unknown as MoneyFacts;
            return moneyOfProject(facts, USUAL_ASSUMPTIONS).total;
          }),
        );
        expect(addMeasures(pages)).toEqual(total.all);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same in however many parts it is added up', async () => {
    const items = fc.sample(item, { numRuns: 60, seed: 7 });
    write(items);
    const reader = openForReading(desk.folder);
    const db = { connection: reader };
    const inParts = (many: number) => {
      const days = { from: '0000-01-01', to: '9999-12-31' };
      const added = PARTS.flatMap((part) => {
        const table = part === 'EXPENSES' ? 'claim' : 'recognition';
        const found = [];
        let after = '';
        for (let upTo = endOfPart(db, table, { after, many }); upTo !== undefined;) {
          found.push(addUp(db, part, { of: 'PART', areaId: desk.areaId, after, upTo, ...days }));
          after = upTo;
          upTo = endOfPart(db, table, { after, many });
        }
        return found;
      });
      const key = (row: object) => JSON.stringify(row);
      const times = joinTimes(added.map((each) => each.times));
      return {
        costs: joinCosts(added.flatMap(({ costs }) => costs))
          .map(key)
          .toSorted(),
        paid: times.paid.map(key).toSorted(),
        // Of two that wait since the same day either may be named.
        waiting: times.waiting.map(({ reference: _reference, claimId: _claim, ...rest }) => rest),
      };
    };
    expect(inParts(3)).toEqual(inParts(1_000));
    reader.close();
  });

  it('counts a budget whole in every period its project runs in, and not at all in others', async () => {
    expect((await areaMoney()).total).toMatchObject({
      expenses: { plannedPence: 10_000 },
      recognition: { plannedPence: 60_000 },
      other: { plannedPence: 24_000 },
      all: { plannedPence: 94_000 },
    });
    expect((await areaMoney({ from: '2026-04-01', to: '2027-03-31' })).total.all.plannedPence).toBe(94_000);
    expect((await areaMoney({ from: '2020-04-01', to: '2021-03-31' })).projects).toEqual([]);
  });

  it('leaves the budget of an archived project out, unless something was claimed for it', async () => {
    const [, projectId = ''] = projectIds;
    await desk.get('projects.setArchived', { projectId, archived: true } as never);
    expect((await areaMoney()).projects.map(({ id }) => id)).toEqual([desk.projectId]);
    const [claim] = fc.sample(item, 1);
    write([{ ...claim!, project: 1, what: 'CLAIM', status: 'PAID', pence: 550 }]);
    expect((await areaMoney()).projects).toMatchObject([{}, { id: projectId, isArchived: true }]);
  });

  it('names nobody', async () => {
    write(fc.sample(item, 20));
    expect(JSON.stringify(await areaMoney())).not.toMatch(/Ana|Bright/);
  });

  it('saves the table as CSV and as Excel workbook in which no text can run as a formula, and writes that down', async () => {
    const fields = { title: '=HYPERLINK("http://x.invalid","Click")', dateOn: '2026-06-03', state: 'DONE' };
    const [claim] = fc.sample(item, 1);
    write([{ ...claim!, project: 0, what: 'CLAIM', status: 'PAID', pence: 550, mode: 'BUS', paidDay: 40 }]);
    const { activities } = await areaMoney();
    await desk.get('projects.changeRow', {
      projectId: desk.projectId,
      kind: 'activity',
      rowId: activities[0]!.id,
      expectedVersion: 1,
      fields,
    } as never);
    const ask = (format: 'csv' | 'xlsx') =>
      desk.get('claims.saveAreaMoney', { areaId: desk.areaId, from: null, to: null, format });
    const { fileName } = await ask('csv');
    const text = new TextDecoder().decode(desk.ports.saved.get(fileName));
    expect(text).toContain('Type of cost,,Bus,,,Expenses,,,5.50,5.50,5.50,\r\n');
    expect(text).toContain(`"'=HYPERLINK(""http://x.invalid"",""Click"")"`);
    expect(text).not.toMatch(/(^|[,\n"])=/);
    expect((await ask('xlsx')).fileName).toMatch(/Money\.xlsx$/);
  });

  it('an area that is not there is refused, and a closed dialog saves nothing', async () => {
    const none = { areaId: desk.projectId, ...ALL };
    expect(await desk.call('claims.moneyOfArea', none)).toMatchObject({ error: { code: 'area-not-found' } });
    desk.ports.answerSave('cancel');
    const asked = { areaId: desk.areaId, ...ALL, format: 'csv' } as const;
    expect(await desk.call('claims.saveAreaMoney', asked)).toMatchObject({
      error: { code: 'save-cancelled' },
    });
    expect(desk.ports.saved.size).toBe(0);
  });
});
