/** A program and its arguments. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

const screen = '-screen 0 1440x900x24';

/**
 * Wraps a command so that it runs on a virtual screen. Chromium also looks for two message buses and complains about
 * each one it misses, so a bus of its own plays both parts where dbus-run-session is installed.
 */
export function onVirtualScreen(inner: Command, hasSessionBus: boolean): Command {
  const xvfb = ['-a', '-s', screen, inner.command, ...inner.args];
  if (!hasSessionBus) return { command: 'xvfb-run', args: xvfb };
  const script =
    'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" NO_AT_BRIDGE=1; exec xvfb-run "$@"';
  return { command: 'dbus-run-session', args: ['--', 'sh', '-c', script, 'sh', ...xvfb] };
}

/** Lines that the buses and Chromium print on a healthy run without a desktop. */
export function isDesktopNoise(line: string): boolean {
  return line.startsWith('dbus-daemon[') || /:(?:ERROR|FATAL):(bus\.cc|object_proxy\.cc)\(\d+\)\]/.test(line);
}
