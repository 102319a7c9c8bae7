import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneLocale } from '../../build/vite/one-locale.ts';

const plugin = oneLocale();
const load = plugin.load as (id: string) => string | null;
const THEIRS = 'node_modules/react-aria/dist/private';

test('React Aria is given one locale instead of asking for it', () => {
  const file = `${THEIRS}/i18n/useDefaultLocale.mjs`;
  const exported = /export \{(.*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const names = [...exported.matchAll(/ as (\w+)/g)].map(([, name]) => name ?? '');
  expect(names).toEqual(['getDefaultLocale', 'useDefaultLocale']);
  for (const name of names) expect(load(`/app/${file}`)).toContain(`export const ${name} = `);
});

test('its texts are kept in one language only', () => {
  const texts = readdirSync(`${THEIRS}/intl/searchfield`).filter((name) => name.endsWith('.mjs'));
  expect(texts.length).toBeGreaterThan(30);
  const kept = texts.filter((name) => load(`/app/${THEIRS}/intl/searchfield/${name}`) === null);
  expect(kept).toEqual(['en-US.mjs']);
  expect(load('/app/renderer/app/main.tsx')).toBeNull();
});
