const KILO = 1_000;

/** `840 kB`, `3.2 MB`: a file's size for a person. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return `${Math.max(1, Math.round(kilobytes)).toLocaleString('en-GB')} kB`;
  return `${(kilobytes / KILO).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}
