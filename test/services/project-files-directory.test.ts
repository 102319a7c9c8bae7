import { describe, expect, it } from 'vitest';
import { NEW_ENTRIES } from '../../shared/domain/directory/shapes.ts';
import { NEW_ROWS } from '../../shared/domain/plan/new-rows.ts';
import { writeProjectFile } from '../../shared/domain/project-file/write.ts';
import type { ProjectFile } from '../../shared/domain/project-file/shapes.ts';
import { openFile, sample, save, startReady } from '../fixtures/project-files/backends.ts';
import type { TestBackend } from '../support/create-backend.ts';

type Stakeholder = Partial<ProjectFile['directory']['stakeholder'][number]>;
type Source = Partial<ProjectFile['directory']['insightSource'][number]>;

/** A project that places these stakeholders and uses these sources, and nothing else that is shared. */
function fileWith(stakeholders: readonly Stakeholder[], sources: readonly Source[] = []): string {
  const file = sample();
  const stakeholder = stakeholders.map((entry, index) => ({
    ...NEW_ENTRIES.stakeholder,
    ...entry,
    key: `stakeholder-${index + 1}`,
  }));
  const insightSource = sources.map((entry, index) => ({
    ...NEW_ENTRIES.insightSource,
    ...entry,
    key: `insightSource-${index + 1}`,
  }));
  const none = Object.fromEntries(Object.keys(file.rows).map((kind) => [kind, []]));
  return writeProjectFile({
    ...file,
    directory: { stakeholder, insightSource },
    rows: {
      ...(none as unknown as ProjectFile['rows']),
      projectStakeholder: stakeholder.map(({ key }) => ({
        ...NEW_ROWS.projectStakeholder,
        stakeholderId: key,
      })),
      insightUse: insightSource.map(({ key }) => ({ ...NEW_ROWS.insightUse, sourceId: key })),
    },
  });
}

async function opened(backend: TestBackend, text: string) {
  const answer = await openFile(backend, text, true);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return (await backend.get('projects.getPlan', { projectId: answer.value.projectId })).directory;
}
const all = async (backend: TestBackend) =>
  (
    await backend.get('directory.stakeholders', {
      search: '',
      archived: false,
      offset: 0,
      limit: 500,
      groupType: null,
    })
  ).entries;
const addStakeholder = (backend: TestBackend, fields: Readonly<Record<string, string>>) =>
  backend.get('directory.add', { kind: 'stakeholder', fields });

describe('stakeholders of a file that is opened', () => {
  it('are added where they are not here, and written down', async () => {
    const backend = await startReady();
    const directory = await opened(
      backend,
      fileWith([{ name: 'Wold Stroke Club', contact: 'club@wold.invalid' }]),
    );
    expect(directory.stakeholder).toMatchObject([
      { name: 'Wold Stroke Club', contact: 'club@wold.invalid', version: 1, archived: false },
    ]);
  });

  it('are the ones that are here already: same name and organisation, whatever the capitals', async () => {
    const backend = await startReady();
    const { id } = await addStakeholder(backend, {
      name: 'wold stroke CLUB',
      organisation: 'Sallowford  branch',
      contact: 'kept@wold.invalid',
    });
    const directory = await opened(
      backend,
      fileWith([
        { name: 'Wold Stroke Club ', organisation: 'Sallowford Branch', contact: 'other@wold.invalid' },
      ]),
    );
    expect(directory.stakeholder).toMatchObject([
      { id, name: 'wold stroke CLUB', contact: 'kept@wold.invalid', version: 1 },
    ]);
    expect(await all(backend)).toHaveLength(1);
  });

  it('are not mixed up with others of the same name in another organisation', async () => {
    const backend = await startReady();
    await addStakeholder(backend, { name: 'Chair', organisation: 'Wold Stroke Club' });
    await opened(
      backend,
      fileWith([{ name: 'Chair', organisation: 'Carers Together' }, { name: 'Chair of all' }]),
    );
    expect((await all(backend)).map(({ name, organisation }) => `${name}, ${organisation}`)).toEqual([
      'Chair, Carers Together',
      'Chair of all, ',
      'Chair, Wold Stroke Club',
    ]);
  });

  it('never become one where a file has two alike', async () => {
    const backend = await startReady();
    const two = fileWith([{ name: 'Chair' }, { name: 'Chair' }]);
    expect((await opened(backend, two)).stakeholder).toHaveLength(2);
    expect((await opened(backend, two)).stakeholder).toHaveLength(2);
    expect(await all(backend)).toHaveLength(2);
  });

  it('stay in the archive where they are, and one in use is taken first', async () => {
    const backend = await startReady();
    const archived = await addStakeholder(backend, { name: 'Chair' });
    await backend.get('directory.setArchived', { kind: 'stakeholder', id: archived.id, archived: true });
    expect((await opened(backend, fileWith([{ name: 'Chair' }]))).stakeholder).toMatchObject([
      { id: archived.id, archived: true },
    ]);
    const live = await addStakeholder(backend, { name: 'Chair' });
    expect((await opened(backend, fileWith([{ name: 'Chair' }]))).stakeholder).toMatchObject([
      { id: live.id },
    ]);
  });
});

describe('insight of a file that is opened', () => {
  it('is told apart by title, owner and date', async () => {
    const backend = await startReady();
    const survey = { title: 'Carers’ survey', owner: 'Carers Together', dateGathered: '2024-06-30' };
    const first = await opened(backend, fileWith([], [survey, { ...survey, dateGathered: '2022-06-30' }]));
    const again = await opened(
      backend,
      fileWith(
        [],
        [
          { ...survey, title: 'CARERS’ survey', whatItSays: 'Not this' },
          { ...survey, owner: 'Others' },
        ],
      ),
    );
    const ids = [...first.insightSource, ...again.insightSource].map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([4, 3]);
    expect(again.insightSource.find(({ owner }) => owner === 'Carers Together')?.whatItSays).toBe('');
  });
});

describe('a file that is saved', () => {
  it('leaves out entries of other projects, and lines that hang on a removed one', async () => {
    const backend = await startReady();
    await addStakeholder(backend, { name: 'Of another project' });
    const answer = await openFile(backend, fileWith([{ name: 'Chair' }]));
    if (!answer.ok) throw new Error('not opened');
    const { projectId } = answer.value;
    const add = (kind: string, fields: Readonly<Record<string, unknown>>) =>
      backend.get('projects.addRow', { projectId, kind: kind as 'theme', fields: fields as never });
    const { rowId: activityId } = await add('activity', { title: 'Talk' });
    await add('surveyQuestion', { activityId, text: 'Why?' });
    await add('theme', { title: 'Journeys', activityIds: [activityId] });
    await add('findingOverride', { rule: 'R-035', subject: activityId, reason: 'Agreed.' });
    await backend.get('projects.removeRow', { projectId, kind: 'activity', rowId: activityId });
    const file = JSON.parse(await save(backend, projectId)) as ProjectFile;
    expect(file.directory.stakeholder.map(({ name }) => name)).toEqual(['Chair']);
    expect([file.rows.activity, file.rows.surveyQuestion, file.rows.findingOverride]).toEqual([[], [], []]);
    expect(file.rows.theme).toMatchObject([{ title: 'Journeys', activityIds: [] }]);
  });
});
