import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { sdkErrors } from '../../support/word.ts';
import { kitchenSink } from './kitchen-sink.ts';

/** Microsoft's Open XML SDK, which checks every part against the published schema. */
describe('the Open XML SDK finds nothing wrong with', () => {
  it.each([
    ['the kitchen sink', {}],
    ['large print, marked', { largePrint: true, marking: 'Official-sensitive: personal' }],
    ['no blocks at all', { blocks: [] }],
    [
      'landscape from the first page to the last',
      { blocks: kitchenSink().blocks.filter((block) => block.kind === 'table' && block.wide) },
    ],
  ])(
    '%s',
    async (_, change) => {
      expect(await sdkErrors(await renderDocx(kitchenSink(change)))).toEqual([]);
    },
    120_000,
  );
});
