/**
 * Does something once what was just drawn is painted: for work that no first screen should wait for. Gives a function
 * that takes it back.
 */
export function afterPaint(doing: () => void): () => void {
  let timer: number | undefined;
  // The first frame paints what was drawn; the second begins when that is done.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(doing);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
