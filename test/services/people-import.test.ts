import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { openForReading } from '../../electron/backend/store/connection.ts';
import { longName } from '../support/many-people.ts';
import { createWithProject } from '../support/create-backend.ts';

let desk: Awaited<ReturnType<typeof createWithProject>>;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const offer = (text: string, fileName = 'people.csv') =>
  desk.ports.offer({ bytes: new TextEncoder().encode(text), fileName });
const person = async (name: string, fields: Input<'people.add'>['fields'] = {}) =>
  (await desk.get('people.add', { kind: 'participant', fields: { name, ...fields } })).id;
const everybody = async () =>
  (
    await desk.get('people.search', {
      search: '',
      archived: false,
      capacity: null,
      stayInvolved: false,
      flagged: false,
      offset: 0,
      limit: 500,
    })
  ).people;
const TABLE = `Full name,E-mail,Telephone,Shoe size
Carys Bowen,carys@example.invalid,01632 960 777,5
Dai Parry,dai@example.invalid,,6
"Parry, Dai",,,6
Eira Moss,not an address,,
,,,
Zoë Adair,,1632960412,
`;
/** Reads the table and looks at its rows with the columns as they were guessed. */
const check = async (text = TABLE) => {
  offer(text);
  const { token, columns } = await desk.get('people.readTable', {});
  const checked = await desk.get('people.checkTable', { token, columns: [...columns] });
  return { token, columns: [...columns], ...checked };
};
const count = (table: string): number => {
  const connection = openForReading(desk.folder);
  const { n } = connection.prepare(`select count(*) as n from ${table}`).get() as { n: number };
  connection.close();
  return n;
};

describe('people.readTable and people.checkTable (E19)', () => {
  it('reads a file, guesses the columns and shows what would happen to each row', async () => {
    const known = await person('Caris Bowen', { phone: '+44 1632 960777' });
    offer(TABLE);
    const read = await desk.get('people.readTable', {});
    expect(read).toMatchObject({
      fileName: 'people.csv',
      columns: ['name', 'email', 'phone', null],
      headings: ['Full name', 'E-mail', 'Telephone', 'Shoe size'],
      rows: 5,
    });
    expect(read.example).toHaveLength(3);
    const checked = await desk.get('people.checkTable', { token: read.token, columns: [...read.columns] });
    expect(checked).toMatchObject({
      add: 2,
      alike: 2,
      wrong: 1,
      rows: [
        {
          row: 5,
          state: 'wrong',
          name: 'Eira Moss',
          faults: [{ heading: 'E-mail', words: '“not an address” is not an e-mail address.' }],
        },
        { row: 2, state: 'alike', like: { id: known, name: 'Caris Bowen', row: null } },
        { row: 4, state: 'alike', name: 'Dai Parry', like: { id: null, name: 'Dai Parry', row: 3 } },
        { row: 3, state: 'add' },
        { row: 7, state: 'add', name: 'Zoë Adair', phone: '01632960412' },
      ],
    });
    expect(await everybody()).toHaveLength(1);
  });

  it('refuses a matching without a name, a file that is gone, and a huge file before it is read', async () => {
    const { token } = await check();
    expect(await desk.call('people.checkTable', { token, columns: ['email'] })).toMatchObject({
      error: { code: 'import-columns-wrong', details: { words: 'Say which column holds the name.' } },
    });
    expect(await desk.call('people.checkTable', { token: desk.meId, columns: ['name'] })).toMatchObject({
      error: { code: 'import-file-gone' },
    });
    desk.ports.offer({ bytes: new Uint8Array(20_000_001), fileName: 'huge.csv' });
    expect(await desk.call('people.readTable', {})).toMatchObject({
      error: { code: 'table-too-large', details: { megabytes: 21 } },
    });
    desk.ports.offer(null);
    expect(await desk.call('people.readTable', {})).toMatchObject({ error: { code: 'open-cancelled' } });
  });

  it.each([
    ['a million rows', `Name,Town\n${'Carys,A\n'.repeat(1_000_000)}`, /more than 20,000 rows/],
    [
      'a quote that is never closed',
      'Name,Town\nCarys,A\n"Dai,B\nEira,C\n',
      /something is wrong in row 3: .*never closed/,
    ],
  ])(
    'refuses a CSV with %s in plain words; the list chosen before stays, and nothing is saved',
    async (_name, text, words) => {
      const { token, columns } = await check();
      offer(text, 'broken.csv');
      const refused = await desk.call('people.readTable', {});
      if (refused.ok) throw new Error('It was read');
      expect(wordsFor(refused.error).what).toMatch(words);
      expect(wordsFor(refused.error).todo).toContain('Nothing here was changed.');
      expect([count('participant'), count('people_import')]).toEqual([0, 0]);
      expect(await desk.call('people.checkTable', { token, columns })).toMatchObject({ ok: true });
    },
  );
});

describe('people.addTable and people.undoImport (E19)', () => {
  it('adds the new ones, and look-alikes only where told, audited by reference alone', async () => {
    const { token, columns } = await check();
    expect(
      await desk.call('people.addTable', { token, columns: ['name', null, null, null], addAlike: [] }),
    ).toMatchObject({ error: { code: 'import-not-checked' } });
    const { importId, added } = await desk.get('people.addTable', { token, columns, addAlike: [] });
    expect(added).toBe(3);
    expect((await everybody()).map(({ name, phone }) => [name, phone])).toEqual([
      ['Carys Bowen', '01632 960 777'],
      ['Dai Parry', ''],
      ['Zoë Adair', '01632960412'],
    ]);
    // A second press of the button adds nobody twice.
    expect(await desk.call('people.addTable', { token, columns, addAlike: [] })).toMatchObject({
      error: { code: 'import-file-gone' },
    });
    expect(await desk.get('people.imports', {})).toMatchObject({
      imports: [{ id: importId, fileName: 'people.csv', rowsAdded: 3, unused: 3, undoneAt: null }],
    });
    const connection = openForReading(desk.folder);
    const audit = JSON.stringify(
      connection.prepare("select * from audit_entry where action = 'import'").all(),
    );
    connection.close();
    expect(audit).not.toMatch(/Carys|Bowen|01632 ?960/);
    const again = await check();
    expect(again).toMatchObject({ add: 0, alike: 4 });
    const { added: anyway } = await desk.get('people.addTable', {
      token: again.token,
      columns: again.columns,
      addAlike: [3],
    });
    expect(anyway).toBe(1);
  });

  it('takes the whole list back; who was changed or used stays and is named', async () => {
    const { token, columns } = await check();
    const { importId } = await desk.get('people.addTable', { token, columns, addAlike: [] });
    const [carys, dai] = await everybody();
    await desk.get('people.add', {
      kind: 'consent',
      fields: { participantId: carys?.id ?? '', kind: 'CONTACT' },
    });
    await desk.get('people.change', {
      kind: 'participant',
      id: dai?.id ?? '',
      fields: { note: 'Likes tea' },
      expectedVersion: 1,
    });
    const undone = await desk.get('people.undoImport', { importId });
    expect(undone).toEqual({
      removed: 1,
      stayed: [
        { id: carys?.id, name: 'Carys Bowen' },
        { id: dai?.id, name: 'Dai Parry' },
      ],
    });
    expect((await everybody()).map(({ name }) => name)).toEqual(['Carys Bowen', 'Dai Parry']);
    expect(await desk.call('people.undoImport', { importId })).toMatchObject({
      error: { code: 'import-not-found' },
    });
  });

  it('leaves the store as it was when nobody was used', async () => {
    await person('Mair Price');
    const { token, columns } = await check();
    const { importId } = await desk.get('people.addTable', { token, columns, addAlike: 'all' });
    expect(count('participant')).toBe(5);
    expect(await desk.get('people.undoImport', { importId })).toEqual({ removed: 4, stayed: [] });
    expect(count('participant')).toBe(1);
  });

  it('adds nobody when one of them cannot be added', async () => {
    const { token, columns } = await check();
    // The list gets an id, its first person another, and the second person that one again.
    const { next } = desk.ports.ids;
    const [list, person] = [next(), next()];
    const given = [list, person, person];
    Object.assign(desk.ports.ids, { next: () => given.shift() ?? next() });
    expect(await desk.call('people.addTable', { token, columns, addAlike: [] })).toMatchObject({
      error: { code: 'unexpected' },
    });
    expect(await everybody()).toEqual([]);
    expect(count('people_import')).toBe(0);
  });

  it('reads and adds 20,000 people', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${longName(at)},p${at}@example.invalid`);
    const { token, columns, add, alike, wrong } = await check(`Name,Email\n${rows.join('\n')}\n`);
    expect([add + alike, wrong]).toEqual([20_000, 0]);
    const { added } = await desk.get('people.addTable', { token, columns, addAlike: 'all' });
    expect(added).toBe(20_000);
  }, 240_000);
});

describe('people.exportList (E19)', () => {
  const asked: Input<'people.exportList'> = {
    format: 'csv',
    columns: ['email', 'name', 'needs'],
    contactableOnly: false,
    filter: { search: '', archived: false, capacity: null, stayInvolved: false, flagged: false },
  };
  const saved = (name: string) => new TextDecoder().decode(desk.ports.saved.get(name));

  it('saves the chosen columns with formulas made harmless, and notes it by reference alone', async () => {
    const id = await person('=HYPERLINK("http://x.invalid")', { email: '+44@example.invalid' });
    await desk.get('people.add', {
      kind: 'accessNeed',
      fields: { participantId: id, category: 'SENSORY', flagged: true, shareConsent: 'YES' },
    });
    await desk.get('people.add', {
      kind: 'accessNeed',
      fields: { participantId: id, category: 'DIETARY', flagged: true, shareConsent: 'NO' },
    });
    const { fileName, people } = await desk.get('people.exportList', asked);
    expect([fileName, people]).toEqual(['People_2026-06-03.csv', 1]);
    expect(saved(fileName)).toBe(
      'Name,E-mail,Flagged needs that may be passed on\r\n' +
        `"'=HYPERLINK(""http://x.invalid"")",'+44@example.invalid,"Sight, hearing or noise"\r\n`,
    );
    const connection = openForReading(desk.folder);
    const [row] = connection.prepare("select * from audit_entry where action = 'export'").all();
    connection.close();
    expect(row).toMatchObject({ record: 'participant', reason: '1 people as csv: name, email, needs' });
    const xlsx = await desk.get('people.exportList', { ...asked, format: 'xlsx' });
    expect(desk.ports.saved.get(xlsx.fileName)?.slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  });

  it('leaves out who did not agree to be contacted when asked to', async () => {
    const yes = await person('Carys Bowen');
    const withdrew = await person('Dai Parry');
    await person('Eira Moss');
    const consent = { kind: 'CONTACT', givenOn: '2026-01-01' };
    await desk.get('people.add', { kind: 'consent', fields: { ...consent, participantId: yes } });
    await desk.get('people.add', {
      kind: 'consent',
      fields: { ...consent, participantId: withdrew, withdrawnOn: '2026-02-01' },
    });
    const { fileName, people } = await desk.get('people.exportList', { ...asked, contactableOnly: true });
    expect(people).toBe(1);
    expect(saved(fileName)).toContain('Carys Bowen');
    expect(saved(fileName)).not.toMatch(/Dai|Eira/);
    await desk.get('people.setArchived', { kind: 'participant', id: yes, archived: true });
    expect(await desk.call('people.exportList', { ...asked, contactableOnly: true })).toMatchObject({
      error: { code: 'export-nobody' },
    });
  });
});
