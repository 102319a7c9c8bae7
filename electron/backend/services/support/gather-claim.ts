import { assessClaim, type AssessFacts, type Assessment } from '../../../../shared/domain/claims/assess.ts';
import type { Claim } from '../../../../shared/domain/claims/claim.ts';
import type { ClaimsFields, ClaimsKind } from '../../../../shared/domain/claims/shapes.ts';
import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import { toClaim, type ClaimParts } from '../../../../shared/domain/claims/to-claim.ts';
import type { PeopleFields, PeopleKind } from '../../../../shared/domain/people/shapes.ts';
import type { StoredRow } from '../../../../shared/domain/plan/shapes.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import {
  lastJourney,
  listDecisions,
  listEvents,
  listJourneys,
  listLookAlikes,
  listReceiptsDue,
  type ClaimEventRow,
  type DecisionRow,
  type LastJourney,
} from '../../store/claim-facts.store.ts';
import { findClaim, type ClaimKept } from '../../store/claims.store.ts';
import { findStored, listStored, type StoredEntry } from '../../store/entries.store.ts';
import type { Reader } from '../../store/handles.ts';
import { findRow, getRecord } from '../../store/plan.store.ts';
import { listPolicies } from '../../store/policies.store.ts';
import { findHead } from '../../store/projects.store.ts';
import { findFile } from '../../store/vault.store.ts';

/** A stored entry with its answers typed by kind. */
export interface EntryOf<Fields> extends Omit<StoredEntry, 'fields'> {
  readonly fields: Fields;
}
export interface ReceiptEntry extends EntryOf<ClaimsFields<'receipt'>> {
  /** Of the file in the vault; null where there is none. */
  readonly fileHash: string | null;
  readonly mediaType: string | null;
}

/** One claim with all of its own: what was typed, and what it belongs to. */
export interface StoredClaim {
  readonly kept: ClaimKept;
  readonly claim: EntryOf<ClaimsFields<'claim'>>;
  readonly lines: readonly EntryOf<ClaimsFields<'claimLine'>>[];
  readonly receipts: readonly ReceiptEntry[];
  readonly overrides: readonly EntryOf<ClaimsFields<'claimOverride'>>[];
  readonly activity: StoredRow<'activity'>;
  readonly participant: EntryOf<PeopleFields<'participant'>>;
}

/** A claim with everything the policy check looks at; the same for the page, submit, certify and approve. */
export interface GatheredClaim extends StoredClaim {
  readonly project: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly areaId: string;
  };
  /** What somebody who meets this person has to know (E20). */
  readonly flaggedNeeds: readonly EntryOf<PeopleFields<'accessNeed'>>[];
  readonly attendance: EntryOf<ClaimsFields<'attendance'>> | undefined;
  /** What the policy check looks at beside the claim. */
  readonly facts: AssessFacts;
  readonly lastJourney: LastJourney | undefined;
  readonly events: readonly ClaimEventRow[];
  readonly decisions: readonly DecisionRow[];
}

/** Everything about one claim on a day; undefined when there is no such claim. */
export function gatherClaim(db: Reader, claimId: string, today: IsoDate): GatheredClaim | undefined {
  const stored = storedClaim(db, claimId);
  if (!stored) return undefined;
  const { participantId, projectId } = stored.kept;
  const project = projectOf(db, projectId);
  const attendance = attendanceOf(db, stored.kept);
  return {
    ...stored,
    project,
    flaggedNeeds: entriesOf(db, 'accessNeed', { field: 'participantId', is: participantId }).filter(
      ({ fields }) => fields.flagged,
    ),
    attendance,
    facts: {
      policies: listPolicies(db, project.areaId),
      journeys: journeysOf(db, stored.kept),
      others: othersOf(db, claimId),
      returnReceipts: listReceiptsDue(db, { participantId, claimId }),
      offer: attendance ? offerOf(attendance.fields) : null,
      today,
    },
    lastJourney: lastJourney(db, participantId, claimId),
    events: listEvents(db, claimId),
    decisions: listDecisions(db, claimId),
  };
}

/** What the policy check says of a gathered claim. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly assessment: Assessment;
}

/** The same check as in the window, on what is stored. */
export function checkClaim(gathered: GatheredClaim): CheckedClaim {
  const claim = toClaim(partsOf(gathered));
  return { claim, assessment: assessClaim(claim, gathered.facts) };
}

const offerOf = ({
  offerText,
  offerToldOn,
  repliedOn,
}: ClaimsFields<'attendance'>): AssessFacts['offer'] => ({
  offerText,
  offerToldOn,
  repliedOn,
});

const DECIDED: readonly ClaimState[] = ['APPROVED', 'IN_RUN', 'PAID'];

const journeysOf = (db: Reader, { id, participantId }: ClaimKept): AssessFacts['journeys'] =>
  listJourneys(db, { participantId, claimId: id }).map(({ status, ...journey }) => ({
    ...journey,
    isDecided: DECIDED.includes(status),
  }));

const othersOf = (db: Reader, claimId: string): AssessFacts['others'] =>
  listLookAlikes(db, claimId).flatMap((id) => {
    const other = storedClaim(db, id);
    return other ? [toClaim(partsOf(other))] : [];
  });

const attendanceOf = (db: Reader, { activityId, participantId }: ClaimKept): GatheredClaim['attendance'] =>
  entriesOf(db, 'attendance', { field: 'participantId', is: participantId }).find(
    ({ fields }) => fields.activityId === activityId,
  );

/** What the rules take of a stored claim. */
export const partsOf = (stored: StoredClaim): ClaimParts => ({
  id: stored.kept.id,
  projectId: stored.kept.projectId,
  claim: stored.claim.fields,
  activity: stored.activity,
  participant: stored.participant.fields,
  lines: stored.lines,
  receipts: stored.receipts,
  overrides: stored.overrides,
});

function storedClaim(db: Reader, claimId: string): StoredClaim | undefined {
  const kept = findClaim(db, claimId);
  const claim = entryOf(db, 'claim', claimId);
  if (!kept || !claim) return undefined;
  const activity = findRow(db, { kind: 'activity', projectId: kept.projectId, rowId: kept.activityId });
  const participant = entryOf(db, 'participant', kept.participantId);
  // The store's own keys see to it that neither is ever missing.
  if (!activity || !participant) return undefined;
  const own = { field: 'claimId', is: claimId };
  return {
    kept,
    claim,
    lines: entriesOf(db, 'claimLine', own),
    receipts: entriesOf(db, 'receipt', own).map((receipt) => withFile(db, receipt)),
    overrides: entriesOf(db, 'claimOverride', own),
    activity,
    participant,
  };
}

function withFile(db: Reader, receipt: EntryOf<ClaimsFields<'receipt'>>): ReceiptEntry {
  const { fileId } = receipt.fields;
  const file = fileId === null ? undefined : findFile(db, fileId);
  return { ...receipt, fileHash: file?.sha256 ?? null, mediaType: file?.mediaType ?? null };
}

function projectOf(db: Reader, projectId: string): GatheredClaim['project'] {
  const head = findHead(db, projectId);
  const record = getRecord(db, 'project', projectId);
  return {
    id: projectId,
    reference: head?.reference ?? '',
    title: record?.fields.title ?? '',
    areaId: head?.areaId ?? '',
  };
}

type FieldsOf<K extends ClaimsKind | PeopleKind> = K extends ClaimsKind
  ? ClaimsFields<K>
  : K extends PeopleKind
    ? PeopleFields<K>
    : never;

/** The column maps are checked against the shapes, so the answers are exactly those of the kind. */
const entryOf = <K extends ClaimsKind | PeopleKind>(
  db: Reader,
  kind: K,
  id: string,
): EntryOf<FieldsOf<K>> | undefined => findStored(db, { kind, id }) as EntryOf<FieldsOf<K>> | undefined;

const entriesOf = <K extends ClaimsKind | PeopleKind>(
  db: Reader,
  kind: K,
  where: { readonly field: string; readonly is: string },
): readonly EntryOf<FieldsOf<K>>[] =>
  listStored(db, kind, where) as unknown as readonly EntryOf<FieldsOf<K>>[];
