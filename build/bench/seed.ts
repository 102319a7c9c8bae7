import { openBackend } from '../../electron/backend/backend.ts';
import { benchPorts } from './ports.ts';

const THEMES = [
  'Stroke rehabilitation',
  'Podiatry clinics',
  'Urgent care',
  'Maternity voices',
  'Hearing services',
  'Talking therapies',
  'Diabetes checks',
];

/** An area and a person to begin with. */
export const SETUP = {
  area: {
    name: 'North Wold Integrated Care Board',
    referencePrefix: 'NW',
    orgType: 'ICB',
    teamEmail: 'engagement@northwold.nhs.invalid',
    teamPhone: '',
    teamAddress: '',
    committeeName: '',
    committeeLeadDays: 14,
    seniorSignOffRequired: false,
    usesChangeLevel: false,
    expensesPolicyTitle: '',
    largeEventsCovered: false,
    recognitionWords: '',
  },
  me: {
    name: 'Asha Verity',
    jobTitle: 'Engagement lead',
    team: '',
    email: '',
    phone: '',
    roles: ['ENGAGEMENT_LEAD'],
  },
};

/** A store with so many projects, made by calling the ordinary commands, so it can never be invalid. */
export async function seedProjects(folder: string, count: number): Promise<void> {
  const opened = await openBackend({ folder, ports: benchPorts() });
  if (!opened.ok) throw new Error(opened.error.code);
  const { call, close } = opened.value;
  const begun = await call('setup.begin', SETUP);
  if (!begun.ok) throw new Error(begun.error.code);
  const { areaId } = begun.value as { readonly areaId: string };
  for (let index = 0; index < count; index++) {
    const title = `${THEMES[index % THEMES.length] ?? ''} in place ${index + 1}`;
    const created = await call('projects.create', { title, areaId, legalRegime: 'ICB_2022' });
    if (!created.ok) throw new Error(created.error.code);
  }
  close();
}
