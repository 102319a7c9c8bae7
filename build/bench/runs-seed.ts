/** Approved claims of people who are paid by bank transfer, written straight into the tables; accounts by the ordinary command. */
import Database from 'better-sqlite3';
import type { Backend } from '../../electron/backend/backend.ts';

export interface SeededPayments {
  readonly areaId: string;
  readonly releaserId: string;
}

const STAMPS = 'created_at, created_by, updated_at, updated_by';
const AT = '2026-06-01T09:00:00.000Z';
const id = (kind: number, index: number): string =>
  `${kind}0000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const ACCOUNT = { accountName: 'Somebody', sortCode: '089999', accountNumber: '66374958', rollNumber: '' };

/** Fills a store that is set up and whose vault is open. */
export async function seedPayments(backend: Backend, file: string, many: number): Promise<SeededPayments> {
  const need = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
    const answer = await backend.call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as Record<string, unknown>;
  };
  const details = {
    name: 'Evan Releaser',
    jobTitle: '',
    team: '',
    email: '',
    phone: '',
    roles: ['PAYMENT_RELEASER'],
  };
  const releaser = await need('setup.saveStaff', { id: null, details, expectedVersion: null });
  const db = new Database(file);
  const areaId = db.prepare('select id from area').pluck().get() as string;
  const me = db.prepare(`select value from setting where key = 'me'`).pluck().get() as string;
  fill(db, { areaId, me, many });
  db.close();
  for (let index = 0; index < many; index++)
    await need('payments.savePayee', {
      participantId: id(3, index),
      account: ACCOUNT,
      payrollReference: '',
      expectedVersion: 0,
    });
  return { areaId, releaserId: String(releaser['id']) };
}

function fill(
  db: Database.Database,
  { areaId, me, many }: { readonly areaId: string; readonly me: string; readonly many: number },
): void {
  const { sql } = db.prepare(`select sql from sqlite_schema where name = 'claim_starts_as_draft'`).get() as {
    readonly sql: string;
  };
  db.exec('drop trigger claim_starts_as_draft');
  db.transaction(() => {
    const stamp = [AT, me, AT, me];
    db.prepare(
      `insert into project (id, reference, area_id, ${STAMPS}) values (?, 'NW-2026-001', ?, ?, ?, ?, ?)`,
    ).run(id(1, 0), areaId, ...stamp);
    db.prepare(
      `insert into activity (id, project_id, position, title, date_on, ${STAMPS}) values (?, ?, 0, 'Focus group', '2026-06-03', ?, ?, ?, ?)`,
    ).run(id(2, 0), id(1, 0), ...stamp);
    const person = db.prepare(
      `insert into participant (id, search, name, payment_choice, ${STAMPS}) values (?, ?, ?, 'BACS', ?, ?, ?, ?)`,
    );
    const claim = db.prepare(
      `insert into claim (id, claim_no, participant_id, activity_id, project_id, status, round, status_since, claimed_pence,
         accepted_pence, ${STAMPS}) values (?, ?, ?, ?, ?, 'APPROVED', 1, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (let index = 0; index < many; index++) {
      const name = `Person ${index}`;
      person.run(id(3, index), name.toLowerCase(), name, ...stamp);
      const number = `C-2026-${String(index).padStart(5, '0')}`;
      const pence = 500 + (index % 3_000);
      claim.run(id(4, index), number, id(3, index), id(2, 0), id(1, 0), AT, pence, pence, ...stamp);
    }
  })();
  db.exec(sql);
}
