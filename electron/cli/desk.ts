#!/usr/bin/env node
import { runDesk } from './run.ts';
import { thisMachine, usualStoreFolder } from './store-folder.ts';

// A reader that has seen enough (`desk list | head -1`) is no trouble of ours.
process.stdout.on('error', () => undefined);

const output = {
  out: (text: string): void => void process.stdout.write(text),
  err: (text: string): void => void process.stderr.write(text),
  read: async (): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  },
};
process.exitCode = await runDesk(process.argv.slice(2), output, usualStoreFolder(thisMachine()));
