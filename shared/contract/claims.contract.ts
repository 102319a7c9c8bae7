import { CLAIMS_KINDS } from '../domain/claims/shapes.ts';
import { addCommand, archiveCommand, changeCommand, entryQuery } from './entries.ts';

const family = {
  kinds: CLAIMS_KINDS,
  read: 'claims:read',
  write: 'claims:write',
  // Who came, and their claims, stand on the pages of people too.
  touches: ['claims', 'people'],
} as const;
/** What only an approver may let pass is asked of them alone. */
const accepting = 'approver-needed';
const refusals = ['claim-locked', 'already-there', 'contact-withdrawn', 'person-joined'] as const;

/** Attendance and claims: one entry at a time. */
export const claimsContract = {
  'claims.entry': entryQuery(family),
  'claims.add': addCommand(family, [...refusals, accepting]),
  'claims.change': changeCommand(family, [...refusals, accepting]),
  'claims.setArchived': archiveCommand(family, refusals),
} as const;
