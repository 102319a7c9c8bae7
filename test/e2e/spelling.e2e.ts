import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchDesk } from '../support/electron-app.ts';
import { chooseInContextMenu, contextMenuOf, typeMisspelt } from '../support/text-field.ts';

test('a misspelt word is marked, put right and learnt', async () => {
  const desk = await launchDesk();
  await typeMisspelt(desk);
  // The dictionary is read when the first word is typed.
  await expect.poll(() => contextMenuOf(desk).then(({ word }) => word)).toBe('engagment');
  const { labels } = await contextMenuOf(desk);
  expect(labels).toEqual([
    'engagement',
    '',
    '&Add to dictionary',
    '',
    'Cu&t',
    '&Copy',
    '&Paste',
    'Select &all',
  ]);
  await chooseInContextMenu(desk, '&Add to dictionary');
  await expect.poll(() => contextMenuOf(desk).then(({ word }) => word)).toBe('');
  expect(readFileSync(join(desk.store, 'words.txt'), 'utf8')).toBe('engagment\n');
  await desk.close();
});
