import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../process/capture.ts';
import { inRepository } from '../process/repository.ts';

const answerLimitMs = 5_000;
const cachedUnpackLimitMs = 10_000;
const downloadLimitMs = 15 * 60_000;

/** The version of Electron that package.json asks for. */
export function wantedElectronVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(inRepository('node_modules/electron/package.json'), 'utf8'),
  );
  return (manifest as { version: string }).version;
}

/** Where the executable is inside an Electron folder. */
export function executableIn(folder: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The folder of the electron package's own binary, or null when it was never downloaded. */
export function findOwnElectron(): string | null {
  const folder = inRepository('node_modules/electron/dist');
  if (!existsSync(executableIn(folder)) || !existsSync(join(folder, 'version'))) return null;
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  return version === wantedElectronVersion() ? folder : null;
}

/** Lets the electron package download its binary, from its own cache or from the network. */
export async function downloadOwnElectron(env: NodeJS.ProcessEnv): Promise<string | null> {
  const answers = await serverAnswers(downloadAddress(env, wantedElectronVersion()));
  // Without an answer only a zip file in Electron's own cache can help, and unpacking one is quick.
  const timeoutMs = answers ? downloadLimitMs : cachedUnpackLimitMs;
  await capture(process.execPath, [inRepository('node_modules/electron/install.js')], { env, timeoutMs });
  return findOwnElectron();
}

/** The address the electron package would download from; ELECTRON_MIRROR replaces the usual one. */
export function downloadAddress(env: NodeJS.ProcessEnv, version: string): string {
  const base = env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  return `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

async function serverAnswers(address: string): Promise<boolean> {
  try {
    const reply = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(answerLimitMs) });
    return reply.ok;
  } catch {
    return false;
  }
}
