import { NEW_ATTENDANCE, NEW_CLAIM, NEW_LINE, NEW_RECEIPT } from './claims/shapes.ts';
import type { DeskEntryKind } from './entries.ts';
import { NEW_PARTICIPANT } from './people/shapes.ts';
import type { FieldValue } from './plan/shapes.ts';

/** An entry of each kind before anything is typed. What is not here (a name, what it belongs to) has to be given. */
export const NEW_ENTRIES: Readonly<Record<DeskEntryKind, Readonly<Record<string, FieldValue>>>> = {
  participant: NEW_PARTICIPANT,
  accessNeed: { detail: '', flagged: false, shareConsent: null, askedOn: null, reviewedOn: null },
  needMet: { met: null, note: '' },
  consent: { givenOn: null, method: null, scope: '', expiresOn: null, withdrawnOn: null, witness: '' },
  monitoringTally: { answer: '', count: null },
  attendance: NEW_ATTENDANCE,
  claim: NEW_CLAIM,
  claimLine: NEW_LINE,
  receipt: NEW_RECEIPT,
  claimOverride: { lineId: null, otherLineId: null, reason: '' },
};
