import { z } from 'zod';
import { Area, AreaDetails, Staff, StaffDetails } from '../domain/setup/shapes.ts';
import { Id, Version } from '../values/zod.ts';
import { command } from './define.ts';

export const setupContract = {
  /** First start: the area and the person who works here. */
  'setup.begin': command({
    permission: 'open',
    input: z.strictObject({ area: AreaDetails, me: StaffDetails }),
    output: z.strictObject({ areaId: Id, staffId: Id }),
    errors: ['already-set-up'],
    touches: ['setup'],
  }),
  /** Adds an area (no id) or changes one. */
  'setup.saveArea': command({
    permission: 'setup:write',
    input: z.strictObject({ id: Id.nullable(), details: AreaDetails, expectedVersion: Version.nullable() }),
    output: Area,
    errors: ['area-not-found', 'area-name-taken', 'changed-elsewhere'],
    touches: ['setup', 'documents'],
  }),
  /** Adds a member of staff (no id) or changes one (E04), and with the roles who may decide what. */
  'setup.saveStaff': command({
    permission: 'setup:write',
    input: z.strictObject({ id: Id.nullable(), details: StaffDetails, expectedVersion: Version.nullable() }),
    output: Staff,
    errors: ['staff-not-found', 'changed-elsewhere'],
    touches: ['setup', 'documents', 'claims', 'payments'],
  }),
  /** Puts a member of staff in the archive or brings them back; nothing that names them changes. */
  'setup.archiveStaff': command({
    permission: 'setup:write',
    input: z.strictObject({ id: Id, archived: z.boolean(), expectedVersion: Version }),
    output: Staff,
    errors: ['staff-not-found', 'staff-is-you', 'changed-elsewhere'],
    touches: ['setup'],
  }),
  /** Says which member of staff works on this laptop: what they may decide is another’s question. */
  'setup.chooseMe': command({
    permission: 'open',
    input: z.strictObject({ staffId: Id }),
    output: Staff,
    errors: ['staff-not-found'],
    touches: ['setup', 'claims', 'payments'],
  }),
} as const;
