/** E05. The reference of the nth project of an area in a year: `NEL-2026-001`; undefined past 99,999. */
export function projectReference(prefix: string, year: number, number: number): string | undefined {
  return number > 99_999 ? undefined : `${prefix}-${year}-${String(number).padStart(3, '0')}`;
}

/** The number in a reference, `NEL-2026-012` → 12; 0 when it is not of this prefix and year. */
export function referenceNumber(reference: string, prefix: string, year: number): number {
  const start = `${prefix}-${year}-`;
  return reference.startsWith(start) ? Number(reference.slice(start.length)) || 0 : 0;
}
