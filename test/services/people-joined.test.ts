import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { createWithProject } from '../support/create-backend.ts';

type Fields = Input<'people.add'>['fields'];

let desk: Awaited<ReturnType<typeof createWithProject>>;
let kept: string;
let gone: string;
let need: string;
let activityId: string;
let leftAttendance: string;
beforeEach(async () => {
  desk = await createWithProject();
  const person = async (name: string): Promise<string> =>
    (await desk.get('people.add', { kind: 'participant', fields: { name } })).id;
  [kept, gone] = [await person('Carys Bowen'), await person('Caris Bowen')];
  need = (await desk.get('people.add', { kind: 'accessNeed', fields: needOf(kept) })).id;
  const fields = { title: 'Focus group', method: 'FOCUS_GROUP' };
  const activity = { projectId: desk.projectId, kind: 'activity', fields } as const;
  activityId = (await desk.get('projects.addRow', activity)).rowId;
  await attend(kept);
  leftAttendance = (await attend(gone)).id;
  const versions = { keptVersion: 1, goneVersion: 1 };
  await desk.get('people.merge', { keptId: kept, goneId: gone, ...versions, take: [] });
});
afterEach(() => desk.dispose());

const needOf = (participantId: string): Fields => ({ participantId, category: 'SENSORY' });
const attend = (participantId: string) =>
  desk.get('claims.add', { kind: 'attendance', fields: { activityId, participantId } });
const versionOf = async (id: string): Promise<number> =>
  (await desk.get('people.page', { id })).page?.person.version ?? 0;
const JOINED = { ok: false, error: { code: 'person-joined' } };

describe('a record that was joined with another (E19)', () => {
  it('is not changed behind the window, and not taken out of the archive', async () => {
    const asked = { kind: 'participant', id: gone, expectedVersion: await versionOf(gone) } as const;
    expect(await desk.call('people.change', { ...asked, fields: { phone: '01632 960 777' } })).toMatchObject(
      JOINED,
    );
    const put = { kind: 'participant', id: gone, archived: false } as const;
    expect(await desk.call('people.setArchived', put)).toMatchObject(JOINED);
    expect((await desk.get('people.page', { id: gone })).page?.person).toMatchObject({
      phone: '',
      archived: true,
    });
  });

  it('gets no need, consent, attendance or claim', async () => {
    const consent = { kind: 'consent', fields: { participantId: gone, kind: 'CONTACT' } } as const;
    expect(await desk.call('people.add', { kind: 'accessNeed', fields: needOf(gone) })).toMatchObject(JOINED);
    expect(await desk.call('people.add', consent)).toMatchObject(JOINED);
    const fields = { activityId, participantId: gone };
    expect(await desk.call('claims.add', { kind: 'attendance', fields })).toMatchObject(JOINED);
    expect(await desk.call('claims.add', { kind: 'claim', fields })).toMatchObject(JOINED);
    const page = (await desk.get('people.page', { id: gone })).page;
    expect(page).toMatchObject({ needs: [], consents: [], attendance: [], claims: [] });
  });

  it('is not invited with others: nobody is', async () => {
    const other = (await desk.get('people.add', { kind: 'participant', fields: { name: 'Dai Parry' } })).id;
    const asked = {
      activityId,
      participantIds: [other, gone],
      invitedOn: null,
      offerText: '',
      offerToldOn: null,
      expensesOffered: null,
      recognitionOffered: null,
      needsAskedOn: null,
    };
    expect(await desk.call('people.invite', asked)).toMatchObject(JOINED);
    expect((await desk.get('people.ofActivity', { activityId })).lines).toHaveLength(1);
  });

  it('is given nothing that belongs to somebody else, and its own line of an activity stays put away', async () => {
    const change = {
      kind: 'accessNeed',
      id: need,
      expectedVersion: 1,
      fields: { participantId: gone },
    } as const;
    expect(await desk.call('people.change', change)).toMatchObject(JOINED);
    const line = { kind: 'attendance', id: leftAttendance } as const;
    expect(await desk.call('claims.setArchived', { ...line, archived: false })).toMatchObject(JOINED);
    const rows = [{ id: leftAttendance, came: 'YES' as const, minutes: null }];
    expect(await desk.call('people.markCame', { rows })).toMatchObject(JOINED);
  });

  it('gets no bank details and no offer of a payment', async () => {
    const payee = { participantId: gone, account: null, payrollReference: 'P1', expectedVersion: 0 };
    expect(await desk.call('payments.savePayee', payee)).toMatchObject({
      error: { code: 'person-not-found' },
    });
    expect(await desk.call('payments.offerFacts', { participantId: gone, activityId })).toMatchObject({
      error: { code: 'person-not-found' },
    });
  });

  it('is as free as before once it is taken apart', async () => {
    const { merges } = await desk.get('people.merges', { keptId: kept });
    await desk.get('people.unmerge', { mergeId: merges[0]?.id ?? '' });
    await desk.get('people.add', { kind: 'accessNeed', fields: needOf(gone) });
    const asked = { kind: 'participant', id: gone, expectedVersion: await versionOf(gone) } as const;
    await desk.get('people.change', { ...asked, fields: { phone: '01632 960 777' } });
    const page = (await desk.get('people.page', { id: gone })).page;
    expect(page).toMatchObject({ person: { phone: '01632 960 777' }, needs: [{ category: 'SENSORY' }] });
  });
});
