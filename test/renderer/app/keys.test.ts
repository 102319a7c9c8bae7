import { expect, test } from 'vitest';
import { isPressed, isTyping } from '../../../renderer/app/keys.ts';
import { pageOf } from '../../../renderer/app/RouteFocus.tsx';
import { wishOf } from '../../../renderer/app/wish.ts';

const press = (key: string, held: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ...held });

test('a key is pressed only with exactly what is held', () => {
  expect(isPressed('Ctrl+K', press('k', { ctrlKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', press('K', { metaKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', press('k'))).toBe(false);
  expect(isPressed('Ctrl+Z', press('z', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isPressed('Alt+1', press('1', { altKey: true }))).toBe(true);
  expect(isPressed('F1', press('F1'))).toBe(true);
  expect(isPressed('Ctrl+,', press(',', { ctrlKey: true }))).toBe(true);
});

test('text fields keep their own undo, buttons and boxes to tick do not', () => {
  const input = (type: string): HTMLInputElement => Object.assign(document.createElement('input'), { type });
  expect(isTyping(input('text'))).toBe(true);
  expect(isTyping(input('search'))).toBe(true);
  expect(isTyping(document.createElement('textarea'))).toBe(true);
  expect(isTyping(input('checkbox'))).toBe(false);
  expect(isTyping(document.createElement('button'))).not.toBe(true);
  expect(isTyping(null)).toBe(false);
});

test('sections of one plan are one page, and so are the list and its dialog', () => {
  expect(pageOf('/projects/a/plan/risks')).toBe('/projects/a/plan');
  expect(pageOf('/projects/a/plan')).toBe('/projects/a/plan');
  expect(pageOf('/projects/new')).toBe('/projects');
  expect(pageOf('/')).toBe('/projects');
  expect(pageOf('/projects/a')).toBe('/projects/a');
});

test('a link may name the answer it is about', () => {
  expect(wishOf('/projects/a/plan/describe?field=project.whyEngage')).toEqual({
    path: '/projects/a/plan/describe',
    field: 'project.whyEngage',
  });
  expect(wishOf('/settings')).toEqual({ path: '/settings' });
});
