import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, openFile, SAMPLE, startReady } from '../fixtures/project-files/backends.ts';

type Data = Record<string, unknown>;

interface Slot {
  readonly parent: object;
  readonly key: string;
}

const slotsOf = (value: unknown): readonly Slot[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [{ parent: value, key }, ...slotsOf(inner)])
    : [];

/** The sample with other values at some of its places. */
function spoil(changes: readonly { readonly place: number; readonly value: unknown }[]): string {
  const data = JSON.parse(SAMPLE) as Data;
  for (const { place, value } of changes) {
    const slots = slotsOf(data);
    const slot = slots[place % slots.length];
    if (slot)
      Object.defineProperty(slot.parent, slot.key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return JSON.stringify(data);
}

const change = fc.record({
  place: fc.nat(5_000),
  value: fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('', null, 'PAUSED', 'LIVE', 'person-3', true, 0),
  ),
});

describe('a file that something happened to', () => {
  it('is added whole or not at all', async () => {
    const backend = await startReady();
    let before = JSON.stringify(everything(backend));
    let added = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const result = await openFile(backend, spoil(changes), true);
        const after = JSON.stringify(everything(backend));
        if (result.ok) {
          added += 1;
          before = after;
          const { rows } = await backend.get('projects.getPlan', { projectId: result.value.projectId });
          return rows.feedbackDelivery.length <= 8;
        }
        return result.error.code !== 'unexpected' && after === before;
      }),
      { numRuns: 120 },
    );
    const { projects } = await backend.get('projects.list', {
      search: '',
      status: null,
      archived: false,
      sort: 'reference',
      descending: false,
    });
    expect(projects).toHaveLength(added);
    expect((await backend.get('store.verify', {})).problems).toEqual([]);
  }, 180_000);
});
