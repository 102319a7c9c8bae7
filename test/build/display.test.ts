import { describe, expect, test } from 'vitest';
import { chooseDisplay } from '../../build/scripts/launch/display.ts';
import { isDesktopNoise, onVirtualScreen } from '../../build/scripts/launch/virtual-screen.ts';

describe('where the window goes', () => {
  test.each([
    // platform, display, xvfb, unattended
    ['win32', false, false, false, 'own'],
    ['darwin', false, false, true, 'own'],
    ['linux', true, false, false, 'own'],
    ['linux', true, true, false, 'own'],
    ['linux', true, true, true, 'virtual'],
    ['linux', true, false, true, 'own'],
    ['linux', false, true, false, 'virtual'],
    ['linux', false, true, true, 'virtual'],
    ['linux', false, false, false, 'missing'],
    ['linux', false, false, true, 'missing'],
  ] as const)('%s, display %s, xvfb %s, unattended %s: %s', (...row) => {
    const [platform, hasDisplay, hasVirtualScreen, unattended, expected] = row;
    expect(chooseDisplay({ platform, hasDisplay, hasVirtualScreen, unattended })).toBe(expected);
  });
});

describe('the virtual screen', () => {
  const app = { command: '/electron', args: ['/app', '--store=/a b'] };

  test('without a session bus it is xvfb-run alone', () => {
    expect(onVirtualScreen(app, false)).toEqual({
      command: 'xvfb-run',
      args: ['-a', '-s', '-screen 0 1440x900x24', '/electron', '/app', '--store=/a b'],
    });
  });

  test('with one, arguments still pass through the shell one by one', () => {
    const { command, args } = onVirtualScreen(app, true);
    expect(command).toBe('dbus-run-session');
    expect(args.slice(-3)).toEqual(['/electron', '/app', '--store=/a b']);
    expect(args.find((arg) => arg.includes('exec xvfb-run "$@"'))).toBeDefined();
  });
});

describe('noise', () => {
  test.each([
    ['dbus-daemon[12]: [session uid=0 pid=12] Activating service', true],
    ['[1:1122/1.2:ERROR:bus.cc(407)] Failed to connect to the bus', true],
    ['[1:1122/1.2:FATAL:bus.cc(1246)] D-Bus connection was disconnected. Aborting.', true],
    ['[1:1122/1.2:ERROR:gpu_process_host.cc(991)] GPU process exited', false],
    ['Error: the store is locked', false],
    ['', false],
  ])('%s: %s', (line, noise) => {
    expect(isDesktopNoise(line)).toBe(noise);
  });
});
