/** What looking through a file's structure finds: whole (with a picture's pixels, where it says), or what is wrong. */
export type Verdict =
  | { readonly kind: 'whole'; readonly pixels: number | null }
  | { readonly kind: 'damaged'; readonly reason: string };

export const whole = (pixels: number | null = null): Verdict => ({ kind: 'whole', pixels });
export const damaged = (reason: string): Verdict => ({ kind: 'damaged', reason });

/** The words of the most usual damage: a copy or a download that stopped half way. */
export const CUT_SHORT = 'it stops before its end, as if it was copied only in part.';
