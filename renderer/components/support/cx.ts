/** Joins class names, leaving out the empty ones. Always a string, because React Aria refuses `undefined`. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
