import type { Role } from './roles.ts';

/** What an operation needs; `open` operations work before anyone is set up. */
export const PERMISSIONS = [
  'open',
  'projects:read',
  'projects:write',
  'setup:write',
  'documents:export',
  'store:keep',
  'people:read',
  'people:write',
  'claims:read',
  'claims:write',
  'claims:certify',
  'claims:approve',
  'policies:write',
  'payments:read',
  'payments:write',
  'payments:offer',
  'payments:approve',
  'payments:release',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const READING: readonly Permission[] = [
  'open',
  'projects:read',
  'documents:export',
  'people:read',
  'claims:read',
  'payments:read',
];

/** What only some roles may do (E04). An engagement lead may certify who came; approving needs the role for it. */
const ONLY: Partial<Readonly<Record<Permission, readonly Role[]>>> = {
  'claims:certify': ['CERTIFIER', 'ENGAGEMENT_LEAD'],
  'claims:approve': ['APPROVER'],
  'payments:write': ['ENGAGEMENT_LEAD', 'PAYMENT_RELEASER'],
  //
  'payments:offer': ['ENGAGEMENT_LEAD'],
  'payments:approve': ['APPROVER'],
  'payments:release': ['PAYMENT_RELEASER'],
};

/**
 * Whether a person with these roles may do it. READ_ONLY wins over every other role (E04).
 * Nobody set up yet (no roles): only open operations.
 */
export function isAllowed(roles: readonly Role[], permission: Permission): boolean {
  if (permission === 'open') return true;
  if (roles.length === 0) return false;
  if (roles.includes('READ_ONLY')) return READING.includes(permission);
  const only = ONLY[permission];
  return only === undefined || only.some((role) => roles.includes(role));
}
