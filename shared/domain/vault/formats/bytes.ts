/** Reading numbers and letters out of bytes. Outside of them everything is zero, so no reader falls over the end. */

export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
export const u16 = (bytes: Uint8Array, at: number): number => u8(bytes, at) * 0x100 + u8(bytes, at + 1);
export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 0x10000 + u16(bytes, at + 2);

/** `length` bytes as letters, one each. */
export function letters(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, at), Math.max(0, at) + length));
}

export const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);

/** Where `text` stands last at or after `from`; -1 when it does not. */
export function lastIndexOf(bytes: Uint8Array, text: string, from: number): number {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.length - wanted.length; at >= from; at--) if (startsWith(bytes, wanted, at)) return at;
  return -1;
}
