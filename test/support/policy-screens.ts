import type { Page } from '@playwright/test';
import { EXAMPLE_CONTENT } from '../../shared/domain/policy/example.ts';
import { goTo, type Screen } from './go-to.ts';

interface Made {
  readonly emptyAreaId: string;
  readonly areaId: string;
  readonly projectId: string;
}

const made = new WeakMap<Page, Promise<Made>>();

/** An area without a policy, and one with three versions, a gap and a project with a budget; made once for each window. */
function withPolicies(page: Page): Promise<Made> {
  const known = made.get(page) ?? makePolicies(page);
  made.set(page, known);
  return known;
}

const AREA = {
  referencePrefix: 'SW',
  orgType: 'ICB',
  teamEmail: '',
  teamPhone: '',
  teamAddress: '',
  committeeName: '',
  committeeLeadDays: 14,
  seniorSignOffRequired: false,
  usesChangeLevel: false,
  expensesPolicyTitle: '',
  largeEventsCovered: false,
  recognitionWords: '',
};

const CONTENT = {
  ...EXAMPLE_CONTENT,
  approvedBy: 'Quality committee',
  benefitsContact: 'Citizens Advice, 01632 960 400',
  reviewOn: '2026-03-31',
  typicalTravelPence: 1240,
  typicalCarePence: 3325,
  otherCosts: [{ kind: 'SUBSISTENCE', capPence: 800 }],
};

async function makePolicies(page: Page): Promise<Made> {
  // A page that shows them would ask for them again after each of the many changes.
  await goTo(page, '/help');
  return page.evaluate(
    async ({ area, content }) => {
      const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
        const answer = JSON.parse(await window.desk.call(name, input)) as { value: Record<string, unknown> };
        return answer.value;
      };
      const addArea = async (name: string): Promise<string> => {
        const details = { ...area, name };
        const { id } = await ask('setup.saveArea', { id: null, details, expectedVersion: null });
        return String(id);
      };
      const areaId = await addArea('South Wold Place');
      const emptyAreaId = await addArea('West Wold Place');
      for (const [title, effectiveFrom, effectiveTo] of [
        ['Expenses policy 2024', '2024-04-06', '2025-12-31'],
        ['Expenses policy 2026', '2026-02-01', '2027-03-31'],
        ['Expenses policy 2027', '2027-04-01', null],
      ] as const)
        await ask('policies.save', {
          areaId,
          id: null,
          expectedVersion: null,
          details: { title, effectiveFrom, effectiveTo, content },
          endBefore: false,
        });
      const { id } = await ask('projects.create', {
        title: 'Hearing from carers',
        areaId,
        legalRegime: 'ICB_2022',
      });
      const projectId = String(id);
      for (const [category, item, plannedPence, committedPence] of [
        ['VENUE', 'Library hall', 24_000, 24_000],
        ['REFRESHMENTS', 'Tea and cake', 6000, null],
        ['TRAVEL', 'Fares', 20_000, null],
        ['CARE', 'Child care', 5000, null],
        ['RECOGNITION', 'Thank-you payments', 120_000, null],
      ] as const)
        await ask('projects.addRow', {
          projectId,
          kind: 'budgetLine',
          fields: { category, item, plannedPence, committedPence },
        });
      for (const [title, method, dateOn, expectedNumber] of [
        ['Focus group of carers', 'FOCUS_GROUP', '2026-06-03', 8],
        ['Focus group of young carers', 'FOCUS_GROUP', '2026-06-24', 10],
        ['Open event at the town hall', 'STAKEHOLDER_EVENT', '2026-07-08', 120],
        ['Panel without a date', 'PROCUREMENT_PANEL', null, 3],
      ] as const)
        await ask('projects.addRow', {
          projectId,
          kind: 'activity',
          fields: { title, method, dateOn, expectedNumber, startsAt: '10:00', endsAt: '12:00' },
        });
      return { areaId, emptyAreaId, projectId };
    },
    { area: AREA, content: CONTENT },
  );
}

const open = (path: (made: Made) => string, choose?: (page: Page) => Promise<void>) => async (page: Page) => {
  const there = await withPolicies(page);
  await goTo(page, '/help');
  await goTo(page, path(there));
  await choose?.(page);
};

/** On a narrow window the steps are folded away. */
async function toStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.waitFor();
  const fold = steps.getByRole('button', { name: 'Show sections' });
  if (await fold.isVisible()) await fold.click();
  await steps.getByRole('button', { name: step }).click();
}

/** The draft of a new version, at one of its steps; made from the version in force if there is none yet. */
const editing = (step: string) =>
  open(
    ({ areaId }) => `/policies/${areaId}`,
    async (page) => {
      const go = page.getByRole('button', { name: 'Go on writing' });
      const start = page.getByRole('button', { name: 'New version from this one' });
      await go.or(start.last()).waitFor();
      if (await go.isVisible()) await go.click();
      else {
        await start.last().click();
        const first = page.getByRole('group', { name: /^First day it is in force/ });
        await first.getByRole('textbox', { name: 'Day' }).fill('1');
        await first.getByRole('textbox', { name: 'Month' }).fill('9');
        await first.getByRole('textbox', { name: 'Year' }).fill('2028');
        await page.getByText(/ends on 31 August 2028/).waitFor();
      }
      await toStep(page, step);
      const parking = page.getByRole('checkbox', { name: /^Pay parking/ });
      if (step === 'Taxis' && (await parking.isChecked()))
        await page.getByText('Pay parking, with a receipt').click();
    },
  );

/** Areas’ policies, a version that is being written, and the money of a project. */
export const POLICY_SCREENS: readonly Screen[] = [
  { name: 'policies-empty', show: open(({ emptyAreaId }) => `/policies/${emptyAreaId}`) },
  { name: 'policies', show: open(({ areaId }) => `/policies/${areaId}`) },
  {
    name: 'policies-schemes',
    show: open(
      ({ areaId }) => `/policies/${areaId}`,
      async (page) => {
        await page.getByRole('button', { name: 'Show the table' }).click();
        await page.getByRole('table', { name: 'Payment schemes' }).scrollIntoViewIfNeeded();
      },
    ),
  },
  {
    name: 'policies-example',
    show: open(
      ({ emptyAreaId }) => `/policies/${emptyAreaId}`,
      async (page) => {
        const start = page.getByRole('button', { name: /^Start from/ });
        const go = page.getByRole('button', { name: 'Go on writing' });
        await start.or(go).click();
        await toStep(page, 'Miles');
        await page.getByRole('list', { name: 'Rates for a mile' }).waitFor();
      },
    ),
  },
  { name: 'policies-edit-about', show: editing('About this version') },
  { name: 'policies-edit-who', show: editing('Who can claim') },
  { name: 'policies-edit-tickets', show: editing('Tickets') },
  { name: 'policies-edit-taxi', show: editing('Taxis') },
  { name: 'policies-edit-miles', show: editing('Miles') },
  { name: 'policies-edit-other', show: editing('Other costs') },
  { name: 'policies-edit-thanks', show: editing('Thank-you') },
  { name: 'policies-edit-save', show: editing('Check and save') },
  { name: 'money', show: open(({ projectId }) => `/projects/${projectId}/money`) },
  {
    name: 'money-below',
    show: open(
      ({ projectId }) => `/projects/${projectId}/money`,
      async (page) => {
        await page
          .getByRole('heading', { name: 'What the forecast takes for granted' })
          .scrollIntoViewIfNeeded();
      },
    ),
  },
];
