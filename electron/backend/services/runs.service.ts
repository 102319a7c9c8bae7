import type { Handlers } from '../../../shared/contract/define.ts';
import type { runsContract } from '../../../shared/contract/runs.contract.ts';
import { readAccount } from '../../../shared/domain/payments/account.ts';
import { bacsText } from '../../../shared/domain/payments/bacs-name.ts';
import { runTotals } from '../../../shared/domain/payments/run-content.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import { hasText } from '../../../shared/values/text.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import type { Reader } from '../store/handles.ts';
import { findPayer, listRunExports, savePayer } from '../store/run-files.store.ts';
import { findRun, listRunLines, listRuns, type RunRow } from '../store/runs.store.ts';
import { findArea, findStaff } from '../store/setup.store.ts';
import { stampOf } from './support/stamp.ts';
import { checkRunFile } from './support/check-run-file.ts';
import { exportRun } from './support/export-run.ts';
import { payableNow, prepareRun } from './support/prepare-run.ts';
import { releaseRun } from './support/release-run.ts';
import { failLine, giveUp, markPaid } from './support/settle-run.ts';
import { verifyRuns } from './support/verify-runs.ts';

type All = Handlers<typeof runsContract, Reading, Writing, Waiting>;

export const runsHandlers: All = {
  'payments.payable': ({ db }, { areaId }) => {
    const { ready, held } = payableNow(db, areaId);
    return ok({
      ready: ready.map(itemOf),
      held: held.map((item) => ({ ...itemOf(item), rule: item.rule, words: item.words })),
      totals: runTotals(ready),
    });
  },
  'payments.runs': ({ db }, { areaId }) => ok({ runs: listRuns(db, areaId).map((run) => headOf(db, run)) }),
  'payments.run': ({ db }, { runId }) => {
    const run = findRun(db, runId);
    if (!run) return fail('run-not-found');
    const lines = listRunLines(db, runId);
    const names = [
      ...new Set(lines.filter(({ method }) => method === 'BACS').map((line) => line.personName)),
    ];
    return ok({
      run: headOf(db, run),
      lines: lines.map(({ id, position: _position, sourceId, ...line }) => ({
        ...line,
        id: sourceId,
        lineId: id,
      })),
      exports: listRunExports(db, runId).map(({ columns: _columns, ...made }) => made),
      shortened: names
        .map((personName) => ({ personName, ...bacsText(personName) }))
        .filter(({ lost, cutOff }) => lost.length > 0 || cutOff !== '')
        .map(({ personName, text, lost }) => ({ personName, text, lost })),
    });
  },
  'payments.prepare': (context, input) => prepareRun(context, input),
  'payments.giveUp': (context, input) => giveUp(context, input),
  'payments.release': (context, input) => releaseRun(context, input),
  'payments.markPaid': (context, input) => markPaid(context, input),
  'payments.failLine': (context, input) => failLine(context, input),
  'payments.payer': ({ db }, { areaId }) => {
    const { version = 0, ...payer } = findPayer(db, areaId) ?? {};
    return ok({ payer: 'name' in payer ? (payer as never) : null, version });
  },
  'payments.savePayer': (context, { areaId, payer, expectedVersion }) => {
    if (!findArea(context.db, areaId)) return fail('area-not-found');
    const account = readAccount(payer);
    if (!account.ok) return account;
    if (!/^\d{6}$/.test(payer.userNumber)) return fail('user-number-wrong');
    if (!hasText(payer.name)) return fail('user-number-wrong');
    const saved = savePayer(
      context.db,
      areaId,
      { ...payer, ...account.value, expectedVersion },
      stampOf(context),
    );
    return saved ? ok({ version: expectedVersion + 1 }) : fail('changed-elsewhere');
  },
  'payments.export': (context, input) => exportRun(context, input),
  'payments.checkFile': (context, input) => checkRunFile(context, input),
  'payments.verify': (context, input) => verifyRuns(context, input),
};

type Item = ReturnType<typeof payableNow>['ready'][number];
const itemOf = ({ isApproved: _is, taxRoute: _tax, inRunId: _run, ...item }: Item) => ({
  id: item.id,
  kind: item.kind,
  participantId: item.participantId,
  personName: item.personName,
  reference: item.reference,
  activityTitle: item.activityTitle,
  projectReference: item.projectReference,
  budgetCode: item.budgetCode,
  method: item.method,
  amountPence: item.amountPence,
});

const headOf = (db: Reader, run: RunRow) => ({
  id: run.id,
  version: run.version,
  runNo: run.runNo,
  areaId: run.areaId,
  status: run.status,
  payOn: run.payOn,
  preparedBy: findStaff(db, run.createdBy)?.name ?? '',
  preparedById: run.createdBy,
  preparedAt: londonDate(run.createdAt),
  releasedBy: run.releasedBy === null ? null : (findStaff(db, run.releasedBy)?.name ?? ''),
  releasedOn: run.releasedOn,
  totals: runTotals(listRunLines(db, run.id)),
});
