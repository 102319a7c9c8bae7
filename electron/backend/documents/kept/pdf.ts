import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Dots } from './png-of-dots.ts';

export interface PdfPage {
  readonly pages: number;
  /** The words on the page, for people who cannot see it. */
  readonly text: string;
  readonly dots: Dots;
}

/** A page is drawn at up to three dots for each of its points, and never beyond this. */
const MOST_SCALE = 3;
/** Of the words on a page as many are read out. */
const MOST_LETTERS = 4_000;

/** One page of a PDF (the first is 1), with its filled-in fields. Fails by throwing; "Password" is in the message when one is needed. */
export async function pageOfPdf(bytes: Uint8Array, page: number, mostDots: number): Promise<PdfPage> {
  const library = await PDFiumLibrary.init({ wasmBinary: await readProgram() });
  const pdf = await library.loadDocument(bytes);
  const pages = pdf.getPageCount();
  const text = pdf
    .getPage(page - 1)
    .getText()
    .slice(0, MOST_LETTERS);
  const sheet = pdf.getPage(page - 1);
  const { originalWidth, originalHeight } = sheet.getOriginalSize();
  const scale = Math.min(MOST_SCALE, mostDots / Math.max(originalWidth, originalHeight, 1));
  const dots = await sheet.render({ scale, render: 'bitmap', renderFormFields: true });
  return { pages, text, dots };
}

/** From source the package's file is read; the bundle carries it as a chunk, loaded only here. */
const readProgram = async (): Promise<ArrayBuffer> =>
  import.meta.url.endsWith('.ts')
    ? own(await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')))
    : own(Buffer.from((await import('@hyzyla/pdfium/pdfium.wasm?bytes')).default, 'base64'));

const own = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
