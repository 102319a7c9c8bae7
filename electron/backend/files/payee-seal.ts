import type { PayeeAccount } from '../../../shared/domain/payments/shapes.ts';
import { seal, unseal } from './sealer.ts';

/** E47. An account is sealed for the one person it belongs to: put in another's row it does not open. */
const ofPerson = (participantId: string): string => `payee:${participantId}`;
/** To whom a released run pays, as it was on the day. */
const ofRun = (runId: string, participantId: string): string => `run:${runId}:${participantId}`;

const bytes = (account: PayeeAccount): Buffer => Buffer.from(JSON.stringify(account));

function read(plain: Buffer | null): PayeeAccount | null {
  if (plain === null) return null;
  // Sealed by this app and opened whole, so it is what was sealed.
  const account = JSON.parse(plain.toString()) as PayeeAccount;
  plain.fill(0);
  return account;
}

/** A person's account under the vault's key. */
export const sealPayee = (key: Uint8Array, participantId: string, account: PayeeAccount): Buffer =>
  seal(key, ofPerson(participantId), bytes(account));

/** The account; null when the key is another one or the seal was tampered with. */
export const openPayee = (key: Uint8Array, participantId: string, sealed: Uint8Array): PayeeAccount | null =>
  read(unseal(key, ofPerson(participantId), sealed));

export const sealRunPayee = (
  key: Uint8Array,
  at: { readonly runId: string; readonly participantId: string },
  account: PayeeAccount,
): Buffer => seal(key, ofRun(at.runId, at.participantId), bytes(account));

export const openRunPayee = (
  key: Uint8Array,
  at: { readonly runId: string; readonly participantId: string },
  sealed: Uint8Array,
): PayeeAccount | null => read(unseal(key, ofRun(at.runId, at.participantId), sealed));
