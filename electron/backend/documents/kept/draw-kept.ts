import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { pngOfDots, shrink } from './png-of-dots.ts';

/** A file from the vault, and which of its pages is wanted (the first is 1). */
export interface KeptJob {
  readonly mediaType: 'application/pdf' | 'image/heic';
  readonly bytes: Uint8Array;
  readonly page: number;
}

export interface Drawn {
  readonly pages: number;
  readonly text: string;
  readonly png: Uint8Array;
}

/** Enough for a receipt to be read at four times its size; more would only take longer. */
const MOST_DOTS = 2_400;

/** Draws a page or a picture as a PNG. */
export async function drawKept({
  mediaType,
  bytes,
  page,
}: KeptJob): Promise<Result<Drawn, 'kept-file-not-drawn'>> {
  try {
    if (mediaType === 'image/heic') {
      const { dotsOfHeic } = await import('./heic.ts');
      return ok({ pages: 1, text: '', png: pngOfDots(shrink(await dotsOfHeic(bytes), MOST_DOTS)) });
    }
    const { pageOfPdf } = await import('./pdf.ts');
    const { pages, text, dots } = await pageOfPdf(bytes, page, MOST_DOTS);
    return ok({ pages, text, png: pngOfDots(dots) });
  } catch (error) {
    // The edge to programs that read what somebody sent; their messages are looked at, never passed on.
    const needsPassword = error instanceof Error && error.message.startsWith('Password');
    return fail('kept-file-not-drawn', {
      reason: needsPassword ? 'it is locked with a password.' : 'its inside cannot be read.',
    });
  }
}
