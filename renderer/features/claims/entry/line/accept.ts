import type { QueryClient } from '@tanstack/react-query';
import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { addEntry, archiveEntry } from '../../../../answers/directory/entry-changes.ts';
import { entryTarget } from '../../../../answers/directory/entry-target.ts';
import { keepEntry, type AnyEntry } from '../../../../answers/directory/kept-entries.ts';
import { drafts } from '../../../../answers/saving/drafts.ts';
import type { ClaimPageValue } from '../claim.queries.ts';
import { flat } from '../flat.ts';

/** Care that was agreed late has its reason on the line itself. */
const isOnLine = ({ rule, field }: ClaimFinding): boolean => rule === 'R-108' && field === 'careAgreedOn';

/** Keeps the reason for which a finding is let pass; one step of Undo. */
export async function acceptFinding(
  client: QueryClient,
  page: ClaimPageValue,
  { lineId, ...finding }: ClaimFinding,
  reason: string,
): Promise<boolean> {
  if (lineId !== null && isOnLine({ lineId, ...finding })) return setLineReason(client, page, lineId, reason);
  const { rule, otherLineId } = finding;
  const fields = { claimId: page.claim.id, lineId, otherLineId, rule, reason };
  return (await addEntry(client, 'claimOverride', fields)) !== undefined;
}

/** Takes the reason back: the finding is open again. */
export async function takeBack(
  client: QueryClient,
  page: ClaimPageValue,
  { lineId, ...finding }: ClaimFinding,
): Promise<boolean> {
  if (lineId !== null && isOnLine({ lineId, ...finding })) return setLineReason(client, page, lineId, '');
  const kept = reasonOf(page, { lineId, ...finding });
  if (!kept) return false;
  const address = { kind: 'claimOverride', id: kept.id } as const;
  return archiveEntry(client, address, { archived: true, title: 'The reason' });
}

/** The reason kept on this claim for which a finding was let pass; undefined: it is on the line, or on the other claim of the two. */
export const reasonOf = (
  { overrides }: ClaimPageValue,
  { lineId, otherLineId, rule }: ClaimFinding,
): ClaimPageValue['overrides'][number] | undefined =>
  overrides.find(
    ({ fields }) => fields.lineId === lineId && fields.otherLineId === otherLineId && fields.rule === rule,
  );

/** Whether the reason can be taken back here; one given on the other claim is taken back there. */
export const isReasonHere = (page: ClaimPageValue, finding: ClaimFinding): boolean =>
  isOnLine(finding) || reasonOf(page, finding) !== undefined;

async function setLineReason(
  client: QueryClient,
  { lines }: ClaimPageValue,
  lineId: string,
  reason: string,
): Promise<boolean> {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return false;
  // The line may never have been open for editing: what the page knows of it is what the answer starts from.
  keepEntry(client, 'claimLine', flat<'claimLine'>(line) as unknown as AnyEntry);
  const address = { kind: 'claimLine', id: lineId } as const;
  const target = entryTarget(client, address, 'overrideReason', 'Why it is paid all the same');
  drafts.type(target, reason);
  await drafts.leave(target.key);
  return true;
}
