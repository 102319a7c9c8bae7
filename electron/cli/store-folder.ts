import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the window is called decides where the system keeps its records; the same name as `productName`. */
const APP_NAME = 'Engagement Desk';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** This computer and this person. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  home: homedir(),
  environment: process.env,
});

/** The folder in which the app keeps this person's records when nobody names another one. */
export function usualStoreFolder({ platform, home, environment }: Machine): string {
  return join(settingsFolder(platform, home, environment), APP_NAME, 'store');
}

/** Where Electron puts what belongs to one person, on each system. */
function settingsFolder(
  platform: NodeJS.Platform,
  home: string,
  environment: Machine['environment'],
): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
}
