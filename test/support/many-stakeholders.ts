import type { Page } from '@playwright/test';
import { NEW_ENTRIES } from '../../shared/domain/directory/shapes.ts';
import { NEW_ROWS } from '../../shared/domain/plan/new-rows.ts';
import { GROUP_TYPES } from '../../shared/domain/stakeholders/lists.ts';

/** Names as an area would have them, long and short. */
const KINDS = [
  'Healthwatch',
  'Carers Together',
  'Patient Voice Group',
  'Council Scrutiny Committee',
  'Community Action',
  'Faith Forum',
  'Youth Council',
  'Diabetes Support',
  'Older People’s Council',
  'Radio',
];
const TOWNS = ['Elmbridge', 'Oakham', 'Hollin Vale', 'Ashcombe', 'Marsh Green', 'Thornby', 'Westerley'];

const nameOf = (index: number): string => {
  const town = TOWNS[index % TOWNS.length] ?? '';
  const round = Math.floor(index / (KINDS.length * TOWNS.length));
  return `${town} ${KINDS[index % KINDS.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
};

/** A project of its own with so many stakeholders, most of them on the map; gives its id. */
export async function startProjectWith(page: Page, count: number): Promise<string> {
  const given = Array.from({ length: count }, (_, index) => ({
    entry: {
      ...NEW_ENTRIES.stakeholder,
      name: nameOf(index),
      groupType: GROUP_TYPES[(index * 5) % GROUP_TYPES.length] ?? 'VCSE',
    },
    row: {
      ...NEW_ROWS.projectStakeholder,
      ...(index % 3 === 0 ? { targetInfluence: 4, targetInterest: 5 } : {}),
    },
    position: {
      ...NEW_ROWS.stakeholderPosition,
      positionOn: '2026-03-02',
      influence: ((index * 7) % 5) + 1,
      interest: Math.min(5, ((index * index) % 7) + 1),
    },
    isPlaced: index % 12 !== 4,
  }));
  // A page that shows a plan would ask for it again after each of the many changes.
  await page.evaluate(() => (location.hash = '/help'));
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  return page.evaluate(
    async ({ title, stakeholders }) => {
      const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
        const answer = JSON.parse(await window.desk.call(name, input)) as { value: Record<string, unknown> };
        return answer.value;
      };
      const { areas } = (await ask('setup.get', {})) as { areas: { id: string }[] };
      const { id: projectId } = await ask('projects.create', {
        title,
        areaId: areas[0]?.id,
        legalRegime: 'ICB_2022',
      });
      const add = (kind: string, fields: object) => ask('projects.addRow', { projectId, kind, fields });
      for (const { entry, row, position, isPlaced } of stakeholders) {
        const { id: stakeholderId } = await ask('directory.add', { kind: 'stakeholder', fields: entry });
        const { rowId } = await add('projectStakeholder', { ...row, stakeholderId });
        if (isPlaced) await add('stakeholderPosition', { ...position, projectStakeholderId: rowId });
      }
      return String(projectId);
    },
    { title: `A map with ${count} stakeholders`, stakeholders: given },
  );
}
