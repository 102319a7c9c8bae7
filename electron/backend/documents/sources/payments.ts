import type { PolicyVersion } from '../../../../shared/domain/policy/shapes.ts';
import type { FormArea, LetterReceipt, Step } from '../../../../shared/documents/facts/claims.ts';
import { lineWords } from '../../../../shared/documents/from-claim/line-words.ts';
import type {
  RunSource,
  RunSourceLine,
  SourceRecognition,
} from '../../../../shared/documents/from-run/source.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import type { Reader } from '../../store/handles.ts';
import {
  listAwaitedOfRun,
  listDocumentLines,
  listHeldRecognition,
  listPaidCosts,
  listRunPeople,
  type DocumentLine,
} from '../../store/payment-documents.store.ts';
import { listPolicies } from '../../store/policies.store.ts';
import type { RunRow } from '../../store/runs.store.ts';
import { findArea, findStaff } from '../../store/setup.store.ts';
import { policyAt } from './area.ts';

/** Everything the documents of a run are made from. `held`: what keeps a recognition payment out of a run, by its id. */
export function loadRun(db: Reader, run: RunRow, held: ReadonlyMap<string, string>): RunSource {
  const policies = listPolicies(db, run.areaId);
  const now = policyAt(policies, run.payOn);
  return {
    runId: run.id,
    runNo: run.runNo,
    area: areaOfRun(db, run.areaId),
    status: run.status,
    payOn: run.payOn,
    prepared: stepOf(db, run.createdBy, londonDate(run.createdAt)),
    released:
      run.releasedBy === null || run.releasedOn === null ? null : stepOf(db, run.releasedBy, run.releasedOn),
    lines: linesOf(db, run.id, policies),
    people: new Map(listRunPeople(db, run.id).map((person) => [person.id, person])),
    receipts: receiptsOf(db, run.id),
    held: listHeldRecognition(db, run).map(({ id, ...row }) => ({ ...row, heldWords: held.get(id) ?? '' })),
    benefits: { text: now?.benefitsText ?? '', contact: now?.benefitsContact ?? '' },
    areaTaxNote: now?.taxNote ?? '',
  };
}

/** What documents say of the area that pays. */
export function areaOfRun(db: Reader, areaId: string): FormArea {
  const area = findArea(db, areaId);
  if (!area) throw new Error('A payment run points to an area that is not there');
  const { name, teamEmail, teamPhone, teamAddress } = area;
  return { name, teamEmail, teamPhone, teamAddress };
}

const stepOf = (db: Reader, staffId: string, on: IsoDate): Step => ({
  who: findStaff(db, staffId)?.name ?? '',
  on,
});

function linesOf(db: Reader, runId: string, policies: readonly PolicyVersion[]): readonly RunSourceLine[] {
  const costs = Map.groupBy(listPaidCosts(db, runId), ({ claimId }) => claimId);
  return listDocumentLines(db, runId).map((line) => ({
    kind: line.kind,
    participantId: line.participantId,
    amountPence: line.amountPence,
    method: line.method,
    state: line.state,
    failedReason: line.failedReason,
    reference: line.reference,
    activity: { id: line.activityId, title: line.activityTitle, on: line.activityOn },
    budgetCode: line.budgetCode,
    costs: (costs.get(line.claimId ?? '') ?? []).map(({ kind }) => kind),
    recognition: line.recognitionId === null ? null : recognitionOf(line, policies),
  }));
}

function recognitionOf(line: DocumentLine, policies: readonly PolicyVersion[]): SourceRecognition {
  const { rateRowId, activityOn, approvedBy, approvedOn } = line;
  const rates = activityOn === null ? [] : (policyAt(policies, activityOn)?.recognitionRates ?? []);
  const rate = rates.find(({ id }) => id === rateRowId);
  return {
    minutes: line.minutes,
    units: line.units,
    rate: rate ? { unit: rate.unit, amountPence: rate.amountPence } : null,
    taxRoute: line.taxRoute ?? 'NOT_DETERMINED',
    charity:
      line.choice === 'DONATED_TO_CHARITY'
        ? { name: line.charityName ?? '', number: line.charityNumber ?? '' }
        : null,
    approved: approvedBy === null || approvedOn === null ? null : { who: approvedBy, on: approvedOn },
  };
}

function receiptsOf(db: Reader, runId: string): ReadonlyMap<string, readonly LetterReceipt[]> {
  const awaited = Map.groupBy(listAwaitedOfRun(db, runId), ({ participantId }) => participantId);
  return new Map(
    [...awaited].map(([id, lines]) => [
      id,
      lines.map(({ dueOn, ...fields }) => ({ what: lineWords(fields), dueOn })),
    ]),
  );
}
