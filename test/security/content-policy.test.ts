import { expect, test } from 'vitest';
import { CONTENT_POLICY, mayLoad, PAGE_HEADERS } from '../../electron/main/policy.ts';

// Attack: text from a record becomes script, or a page loads something from elsewhere.
const directives = new Map(
  CONTENT_POLICY.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]),
);

test('the policy starts from nothing and lets back in only files of the app', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  const allowed = new Set([...directives.values()].flat());
  expect([...allowed].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:']);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('style-src')).toEqual(["'self'"]);
});

test.each([
  'connect-src',
  'frame-src',
  'object-src',
  'worker-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
])('%s is shut', (directive) => {
  expect(directives.get(directive)).toEqual(["'none'"]);
});

test('the policy is sent with every page', () => {
  expect(PAGE_HEADERS['Content-Security-Policy']).toBe(CONTENT_POLICY);
  expect(PAGE_HEADERS['X-Content-Type-Options']).toBe('nosniff');
});

test.each([
  ['app://desk/index.html', true],
  ['data:image/png;base64,AA==', true],
  ['blob:app://desk/1', true],
  ['blob:https://example.invalid/1', false],
  ['app://elsewhere/index.html', false],
  ['http://127.0.0.1/', false],
  ['https://example.invalid/', false],
  ['ws://127.0.0.1/', false],
  ['wss://example.invalid/', false],
  ['ftp://example.invalid/', false],
  ['file:///etc/hostname', false],
  ['devtools://devtools/bundled/inspector.html', false],
  ['chrome://gpu', false],
  ['chrome-extension://x/y', false],
  ['nonsense', false],
])('%s may be loaded: %s', (address, allowed) => {
  expect(mayLoad(address, null)).toBe(allowed);
});
