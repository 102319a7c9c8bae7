import { expect, test } from 'vitest';
import { isOurWindow } from '../../electron/main/policy.ts';

// Attack: something other than the page of our window asks the back end.
const OURS = 7;
const ours = { contentsId: OURS, isMainFrame: true, address: 'app://desk/index.html#/projects' };
const DEV = 'http://localhost:5173';

test('the page of our window may ask', () => {
  expect(isOurWindow(ours, OURS, null)).toBe(true);
});

test.each([
  ['another window', { contentsId: 8 }],
  ['a frame inside the page', { isMainFrame: false }],
  ['an empty page', { address: 'about:blank' }],
  ['no address', { address: '' }],
  ['a page from the web', { address: 'https://desk/' }],
  ['a page that is called like ours', { address: 'https://example.invalid/app://desk/' }],
  ['another host of our scheme', { address: 'app://desk.evil/' }],
  ['a file', { address: 'file:///app/renderer/index.html' }],
  ['data', { address: 'data:text/html,x' }],
  ['a blob', { address: 'blob:app://desk/1' }],
  ['the development server, in a build', { address: `${DEV}/` }],
])('%s may not', (_who, forged) => {
  expect(isOurWindow({ ...ours, ...forged }, OURS, null)).toBe(false);
});

test('while developing, its server may, and no other', () => {
  expect(isOurWindow({ ...ours, address: `${DEV}/` }, OURS, DEV)).toBe(true);
  expect(isOurWindow({ ...ours, address: 'http://localhost:5174/' }, OURS, DEV)).toBe(false);
  expect(isOurWindow({ ...ours, address: 'file://localhost:5173/' }, OURS, DEV)).toBe(false);
});
