import type { Handlers } from '../../../shared/contract/define.ts';
import type { payeesContract } from '../../../shared/contract/payees.contract.ts';
import { lastFour, readAccount } from '../../../shared/domain/payments/account.ts';
import type { PayeeAccount } from '../../../shared/domain/payments/shapes.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { hasText } from '../../../shared/values/text.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { isKnownToBanks } from '../files/bank-check.ts';
import { openPayee, sealPayee } from '../files/payee-seal.ts';
import { findStored } from '../store/entries.store.ts';
import { findPayee, savePayee, type SealedAccount } from '../store/payees.store.ts';
import { isJoined } from '../store/people-merge.store.ts';
import { findStaff } from '../store/setup.store.ts';
import { checkPayee } from './support/check-payee.ts';
import { stampOf } from './support/stamp.ts';
import { notePayee } from './support/payee-note.ts';
import { openVault, type NotOpen } from './support/vault-open.ts';

export const payeesHandlers: Handlers<typeof payeesContract, Reading, Writing, Waiting> = {
  'payments.payee': ({ db }, { participantId }) => {
    const row = findPayee(db, participantId);
    if (!row) return ok({ payee: null });
    const nameOf = (id: string): string => findStaff(db, id)?.name ?? '';
    return ok({
      payee: {
        version: row.version,
        last4: row.last4,
        payrollReference: row.payrollReference,
        changedBy: nameOf(row.changedBy),
        changedById: row.changedBy,
        changedOn: londonDate(row.changedAt),
        needsCheck: row.needsCheck === 1,
        verifiedBy: row.verifiedBy === null ? null : nameOf(row.verifiedBy),
        verifiedOn: row.verifiedOn,
        verifiedNote: row.verifiedNote,
        verifiedEvidenceId: row.verifiedEvidenceId,
      },
    });
  },

  'payments.savePayee': async (context, { account, ...asked }) => {
    const { participantId } = asked;
    const isThere = context.read(
      ({ db }) => findStored(db, { kind: 'participant', id: participantId }) && !isJoined(db, participantId),
    );
    if (isThere !== true) return fail('person-not-found');
    const sealed = account === null ? ok(null) : await sealChecked(context, participantId, account);
    if (!sealed.ok) return sealed;
    return context.write((writing) => {
      if (!savePayee(writing.db, { ...asked, account: sealed.value }, stampOf(writing)))
        return fail('changed-elsewhere');
      const kept = findPayee(writing.db, participantId);
      notePayee(writing, participantId, asked.expectedVersion === 0 ? 'create' : 'change', [
        ...(sealed.value === null ? [] : ['account']),
        'payrollReference',
      ]);
      return ok({ version: kept?.version ?? 1, needsCheck: kept?.needsCheck === 1 });
    });
  },

  'payments.showAccount': async (context, { participantId }) => {
    const row = context.read(({ db }) => findPayee(db, participantId));
    if (!row?.sealed || row.keyId === null) return fail('payee-not-found');
    const vault = await openVault(context);
    if (!vault.ok) return vault;
    const key = vault.value.ring.get(row.keyId);
    const account = key && openPayee(key, participantId, row.sealed);
    if (!account) return fail('kept-file-unreadable');
    if (!context.store.readOnly)
      context.write<null, never>((writing) => ok(notePayee(writing, participantId, 'view', ['account'])));
    return ok(account);
  },

  'payments.verifyPayee': checkPayee,
};

type NotSealed =
  NotOpen | 'sort-code-wrong' | 'account-number-wrong' | 'account-check-failed' | 'account-name-missing';

/** The account with digits only, checked as banks check it, and sealed for this person. */
async function sealChecked(
  context: Waiting,
  participantId: string,
  typed: PayeeAccount,
): Promise<Result<SealedAccount, NotSealed>> {
  const read = readAccount(typed);
  if (!read.ok) return read;
  if (!hasText(typed.accountName)) return fail('account-name-missing');
  if (!(await isKnownToBanks(read.value))) return fail('account-check-failed');
  const vault = await openVault(context);
  if (!vault.ok) return vault;
  const { id, key } = vault.value.current;
  const account = { ...typed, ...read.value };
  return ok({ keyId: id, sealed: sealPayee(key, participantId, account), last4: lastFour(read.value) });
}
