import { Problem } from '../process/problem.ts';
import { virtualScreenPackages, type DisplayChoice } from './display.ts';
import { packagesFor } from './shared-libraries.ts';

/** What this machine lacks, in words with the line that puts it right; null when nothing is missing. */
export function describeMissing(display: DisplayChoice, libraries: readonly string[]): string | null {
  if (display !== 'missing' && libraries.length === 0) return null;
  const { packages, unknown } = packagesFor(libraries);
  const install = [...packages, ...(display === 'missing' ? virtualScreenPackages : [])];
  return [
    ...(display === 'missing' ? ['There is no display here, and no xvfb-run to make a virtual one.'] : []),
    ...(libraries.length > 0
      ? [`Electron needs libraries that are not installed: ${libraries.join(', ')}.`]
      : []),
    ...(install.length > 0 ? [`Run: apt-get install -y ${install.join(' ')}`] : []),
    ...(unknown.length > 0 ? [`Find and install the packages that contain: ${unknown.join(', ')}`] : []),
  ].join('\n');
}

/** Fails with the words of describeMissing when something is missing. */
export function requireNothingMissing(display: DisplayChoice, libraries: readonly string[]): void {
  const missing = describeMissing(display, libraries);
  if (missing !== null) throw new Problem(missing);
}
