const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

/** `2.30pm` → `14:30`; undefined when it is no time of day. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes = '0', half] = TIME.exec(text.trim()) ?? [];
  if (hours === undefined) return undefined;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const of24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (of24 > 23 || Number(minutes) > 59) return undefined;
  return `${String(of24).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
