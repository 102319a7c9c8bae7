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
  const fields = { claimId: page.claim.id, lineId, rule: finding.rule, reason };
  return (await addEntry(client, 'claimOverride', fields)) !== undefined;
}

/** Takes the reason back: the finding is open again. */
export async function takeBack(
  client: QueryClient,
  page: ClaimPageValue,
  { lineId, ...finding }: ClaimFinding,
): Promise<boolean> {
  if (lineId !== null && isOnLine({ lineId, ...finding })) return setLineReason(client, page, lineId, '');
  const kept = page.overrides.find(({ fields }) => fields.lineId === lineId && fields.rule === finding.rule);
  if (!kept) return false;
  const address = { kind: 'claimOverride', id: kept.id } as const;
  return archiveEntry(client, address, { archived: true, title: 'The reason' });
}

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
