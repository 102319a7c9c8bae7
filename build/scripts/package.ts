import { build } from 'electron-builder';
import { parseArgs } from 'node:util';
import { packingConfiguration } from '../builder/configuration.ts';
import { ensureElectronRuntime } from './electron-runtime/ensure.ts';
import { buildApp } from './launch/build-app.ts';
import { checkMayPack } from './packaging/stand-in-rule.ts';
import { describeFailure } from './process/problem.ts';
import { repository } from './process/repository.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function packApp(allowStandIn: boolean): Promise<void> {
  const runtime = await ensureElectronRuntime({ log: say });
  for (const line of checkMayPack(runtime, allowStandIn)) say(line);
  await buildApp();
  await build({ projectDir: repository, dir: true, publish: 'never', config: packingConfiguration(runtime) });
}

try {
  const options = { 'allow-stand-in': { type: 'boolean', default: false } } as const;
  await packApp(parseArgs({ options }).values['allow-stand-in']);
} catch (error) {
  say(describeFailure(error));
  process.exitCode = 1;
}
