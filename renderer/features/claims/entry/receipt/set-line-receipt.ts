import type { QueryClient } from '@tanstack/react-query';
import { entryTarget } from '../../../../answers/directory/entry-target.ts';
import { keepEntry, type AnyEntry } from '../../../../answers/directory/kept-entries.ts';
import { drafts } from '../../../../answers/saving/drafts.ts';
import type { LineEntry, ReceiptEntry } from '../claim.queries.ts';
import { flat } from '../flat.ts';

/** Says which receipt proves a line, or (null) that none does; one step of Undo. */
export async function setLineReceipt(
  client: QueryClient,
  line: LineEntry,
  receiptId: string | null,
): Promise<void> {
  // The line may never have been open for editing: what the page knows of it is what the answer starts from.
  keepEntry(client, 'claimLine', flat<'claimLine'>(line) as unknown as AnyEntry);
  const label = receiptId === null ? 'Take the receipt off' : 'Receipt';
  const target = entryTarget(client, { kind: 'claimLine', id: line.id }, 'receiptId', label);
  drafts.type(target, receiptId);
  await drafts.leave(target.key);
}

/** Puts the file to a receipt that was on paper only. */
export async function addFile(client: QueryClient, receipt: ReceiptEntry, fileId: string): Promise<void> {
  keepEntry(client, 'receipt', flat<'receipt'>(receipt) as unknown as AnyEntry);
  const target = entryTarget(
    client,
    { kind: 'receipt', id: receipt.id },
    'fileId',
    'Add the file of the receipt',
  );
  drafts.type(target, fileId);
  await drafts.leave(target.key);
}
