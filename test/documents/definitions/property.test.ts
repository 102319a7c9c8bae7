import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentModelShape } from '../../../shared/contract/document-model.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { listMissing } from '../../../shared/documents/missing.ts';
import type { Block, Cell, DocumentModel } from '../../../shared/documents/model.ts';
import { anyFacts } from './arbitrary-facts.ts';
import { placeOf } from '../../../shared/domain/plan/form/places.ts';
import { DOCUMENT_CODES } from '../../../shared/domain/documents/codes.ts';
import { build, buildD01 } from './build-for-test.ts';
import { cellsOf, readAll } from './read-model.ts';

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const whole = (facts: Facts): readonly DocumentModel[] => DOCUMENT_CODES.map((code) => build(code, facts));
const all = (facts: Facts): readonly DocumentModel[] => [...whole(facts), buildD01(facts, { short: true })];
const blocksOf = (facts: Facts): readonly Block[] => all(facts).flatMap(({ blocks }) => blocks);

/** Facts that break the rule; fast-check shrinks them to the smallest. */
const breaks = (holds: (facts: Facts) => boolean): unknown =>
  fc.check(fc.property(anyFacts, holds), { numRuns: 60 }).counterexample;

const reads = (cell: Cell): boolean =>
  cell.length > 0 && cell.every(({ runs }) => runs.some(({ text }) => VISIBLE.test(text)));

function isWhole(block: Block): boolean {
  if (block.kind === 'table')
    return block.rows.length > 0 && block.rows.every((row) => row.length === block.columns.length);
  if (block.kind === 'keyValueTable')
    return block.rows.length > 0 && block.rows.every(({ label }) => VISIBLE.test(label));
  if (block.kind === 'formTable')
    return block.rows.every((row) => !('label' in row) || VISIBLE.test(row.label));
  return block.kind !== 'heading' || VISIBLE.test(block.text);
}

function listsWhatIsMissing(model: DocumentModel): boolean {
  const labels = listMissing(model.blocks).map(({ label }) => label);
  const last = model.blocks.at(-1);
  const listed = last?.kind === 'stillToComplete' ? last.items : [];
  return (model.status === 'final') === (labels.length === 0) && listed.join('\n') === labels.join('\n');
}

describe('whatever the facts', () => {
  it('§3.0 no blank cell, no blank paragraph', () => {
    expect(breaks((facts) => blocksOf(facts).flatMap(cellsOf).every(reads))).toBeNull();
  });
  it('every row has a cell for every column, and every label says something', () => {
    expect(breaks((facts) => blocksOf(facts).every(isWhole))).toBeNull();
  });
  it('R-162 final exactly when nothing is missing, and the list at the end is what is missing', () => {
    expect(breaks((facts) => whole(facts).every(listsWhatIsMissing))).toBeNull();
  });
  it('the short form is final exactly when the full form is', () => {
    expect(breaks((facts) => buildD01(facts).status === buildD01(facts, { short: true }).status)).toBeNull();
  });
  it('every mark leads to a place: a field, a row or an area detail', () => {
    expect(
      breaks((facts) =>
        listMissing(blocksOf(facts)).every(
          ({ label, link }) => placeOf(link) !== undefined && VISIBLE.test(label),
        ),
      ),
    ).toBeNull();
  });
  it('the model crosses the bridge and reads the same twice', () => {
    const page = (facts: Facts): string =>
      whole(facts)
        .flatMap(({ blocks }) => readAll(blocks))
        .join('\n');
    expect(
      breaks(
        (facts) =>
          whole(facts).every((model) => DocumentModelShape.safeParse(model).success) &&
          page(facts) === page(facts),
      ),
    ).toBeNull();
  });
});
