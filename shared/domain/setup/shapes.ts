import { z } from 'zod';
import { ROLES } from '../../access/roles.ts';
import { Id, NamedStr, Str, Text, Version } from '../../values/zod.ts';
import { ORG_TYPES } from './lists.ts';

/** E01. What a person types about an area: the organisation or place whose policy applies. */
export const AreaDetails = z.strictObject({
  name: NamedStr,
  /** Letters that start a project reference, `NEL-2026-001`. */
  referencePrefix: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/),
  orgType: z.enum(ORG_TYPES),
  teamEmail: Str,
  teamPhone: Str,
  teamAddress: Text,
  committeeName: Str,
  committeeLeadDays: z.int().min(0).max(365),
  /** Whether the area asks for the senior sign-off at the foot of D02. */
  seniorSignOffRequired: z.boolean(),
  /** Whether the area uses the level-of-change scale (E05 change_level). */
  usesChangeLevel: z.boolean(),
  expensesPolicyTitle: Str,
  largeEventsCovered: z.boolean(),
  recognitionWords: Text,
});
export type AreaDetails = Readonly<z.infer<typeof AreaDetails>>;

/** E01 as stored. */
export const Area = AreaDetails.extend({ id: Id, version: Version, archived: z.boolean() });
export type Area = Readonly<z.infer<typeof Area>>;

/** E04. What a person types about a member of staff. */
export const StaffDetails = z.strictObject({
  name: NamedStr,
  jobTitle: Str,
  team: Str,
  email: Str,
  phone: Str,
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
});
export type StaffDetails = Readonly<z.infer<typeof StaffDetails>>;

/** E04 as stored. */
export const Staff = StaffDetails.extend({ id: Id, version: Version, archived: z.boolean() });
export type Staff = Readonly<z.infer<typeof Staff>>;
