/** What is wrong with a text before it is even parsed; a line is counted from 1. */
export type ScanProblem =
  | { readonly kind: 'cut-short'; readonly line: number }
  | { readonly kind: 'too-deep'; readonly line: number };

/** A project file is six deep. Far more than that is not one, and could exhaust whoever walks it. */
export const MAX_DEPTH = 16;

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Follows brackets and quotation marks only: tells a text that stops in the middle, or one nested without end. */
export function scanJson(text: string): ScanProblem | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index];
    if (inString) {
      if (mark === '\\') index += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return { kind: 'too-deep', line: lineAt(text, index) };
    } else if (mark === '}' || mark === ']') depth -= 1;
  }
  return inString || depth > 0 ? { kind: 'cut-short', line: lineAt(text, text.length) } : undefined;
}
