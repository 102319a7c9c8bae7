import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readArgs } from '../../electron/main/args.ts';

const start = (...argv: string[]) => readArgs({ argv, env: {}, isPackaged: false });

test('reads the folder of the records and the picture, as absolute paths', () => {
  expect(start('electron', '.', '--store=records', '--screenshot=a.png')).toEqual({
    store: resolve('records'),
    screenshot: resolve('a.png'),
    answers: null,
    devServer: null,
  });
});

test('leaves alone what it does not know, and what says nothing', () => {
  const nothing = { store: null, screenshot: null, answers: null, devServer: null };
  expect(start('electron', '--store', 'x', '--stores=x', '--store=', '-store=x', 'store=x')).toEqual(nothing);
  expect(start()).toEqual(nothing);
});

test('an equals sign or a space in a path stays in it', () => {
  expect(start('--store=/a b/c=d').store).toBe(resolve('/a b/c=d'));
});

test('a packaged app takes neither answers nor a development server from outside', () => {
  const outside = {
    argv: ['--answers=/answers', '--store=/records'],
    env: { ELECTRON_RENDERER_URL: 'http://localhost:5173' },
  };
  expect(readArgs({ ...outside, isPackaged: true })).toMatchObject({
    store: resolve('/records'),
    answers: null,
    devServer: null,
  });
  expect(readArgs({ ...outside, isPackaged: false })).toMatchObject({
    answers: resolve('/answers'),
    devServer: 'http://localhost:5173',
  });
});
