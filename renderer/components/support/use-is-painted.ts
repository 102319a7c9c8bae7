import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** False for the first drawing of a part, true once that is painted: for what no first drawing should wait for. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return isPainted;
}
