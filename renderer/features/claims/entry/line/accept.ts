import type { QueryClient } from '@tanstack/react-query';
import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { addEntry, archiveEntry } from '../../../../answers/directory/entry-changes.ts';
import { entryTarget } from '../../../../answers/directory/entry-target.ts';
import { drafts } from '../../../../answers/saving/drafts.ts';
import type { ClaimPageValue } from '../claim.queries.ts';

/** Care that was agreed late has its reason on the line itself. */
const isOnLine = ({ rule, field }: ClaimFinding): boolean => rule === 'R-108' && field === 'careAgreedOn';

/** Keeps the reason for which a finding is let pass; one step of Undo. */
export async function acceptFinding(
  client: QueryClient,
  claimId: string,
  { lineId, ...finding }: ClaimFinding,
  reason: string,
): Promise<boolean> {
  if (lineId !== null && isOnLine({ lineId, ...finding })) return setLineReason(client, lineId, reason);
  const fields = { claimId, lineId, rule: finding.rule, reason };
  return (await addEntry(client, 'claimOverride', fields)) !== undefined;
}

/** Takes the reason back: the finding is open again. */
export async function takeBack(
  client: QueryClient,
  page: ClaimPageValue,
  { lineId, ...finding }: ClaimFinding,
): Promise<boolean> {
  if (lineId !== null && isOnLine({ lineId, ...finding })) return setLineReason(client, lineId, '');
  const kept = page.overrides.find(({ fields }) => fields.lineId === lineId && fields.rule === finding.rule);
  if (!kept) return false;
  const address = { kind: 'claimOverride', id: kept.id } as const;
  return archiveEntry(client, address, { archived: true, title: 'The reason' });
}

async function setLineReason(client: QueryClient, lineId: string, reason: string): Promise<boolean> {
  const target = entryTarget(
    client,
    { kind: 'claimLine', id: lineId },
    'overrideReason',
    'Why it is paid all the same',
  );
  drafts.type(target, reason);
  await drafts.leave(target.key);
  return true;
}
