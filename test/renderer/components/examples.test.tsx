import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../../renderer/components/support/example.ts';
import { show } from './show.tsx';

type ExampleFile = { readonly examples: readonly Example[] };

const components = Object.keys(import.meta.glob('../../../renderer/components/*/*.tsx'));
const files = import.meta.glob<ExampleFile>('../../../renderer/components/*/examples.tsx', { eager: true });
const folderOf = (path: string): string => path.split('/').at(-2) ?? path;
const cases = Object.entries(files).flatMap(([path, { examples }]) =>
  examples.map((example) => ({ title: `${folderOf(path)}: ${example.name}`, example })),
);

/** Parts others are made of, without a look of their own. */
const PARTS = ['Field', 'OptionList', 'Popover', 'support'];

// Colours need a real browser and are checked there; landmarks belong to the page an example is put on.
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: RULES });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('every component has examples', () => {
  const folders = new Set(components.map(folderOf));
  const shown = new Set(Object.keys(files).map(folderOf));
  expect([...folders].filter((folder) => !shown.has(folder) && !PARTS.includes(folder))).toEqual([]);
});

describe('axe finds nothing in', () => {
  test.each(cases)('$title', async ({ example }) => {
    show(example.render());
    // A thousand of the same take axe half a minute in jsdom and say nothing that three do not.
    const found = example.isLarge === true ? [] : await findViolations();
    expect(found).toEqual([]);
  });
});
