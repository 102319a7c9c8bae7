import type { Role } from './roles.ts';

/** What an operation needs; `open` operations work before anyone is set up. */
export const PERMISSIONS = [
  'open',
  'projects:read',
  'projects:write',
  'setup:write',
  'documents:export',
  'store:keep',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const READING: readonly Permission[] = ['open', 'projects:read', 'documents:export'];

/**
 * Whether a person with these roles may do it. READ_ONLY wins over every other role (E04).
 * Nobody set up yet (no roles): only open operations.
 */
export function isAllowed(roles: readonly Role[], permission: Permission): boolean {
  if (permission === 'open') return true;
  if (roles.length === 0) return false;
  return roles.includes('READ_ONLY') ? READING.includes(permission) : true;
}
