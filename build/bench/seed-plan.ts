import { openBackend } from '../../electron/backend/backend.ts';
import { GROUP_TYPES } from '../../shared/domain/stakeholders/lists.ts';
import { METHODS } from '../../shared/domain/activities/lists.ts';
import { INSIGHT_TYPES } from '../../shared/domain/insight/lists.ts';
import { benchPorts } from './ports.ts';
import { SETUP } from './seed.ts';

/** How much a project has. */
export interface PlanSize {
  readonly stakeholders: number;
  readonly activities: number;
  readonly sources: number;
}

type Call = (name: string, input: unknown) => Promise<unknown>;
interface Answer {
  readonly ok: boolean;
  readonly value: Readonly<Record<string, string>>;
}

/** Words of about the length people write. */
const words = (about: string, index: number): string =>
  `${about} ${index + 1}: what people told us about journeys, waiting and being listened to, in their own words. `.repeat(
    3,
  );

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

async function ask(call: Call, name: string, input: unknown): Promise<Readonly<Record<string, string>>> {
  const answer = (await call(name, input)) as Answer;
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Fills a project through the ordinary commands, so that it can never be invalid. */
export async function fillPlan(call: Call, projectId: string, size: PlanSize): Promise<void> {
  const addRow = (kind: string, fields: unknown) => ask(call, 'projects.addRow', { projectId, kind, fields });
  for (let index = 0; index < size.sources; index++) {
    const { id } = await ask(call, 'directory.add', {
      kind: 'insightSource',
      fields: {
        title: `Report ${index + 1}`,
        sourceType: pick(INSIGHT_TYPES, index),
        dateGathered: '2026-02-01',
        whatItSays: words('Report', index),
      },
    });
    await addRow('insightUse', { sourceId: id, gaps: words('Gap', index), stillRelevant: 'YES' });
  }
  for (let index = 0; index < size.stakeholders; index++) {
    const { id } = await ask(call, 'directory.add', {
      kind: 'stakeholder',
      fields: { name: `Group ${index + 1}`, groupType: pick(GROUP_TYPES, index) },
    });
    const { rowId } = await addRow('projectStakeholder', {
      stakeholderId: id,
      plannedEngagement: words('Visit', index),
    });
    const place = { influence: 1 + (index % 5), interest: 1 + (Math.floor(index / 5) % 5) };
    await addRow('stakeholderPosition', {
      projectStakeholderId: rowId,
      positionOn: '2026-03-01',
      reason: 'First placed',
      ...place,
    });
  }
  for (let index = 0; index < size.activities; index++) {
    await addRow('activity', {
      title: `Activity ${index + 1}`,
      method: pick(METHODS, index),
      purpose: words('Purpose', index),
      questions: ['What went well?', 'What could be better?', 'What would help?'],
      dateOn: '2026-07-01',
      venue: 'Town hall',
      mode: 'IN_PERSON',
      expectedNumber: 12,
    });
  }
}

/** A new store with one project of this size; the project’s id. */
export async function seedPlan(folder: string, size: PlanSize): Promise<string> {
  const opened = await openBackend({ folder, ports: benchPorts() });
  if (!opened.ok) throw new Error(opened.error.code);
  const { call, close } = opened.value;
  const { areaId } = await ask(call as Call, 'setup.begin', SETUP);
  const { id = '' } = await ask(call as Call, 'projects.create', {
    title: 'A large project',
    areaId,
    legalRegime: 'ICB_2022',
  });
  await fillPlan(call as Call, id, size);
  close();
  return id;
}
