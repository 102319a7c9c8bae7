import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import { writeProjectFile } from '../../../shared/domain/project-file/write.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import { SAMPLE_TEXT, sampleData } from './sample.ts';

/** Whatever a file holds: it is read whole and can be written and read again, or there are words for why not. */
function isAnswered(text: string): boolean {
  const read = readProjectFile(text);
  if (!read.ok) return !wordsFor(read.error).what.includes('not known');
  return JSON.stringify(readProjectFile(writeProjectFile(read.value))) === JSON.stringify(read);
}

const holds = <Values>(property: fc.IProperty<Values>, numRuns: number): void =>
  expect(() => fc.assert(property, { numRuns })).not.toThrow();

interface Slot {
  readonly parent: object;
  readonly key: string;
}

/** Every place of the sample where a value stands. */
function slotsOf(value: unknown): readonly Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ parent: value, key }, ...slotsOf(inner)]);
}

const SLOTS = slotsOf(sampleData()).length;

/** The sample with the value at one place replaced. */
function replaced(place: number, value: unknown): string {
  const data = sampleData();
  const slot = slotsOf(data)[place % SLOTS];
  if (slot)
    Object.defineProperty(slot.parent, slot.key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return JSON.stringify(data);
}

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    'YES',
    'PAUSED',
    'person-1',
    '2026-02-30',
    '2026-06-03',
    '__proto__',
    null,
    [],
    {},
    -1,
    0,
    1,
    1e300,
    true,
  ),
);

const edit = fc.record({
  at: fc.nat(SAMPLE_TEXT.length),
  take: fc.nat(40),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('"', '{', '}', ',', '\\', '\n', '[', ']'),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const edited = (edits: readonly Edit[]): string =>
  edits.reduce((text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take), SAMPLE_TEXT);

const HEAD = { format: 'engagement-desk-project', formatVersion: 2 };

/* oxlint-disable vitest/expect-expect -- `holds` expects */
describe('whatever happens to a project file, it is answered', () => {
  it('any value at any place', () => {
    holds(
      fc.property(fc.nat(SLOTS - 1), anyValue, (place, value) => isAnswered(replaced(place, value))),
      500,
    );
  }, 120_000);

  it('any change of its characters', () => {
    holds(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => isAnswered(edited(edits))),
      300,
    );
  }, 120_000);

  it('any text, any JSON, any JSON with the right head', () => {
    holds(fc.property(fc.string({ unit: 'binary' }), isAnswered), 200);
    holds(fc.property(fc.json({ maxDepth: 8 }), isAnswered), 200);
    const entries = fc.dictionary(fc.string(), fc.jsonValue());
    holds(
      fc.property(entries, (rest) => isAnswered(JSON.stringify({ ...rest, ...HEAD }))),
      200,
    );
  }, 60_000);
});
