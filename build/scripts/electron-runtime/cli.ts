import { describeFailure } from '../process/problem.ts';
import { ensureElectronRuntime } from './ensure.ts';

// Prints the runtime as one line of JSON; progress goes to stderr. `--retry` tries Electron's own download again.
try {
  const runtime = await ensureElectronRuntime({
    log: (line) => process.stderr.write(`${line}\n`),
    retryDownload: process.argv.includes('--retry'),
  });
  process.stdout.write(`${JSON.stringify(runtime)}\n`);
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}
