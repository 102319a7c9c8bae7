/** The kinds of file that are kept as receipts and evidence. */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/heic', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What each kind is called, and how its name ends. */
export const MEDIA: Readonly<Record<MediaType, { readonly words: string; readonly ending: string }>> = {
  'image/jpeg': { words: 'JPEG picture', ending: 'jpg' },
  'image/png': { words: 'PNG picture', ending: 'png' },
  'image/heic': { words: 'HEIC picture', ending: 'heic' },
  'application/pdf': { words: 'PDF', ending: 'pdf' },
};

export const isMediaType = (text: string): text is MediaType =>
  (MEDIA_TYPES as readonly string[]).includes(text);
