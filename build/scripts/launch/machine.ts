import { isOnPath } from '../process/on-path.ts';
import { chooseDisplay, type DisplayChoice } from './display.ts';
import { requireNothingMissing } from './requirements.ts';
import { findMissingLibraries } from './shared-libraries.ts';
import { onVirtualScreen, type Command } from './virtual-screen.ts';

/** Decides where a window goes on this machine, and fails with the line to run when it cannot go anywhere. */
export async function prepareMachine(executable: string, unattended: boolean): Promise<DisplayChoice> {
  const display = chooseDisplay({
    platform: process.platform,
    hasDisplay: Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']),
    hasVirtualScreen: isOnPath('xvfb-run') && isOnPath('xauth'),
    unattended,
  });
  requireNothingMissing(display, process.platform === 'linux' ? await findMissingLibraries(executable) : []);
  return display;
}

/** The command to run so that its window goes where it should. */
export function placeOn(display: DisplayChoice, command: Command): Command {
  return display === 'virtual' ? onVirtualScreen(command, isOnPath('dbus-run-session')) : command;
}

/** True where Chromium refuses its own sandbox: it does not start as root on Linux without being told so. */
export function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
