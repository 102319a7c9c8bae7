import { toVersion2 } from './steps/1-to-2.ts';

/** A file as it was read, before anybody knows whether it is right. */
export type RawFile = Readonly<Record<string, unknown>>;
/** Takes a file of one version to the next. It may meet anything, so it must not throw. */
export type FileStep = (file: RawFile) => RawFile;

/** The step from each version to the next, by the version it starts from. A step that was released is never touched again. */
export const FILE_STEPS: Readonly<Record<number, FileStep>> = { 1: toVersion2 };

/** Takes every step from a file's version to the newest; undefined when one is missing. */
export function bringUpToDate(
  file: RawFile,
  versions: { readonly from: number; readonly to: number },
  steps: Readonly<Record<number, FileStep>> = FILE_STEPS,
): RawFile | undefined {
  let current = file;
  for (let version = versions.from; version < versions.to; version += 1) {
    const step = Object.hasOwn(steps, version) ? steps[version] : undefined;
    if (!step) return undefined;
    current = { ...step(current), formatVersion: version + 1 };
  }
  return current;
}
