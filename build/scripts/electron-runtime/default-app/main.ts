// The app that Electron starts when it is not packaged. The stand-in's archive has none, so this one is put there.
// It opens the app named on the command line, as Electron's own does: `electron [-r module] <folder or file>`.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

function readArguments(args: readonly string[]): { modules: readonly string[]; entry: string | null } {
  const modules: string[] = [];
  let afterRequire = false;
  for (const argument of args) {
    if (afterRequire) modules.push(argument);
    else if (!argument.startsWith('-')) return { modules, entry: resolve(argument) };
    afterRequire = argument === '-r' || argument === '--require';
  }
  return { modules, entry: null };
}

function readManifest(folder: string): Manifest {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

// Electron has these two and uses them itself, but leaves them out of its published types.
const shell = app as typeof app & { setAppPath(path: string): void; setVersion(version: string): void };

function nameApp(folder: string, manifest: Manifest): void {
  shell.setAppPath(folder);
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) shell.setName(name);
  if (manifest.version !== undefined) shell.setVersion(manifest.version);
}

/**
 * A custom spelling check of this Electron never ends on text that starts with a digit or a sign (electron/electron
 * #45001, put right soon after it): the window hangs. Chromium hands over a whole field or one line of it, so a field
 * goes unchecked while one of its lines starts like that, or is so long that Chromium would start inside it.
 */
const SPELLING_GUARD = String.raw`{
  const wanted = new WeakMap();
  const isSafe = (line) => line.length < 1000 && /^[^\p{Script=Common}]/u.test(line);
  const look = ({ target: field }) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    if (!wanted.has(field)) wanted.set(field, field.spellcheck);
    field.spellcheck = wanted.get(field) && field.value.split('\n').every(isSafe);
  };
  addEventListener('focusin', look, true);
  addEventListener('input', look, true);
}`;
const ISOLATED_WORLD = 7;

function keepSpellingFromHanging(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('dom-ready', () => {
      // A window may be gone before it answers.
      contents
        .executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: SPELLING_GUARD }])
        .catch(() => undefined);
    });
  });
}

async function openApp(entry: string): Promise<void> {
  const isFolder = statSync(entry).isDirectory();
  const folder = isFolder ? entry : dirname(entry);
  const manifest = readManifest(folder);
  nameApp(folder, manifest);
  // Electron holds back "ready" until this import is done, so the app can still register its schemes.
  await import(pathToFileURL(isFolder ? resolve(folder, manifest.main ?? 'index.js') : entry).href);
}

const { modules, entry } = readArguments(process.argv.slice(1));
const load = createRequire(import.meta.url);
for (const module of modules) load(resolve(module));

if (entry === null) {
  process.stdout.write(`Electron ${process.versions.electron} (stand-in). Name an app to open.\n`);
  app.exit(0);
} else {
  Object.assign(process, { defaultApp: true });
  keepSpellingFromHanging();
  try {
    await openApp(entry);
  } catch (error) {
    // No dialog, unlike Electron's own: under a virtual screen nobody could close it.
    process.stderr.write(
      `App threw an error during load\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    app.exit(1);
  }
}
