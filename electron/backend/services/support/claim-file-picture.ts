import type { ClaimFile } from '../../../../shared/domain/claim-file/shapes.ts';
import { fail, ok } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { drawKeptInWorker } from '../../documents/render-in-worker.ts';

/** A page of a receipt in an opened file: what the window draws itself goes as it is, the rest is drawn in a worker. */
export async function pictureOfFile(
  { platform }: Waiting,
  { content, files }: ClaimFile,
  { receiptId, page }: { readonly receiptId: string; readonly page: number },
) {
  const hash = content.receipts.find(({ id }) => id === receiptId)?.sha256;
  const file = files.find(({ sha256 }) => sha256 === hash);
  if (!file) return fail('kept-file-not-found');
  const { name, mediaType, base64 } = file;
  if (mediaType === 'image/jpeg' || mediaType === 'image/png')
    return ok({ name, pages: 1, text: '', mediaType, base64 });
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  const drawn = await drawKeptInWorker(platform.renderWorker, { mediaType, bytes, page });
  if (!drawn.ok) return drawn;
  const { pages, text, png } = drawn.value;
  return ok({
    name,
    pages,
    text,
    mediaType: 'image/png' as const,
    base64: Buffer.from(png).toString('base64'),
  });
}
