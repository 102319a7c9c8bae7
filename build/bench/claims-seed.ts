/** 100,000 claims with 300,000 lines of 10,000 people, written straight into the tables: no rule is asked. */
import type { Connection } from '../../electron/backend/store/handles.ts';

export const CLAIMS = 100_000;
export const LINES = 300_000;
const PEOPLE = 10_000;
const PROJECTS = 200;

const STAMP = `'2026-06-01T09:00:00.000Z', (select value from setting where key = 'me'), '2026-06-01T09:00:00.000Z', (select value from setting where key = 'me')`;
const STAMPS = 'created_at, created_by, updated_at, updated_by';
const numbers = (many: number): string =>
  `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${many - 1})`;
/** The same number always makes the same id, in no order. */
const id = (kind: number, number: string): string =>
  `printf('${kind}0000000-0000-7000-8000-%012x', (${number}) * 7919 % 281474976710597)`;
const FIRST = `substr('Ana  Bela Cole Dina EffieFinn Gwen Hari Ines Jack ', (i % 10) * 5 + 1, 5)`;
const LAST = `substr('Bright Carter Dawson Ellis  Forbes Grange Hughes Ingram Jarvis Keller ', (i / 10 % 10) * 7 + 1, 7)`;
const STATUS = `case when i % 100 < 4 then 'DRAFT' when i % 100 < 12 then 'SUBMITTED' when i % 100 < 15 then 'QUERIED'
  when i % 100 < 21 then 'CERTIFIED' when i % 100 < 24 then 'APPROVED' when i % 100 < 96 then 'PAID' else 'REJECTED' end`;
const SINCE = `strftime('%Y-%m-%dT%H:%M:%fZ', '2024-01-01', (((i * 7) % 20000) * 63) || ' minutes')`;

const SQL = `
  insert into project (id, reference, area_id, ${STAMPS})
    ${numbers(PROJECTS)} select ${id(1, 'i')}, printf('NW-2025-%03d', i), (select id from area), ${STAMP} from n;
  insert into project_details (project_id, title, updated_at, updated_by)
    ${numbers(PROJECTS)} select ${id(1, 'i')}, 'Project ' || i, '2026-06-01T09:00:00.000Z', (select value from setting where key = 'me') from n;
  insert into activity (id, project_id, position, title, date_on, ${STAMPS})
    ${numbers(PROJECTS)} select ${id(2, 'i')}, ${id(1, 'i')}, 0, 'Focus group ' || i, '2026-06-03', ${STAMP} from n;
  insert into participant (id, search, name, ${STAMPS})
    ${numbers(PEOPLE)} select ${id(3, 'i')}, lower(trim(${FIRST}) || ' ' || trim(${LAST}) || ' ' || i),
      trim(${FIRST}) || ' ' || trim(${LAST}) || ' ' || i, ${STAMP} from n;
  insert into consent (id, participant_id, kind, given_on, expires_on, ${STAMPS})
    ${numbers(PEOPLE)} select ${id(6, 'i')}, ${id(3, 'i')}, 'CONTACT', '2025-06-01', case when i % 9 = 0 then '2026-01-01' end, ${STAMP} from n
      where i % 3 > 0;
  insert into access_need (id, participant_id, category, flagged, ${STAMPS})
    ${numbers(PEOPLE)} select ${id(7, 'i')}, ${id(3, 'i')}, 'SENSORY', i % 2, ${STAMP} from n where i % 5 = 0;
  insert into claim (id, claim_no, participant_id, activity_id, project_id, status, round, declaration_on, submitted_on,
      status_since, claimed_pence, accepted_pence, ${STAMPS})
    ${numbers(CLAIMS)} select ${id(4, 'i')}, printf('C-%d-%05d', 2020 + i / 20000, i % 20000), ${id(3, `i % ${PEOPLE}`)},
      ${id(2, `i % ${PROJECTS}`)}, ${id(1, `i % ${PROJECTS}`)}, ${STATUS}, 1, '2026-06-03', substr(${SINCE}, 1, 10),
      ${SINCE}, 500 + i % 3000, 500 + i % 2900, ${STAMP} from n;
  insert into claim_line (id, claim_id, kind, travelled_on, mode, leg, claimed_pence, accepted_pence, receipt_due_on, ${STAMPS})
    ${numbers(LINES)} select ${id(5, 'i')}, ${id(4, `i % ${CLAIMS}`)}, 'TRAVEL', '2026-06-03', 'BUS',
      case i / ${CLAIMS} when 0 then 'OUTWARD' else 'RETURN' end, 275, 275,
      case when i % 50 = 7 then date('2026-06-01', (i % 60) || ' days') end, ${STAMP} from n;`;

/** Fills an empty store that is set up. The triggers that watch over claims are taken off: they ask for one at a time. */
export function seedClaims(connection: Connection): void {
  const triggers = connection
    .prepare(`select name from sqlite_schema where type = 'trigger' and tbl_name in ('claim', 'claim_line')`)
    .pluck()
    .all() as readonly string[];
  connection.pragma('synchronous = OFF');
  for (const name of triggers) connection.exec(`drop trigger ${name}`);
  connection.transaction(() => connection.exec(SQL))();
  connection.exec('analyze');
}
