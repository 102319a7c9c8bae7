import { isAllowed } from '../../../shared/access/permissions.ts';
import type { claimFilesContract } from '../../../shared/contract/claim-files.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { whyNotInFile } from '../../../shared/domain/claim-file/people.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { closeFile, keepOpen, openedFile } from '../files/opened-claim-files.ts';
import { appendAudit } from '../store/audit.store.ts';
import { findClaim } from '../store/claims.store.ts';
import { differencesFrom } from './support/claim-file-fit.ts';
import { fileNameOf, openClaimFile, packClaim, withDecision, writtenAs } from './support/claim-file-pack.ts';
import { checkFileDecision, stepPermission, stepRole } from './support/claim-file-decide.ts';
import { takeFileDecision } from './support/claim-file-take.ts';
import { pictureOfFile } from './support/claim-file-picture.ts';

type All = Handlers<typeof claimFilesContract, Reading, Writing, Waiting>;

export const claimFilesHandlers: All = {
  'claims.saveFile': async (context, { claimId }) => {
    const packed = await packClaim(context, claimId);
    if (!packed.ok) return packed;
    // A read-only store could not keep the record of it, so nothing is asked or written then.
    const allowed = context.write<null, never>(() => ok(null));
    if (!allowed.ok) return allowed;
    const bytes = writtenAs(packed.value);
    const saved = await context.platform.saveFile({
      kind: 'edclaim',
      suggestedName: fileNameOf(packed.value),
      bytes,
    });
    if (!saved.ok) return saved;
    return context.write((writing) => {
      appendAudit(writing.db, {
        at: writing.now,
        whoId: writing.me?.id ?? '',
        action: 'export',
        projectId: findClaim(writing.db, claimId)?.projectId ?? null,
        record: 'claim',
        recordId: claimId,
      });
      return ok({ fileName: saved.value.fileName });
    });
  },

  'claims.openFile': async (context) => {
    const opened = await openClaimFile(context);
    if (!opened.ok) return opened;
    return ok({ token: keepOpen(context.store, opened.value) });
  },

  'claims.openedFile': (context, { token }) => {
    const file = openedFile(context.store, token);
    if (!file) return Promise.resolve(fail('claim-file-closed'));
    const { savedAt, content, decision } = file;
    const { me } = context;
    const hasRole = isAllowed(me?.roles ?? [], stepPermission(content.step));
    const why = me ? whyNotInFile(content, me) : 'Set up the app first.';
    const whyNotMe = why === '' && !hasRole ? `You do not have the role “${stepRole(content.step)}”.` : why;
    const own = context.read((reading) => {
      const claim = findClaim(reading.db, content.claimId);
      return claim
        ? { claimId: claim.id, status: claim.status, differences: [...differencesFrom(reading, content)] }
        : null;
    });
    return Promise.resolve(ok({ savedAt, content, decision, whyNotMe, own }));
  },

  'claims.fileReceipt': (context, { token, receiptId, page }) => {
    const file = openedFile(context.store, token);
    return file
      ? pictureOfFile(context, file, { receiptId, page })
      : Promise.resolve(fail('claim-file-closed'));
  },

  'claims.decideInFile': async (context, { token, ...asked }) => {
    const file = openedFile(context.store, token);
    if (!file) return fail('claim-file-closed');
    const allowed = checkFileDecision(file, context.me, asked);
    if (!allowed.ok) return allowed;
    const { name, email } = allowed.value;
    const decision = {
      ...asked,
      by: { name, email },
      decidedOn: londonDate(context.now),
      amountPence: file.content.checked.totalPence,
    };
    const decided = withDecision(file, decision, context);
    const saved = await context.platform.saveFile({
      kind: 'edclaim',
      suggestedName: fileNameOf(decided),
      bytes: writtenAs(decided),
    });
    if (!saved.ok) return saved;
    closeFile(context.store, token);
    return ok({ fileName: saved.value.fileName });
  },

  'claims.takeFileDecision': (context, { token }) => {
    const file = openedFile(context.store, token);
    if (!file) return Promise.resolve(fail('claim-file-closed'));
    const taken = context.write((writing) => takeFileDecision(writing, file));
    if (taken.ok) closeFile(context.store, token);
    return Promise.resolve(taken);
  },
};
