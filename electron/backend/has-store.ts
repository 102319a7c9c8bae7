import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { STORE_FILE } from './store/store-file.ts';

/** Whether a folder has a store in it. */
export const hasStore = (folder: string): boolean => existsSync(join(folder, STORE_FILE));
