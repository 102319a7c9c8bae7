import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './claim-seed.ts';
import { offerFileTo } from './electron-app.ts';
import { goTo, type Screen } from './go-to.ts';
import { tempFolder } from './temp-folder.ts';

interface Twins {
  readonly oneId: string;
  readonly otherId: string;
}

const made = new WeakMap<Page, Promise<Twins>>();

/** Two records of one person, and two people who look alike and were set aside; made once for each window. */
function withTwins(page: Page): Promise<Twins> {
  const known = made.get(page) ?? makeTwins(page);
  made.set(page, known);
  return known;
}

async function makeTwins(page: Page): Promise<Twins> {
  await goTo(page, '/help');
  const add = async (name: string, fields: object): Promise<string> => {
    const { id } = await ask(page, 'people.add', { kind: 'participant', fields: { name, ...fields } });
    return String(id);
  };
  const oneId = await add('Morwenna Teague', {
    email: 'morwenna.teague@example.invalid',
    capacities: ['CARER'],
    preferredContact: 'EMAIL',
    stayInvolved: 'YES',
  });
  const otherId = await add('Morwena Teague', {
    preferredName: 'Wenna',
    phone: '01632 960 418',
    address: '4 Harbour View\nWold Regis',
    capacities: ['SERVICE_USER'],
    preferredContact: 'PHONE',
  });
  const need = { participantId: otherId, category: 'SENSORY', detail: 'Hearing loop', flagged: true };
  await ask(page, 'people.add', { kind: 'accessNeed', fields: need });
  const father = await add('Peter Yelland', { email: 'peter@example.invalid', phone: '01632 960 770' });
  const son = await add('Peter Yelland', { email: 'pete.y@example.invalid', phone: '01632 960 771' });
  await ask(page, 'people.setApart', { oneId: father, otherId: son, isApart: true });
  return { oneId, otherId };
}

const ROWS = `Name,Email address,Telephone,Role,Group,Membership number
Nansi Prosser,nansi@example.invalid,01632 960 101,Carer,Wold Carers,77
Owain Rudge,owain@example,01632 960 102,Patient,,78
Morwenna Teague,morwenna.teague@example.invalid,,Carer,Wold Carers,79
Petra Quill,petra.quill@example.invalid,01632 960 104,Something else,,80
,nobody@example.invalid,01632 960 105,,,81
Rhiannon Sayce-Montgomery,rhiannon@example.invalid,01632 960 106,Volunteer,Wold Stroke Club,82
`;

async function chooseFile(page: Page): Promise<void> {
  await withTwins(page);
  await goTo(page, '/help');
  await goTo(page, '/people/import');
  const file = join(tempFolder('people-list'), 'Stroke club members.csv');
  writeFileSync(file, ROWS);
  offerFileTo(page, file);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await page.getByRole('table', { name: 'Rows of the file' }).waitFor();
}

/** Lists of people read in step by step, possible duplicates, and two records side by side. */
export const MERGE_SCREENS: readonly Screen[] = [
  { name: 'people-import', show: (page) => goTo(page, '/people/import') },
  { name: 'people-import-columns', show: chooseFile },
  {
    name: 'people-import-preview',
    show: async (page) => {
      await page.getByRole('heading', { name: 'What would be added' }).scrollIntoViewIfNeeded();
      await page.getByRole('checkbox', { name: 'Add all the same' }).first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'people-import-done',
    show: async (page) => {
      await page.getByRole('button', { name: /^Add \d+ (person|people)$/ }).click();
      await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    },
  },
  {
    name: 'people-import-take-back',
    show: async (page) => {
      await goTo(page, '/people/import');
      await page.getByText('Stroke club members.csv').first().waitFor();
    },
  },
  {
    name: 'people-duplicates',
    show: async (page) => {
      await withTwins(page);
      await goTo(page, '/people/duplicates');
      await page.getByRole('grid', { name: 'Possible duplicates' }).waitFor();
    },
  },
  {
    name: 'people-duplicates-set-aside',
    show: async (page) => {
      await page.getByRole('tab', { name: /^Set aside/ }).click();
      await page.getByRole('table', { name: 'Pairs set aside' }).waitFor();
    },
  },
  {
    name: 'people-join',
    show: async (page) => {
      const { oneId, otherId } = await withTwins(page);
      await goTo(page, `/people/${oneId}/join/${otherId}`);
      await page.getByRole('heading', { name: 'Which answer is right' }).waitFor();
    },
  },
  {
    name: 'person-looks-like-another',
    show: async (page) => {
      const { oneId } = await withTwins(page);
      await goTo(page, `/people/${oneId}`);
      await page.getByRole('heading', { name: 'Other records of the same person' }).scrollIntoViewIfNeeded();
    },
  },
];
