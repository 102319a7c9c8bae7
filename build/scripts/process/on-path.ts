import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** True when a program of that name can be run. */
export function isOnPath(name: string, path: string = process.env['PATH'] ?? ''): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && isExecutable(join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
