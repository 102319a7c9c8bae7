import { capture } from '../process/capture.ts';

/** Debian packages, by the libraries of theirs that Electron links to. */
const packages: Readonly<Record<string, readonly string[]>> = {
  libnss3: ['libnss3.so', 'libnssutil3.so', 'libsmime3.so'],
  libnspr4: ['libnspr4.so'],
  'libatk1.0-0': ['libatk-1.0.so.0'],
  'libatk-bridge2.0-0': ['libatk-bridge-2.0.so.0'],
  'libatspi2.0-0': ['libatspi.so.0'],
  libcups2: ['libcups.so.2'],
  libdrm2: ['libdrm.so.2'],
  'libgtk-3-0': ['libgtk-3.so.0', 'libgdk-3.so.0'],
  libgbm1: ['libgbm.so.1'],
  libasound2: ['libasound.so.2'],
  'libglib2.0-0': ['libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libgio-2.0.so.0', 'libgmodule-2.0.so.0'],
  'libdbus-1-3': ['libdbus-1.so.3'],
  'libpango-1.0-0': ['libpango-1.0.so.0'],
  libcairo2: ['libcairo.so.2'],
  libexpat1: ['libexpat.so.1'],
  libudev1: ['libudev.so.1'],
  libxkbcommon0: ['libxkbcommon.so.0'],
  'libx11-6': ['libX11.so.6'],
  libxcb1: ['libxcb.so.1'],
  libxcomposite1: ['libXcomposite.so.1'],
  libxdamage1: ['libXdamage.so.1'],
  libxext6: ['libXext.so.6'],
  libxfixes3: ['libXfixes.so.3'],
  libxrandr2: ['libXrandr.so.2'],
};

/** The libraries that `ldd` says are not there, each once. */
export function parseMissingLibraries(lddOutput: string): readonly string[] {
  const missing = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
  return [...new Set(missing)];
}

/** The packages that bring the named libraries, and the libraries that no known package brings. */
export function packagesFor(libraries: readonly string[]): {
  readonly packages: readonly string[];
  readonly unknown: readonly string[];
} {
  const found = Object.entries(packages).filter(([, files]) =>
    files.some((file) => libraries.includes(file)),
  );
  const known = new Set(found.flatMap(([, files]) => files));
  return { packages: found.map(([name]) => name), unknown: libraries.filter((file) => !known.has(file)) };
}

/** Asks the dynamic linker which libraries an executable lacks. */
export async function findMissingLibraries(executable: string): Promise<readonly string[]> {
  const answer = await capture('ldd', [executable], { timeoutMs: 20_000 });
  return parseMissingLibraries(answer.stdout);
}
