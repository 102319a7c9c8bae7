import { describe, expect, test } from 'vitest';
import { describeMissing } from '../../build/scripts/launch/requirements.ts';
import { packagesFor, parseMissingLibraries } from '../../build/scripts/launch/shared-libraries.ts';

const ldd = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /runtime/libffmpeg.so (0x00007f)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libstrange.so.9 => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`;

describe('libraries', () => {
  test('missing ones are read from ldd, each once', () => {
    expect(parseMissingLibraries(ldd)).toEqual([
      'libnss3.so',
      'libnssutil3.so',
      'libgtk-3.so.0',
      'libstrange.so.9',
    ]);
  });

  test('nothing missing, nothing read', () => {
    expect(parseMissingLibraries('	libc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([]);
    expect(parseMissingLibraries('')).toEqual([]);
  });

  test('two libraries of one package need it once; unknown ones are kept apart', () => {
    expect(packagesFor(parseMissingLibraries(ldd))).toEqual({
      packages: ['libnss3', 'libgtk-3-0'],
      unknown: ['libstrange.so.9'],
    });
  });
});

describe('what the person is told', () => {
  test('nothing, when nothing is missing', () => {
    expect(describeMissing('own', [])).toBeNull();
    expect(describeMissing('virtual', [])).toBeNull();
  });

  test('one line to run for libraries and screen together', () => {
    expect(describeMissing('missing', ['libgbm.so.1'])).toBe(
      'There is no display here, and no xvfb-run to make a virtual one.\n' +
        'Electron needs libraries that are not installed: libgbm.so.1.\n' +
        'Run: apt-get install -y libgbm1 xvfb xauth dbus',
    );
  });

  test('a library of no known package is named, without a made-up line', () => {
    const words = describeMissing('own', ['libstrange.so.9']);
    expect(words).toContain('Find and install the packages that contain: libstrange.so.9');
    expect(words).not.toContain('apt-get');
  });
});
