import type { Page } from '@playwright/test';
import { goTo, type Screen } from './go-to.ts';

interface Made {
  readonly projectId: string;
  readonly activityId: string;
  readonly personId: string;
}

const made = new WeakMap<Page, Promise<Made>>();

/** A project with a focus group and nine people, made once for each window. */
function withPeople(page: Page): Promise<Made> {
  const known = made.get(page) ?? makePeople(page);
  made.set(page, known);
  return known;
}

const PEOPLE = [
  ['Carys Bowen', 'Cari', 'carys.bowen@example.invalid', '01632 960 777', ['SERVICE_USER'], 'SENSORY'],
  ['Dai Parry', '', 'dai@example.invalid', '', ['CARER'], ''],
  ['Eira Moss', '', '', '01632 960 412', ['PARENT_CARER', 'PPG'], 'CARE_COVER'],
  ['Farah Siddiqui', '', 'farah.siddiqui@example.invalid', '', ['VCSE_WORKER'], 'LANGUAGE'],
  ['Gwen Llewelyn-Haverford', '', 'gwen@example.invalid', '01632 960 003', ['PUBLIC'], ''],
  ['Harold Oakes', 'Harry', '', '01632 960 555', ['PPG'], 'PHYSICAL'],
  ['Ifan Rees', '', 'ifan@example.invalid', '', ['SERVICE_USER'], ''],
  ['Jo Tamworth', '', 'jo@example.invalid', '', ['CARER'], ''],
  ['Zoë Adair', '', 'zoe@example.invalid', '', ['PSP'], 'DIETARY'],
] as const;

async function makePeople(page: Page): Promise<Made> {
  // A page that shows them would ask for them again after each of the many changes.
  await page.evaluate(() => (location.hash = '/help'));
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  return page.evaluate(async (people) => {
    const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
      const answer = JSON.parse(await window.desk.call(name, input)) as { value: Record<string, unknown> };
      return answer.value;
    };
    const { areas } = (await ask('setup.get', {})) as { areas: { id: string }[] };
    const { id: projectId } = await ask('projects.create', {
      title: 'Stroke care after hospital',
      areaId: areas[0]?.id,
      legalRegime: 'ICB_2022',
    });
    const activity = {
      title: 'Focus group at the library',
      method: 'FOCUS_GROUP',
      mode: 'IN_PERSON',
      dateOn: '2026-06-03',
      startsAt: '10:00',
      endsAt: '12:00',
    };
    const { rowId: activityId } = await ask('projects.addRow', {
      projectId,
      kind: 'activity',
      fields: activity,
    });
    await ask('projects.addRow', {
      projectId,
      kind: 'activity',
      fields: { title: 'Meeting of carers', method: 'PANEL', dateOn: '2026-07-08' },
    });
    const ids: string[] = [];
    for (const [name, preferredName, email, phone, capacities, category] of people) {
      const fields = { name, preferredName, email, phone, capacities: [...capacities] };
      const { id } = await ask('people.add', { kind: 'participant', fields });
      ids.push(String(id));
      if (category === '') continue;
      const need = {
        participantId: id,
        category,
        detail: 'Ask what helps',
        flagged: true,
        askedOn: '2026-05-01',
      };
      await ask('people.add', { kind: 'accessNeed', fields: need });
    }
    const personId = ids[0] ?? '';
    for (const [kind, more] of [
      ['CONTACT', { scope: 'News about stroke care' }],
      ['PHOTO', { expiresOn: '2026-05-31' }],
      ['QUOTE', { withdrawnOn: '2026-05-20' }],
    ] as const) {
      const fields = { participantId: personId, kind, givenOn: '2026-01-12', method: 'WRITTEN', ...more };
      await ask('people.add', { kind: 'consent', fields });
    }
    const { ids: invited } = await ask('people.invite', {
      activityId,
      participantIds: ids.slice(0, 7),
      invitedOn: '2026-05-01',
      offerText: 'Expenses are refunded. A thank-you of £75.00 for the half day.',
      offerToldOn: '2026-05-01',
      expensesOffered: 'YES',
      recognitionOffered: 'YES',
      needsAskedOn: '2026-05-01',
    });
    const rows = (invited as string[]).slice(0, 3).map((id) => ({ id, came: 'YES', minutes: 120 }));
    await ask('people.markCame', { rows });
    await ask('claims.add', { kind: 'claim', fields: { activityId, participantId: personId } });
    for (const [question, answer, count] of [
      ['AGE', '18 to 24', 2],
      ['AGE', '45 to 64', 9],
      ['SEX', 'Female', 7],
      ['SEX', 'Male', 6],
    ] as const)
      await ask('people.add', { kind: 'monitoringTally', fields: { activityId, question, answer, count } });
    return { projectId: String(projectId), activityId: String(activityId), personId };
  }, PEOPLE);
}

const openProject = async (page: Page): Promise<void> => {
  const { projectId } = await withPeople(page);
  await goTo(page, '/help');
  await goTo(page, `/projects/${projectId}/people`);
  await page.getByRole('table', { name: 'People at this activity' }).waitFor();
};

/** The people who take part: the list, one of them, who came to an activity, and what is counted without names. */
export const PEOPLE_SCREENS: readonly Screen[] = [
  { name: 'people-empty', show: (page) => goTo(page, '/people') },
  {
    name: 'people',
    show: async (page) => {
      await withPeople(page);
      await goTo(page, '/people');
    },
  },
  {
    name: 'people-add',
    show: async (page) => {
      await goTo(page, '/people');
      await page.getByRole('button', { name: 'Add a person' }).first().click();
      await page.getByRole('dialog', { name: 'Add a person' }).waitFor();
    },
  },
  {
    name: 'person',
    show: async (page) => {
      const { personId } = await withPeople(page);
      await goTo(page, '/help');
      await goTo(page, `/people/${personId}`);
    },
  },
  {
    name: 'person-needs-and-consents',
    show: async (page) => {
      await page.getByRole('button', { name: /^Change\s+Sight/ }).click();
      await page.getByRole('heading', { name: 'What they need', exact: true }).scrollIntoViewIfNeeded();
      await page.getByRole('heading', { name: 'Consents' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'project-people', show: openProject },
  {
    name: 'project-people-offer-and-needs',
    show: async (page) => {
      await page.getByRole('button', { name: /^Details for Carys/ }).click();
      await page.getByRole('heading', { name: 'What they need' }).waitFor();
    },
  },
  {
    name: 'project-people-invite',
    show: async (page) => {
      await page.getByRole('button', { name: 'Invite people' }).click();
      const dialog = page.getByRole('dialog', { name: 'Invite people' });
      await dialog.getByRole('checkbox', { name: 'Jo Tamworth' }).waitFor({ state: 'attached' });
    },
  },
  {
    name: 'project-people-everybody',
    show: async (page) => {
      await openProject(page);
      await page.getByRole('tab', { name: /^Everybody/ }).click();
    },
  },
  {
    name: 'project-people-monitoring',
    show: async (page) => {
      await openProject(page);
      await page.getByRole('tab', { name: 'Equality monitoring' }).click();
      await page.getByRole('textbox', { name: 'Age: Under 18' }).waitFor();
    },
  },
  {
    name: 'activity-people',
    show: async (page) => {
      const { projectId, activityId } = await withPeople(page);
      await goTo(page, `/projects/${projectId}/activities/${activityId}`);
      await page.getByRole('table', { name: 'People at this activity' }).scrollIntoViewIfNeeded();
    },
  },
];
