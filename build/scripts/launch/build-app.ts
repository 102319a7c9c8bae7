import { capture } from '../process/capture.ts';
import { Problem } from '../process/problem.ts';
import { inRepository, repository } from '../process/repository.ts';

/** The arguments with which Node runs electron-vite for this project. */
export function electronViteArguments(command: 'build' | 'dev'): readonly string[] {
  const program = inRepository('node_modules/electron-vite/bin/electron-vite.js');
  return [program, command, '--config', inRepository('build/vite/electron.vite.config.ts')];
}

/** Builds the app into build/out. What the bundler prints is shown only when it fails. */
export async function buildApp(): Promise<void> {
  const built = await capture(process.execPath, electronViteArguments('build'), { cwd: repository });
  if (built.code === 0) return;
  throw new Problem(`The app could not be built.\n${built.stdout}\n${built.stderr}`);
}
