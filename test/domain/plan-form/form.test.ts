import { describe, expect, it } from 'vitest';
import { NEW_ROWS } from '../../../shared/domain/plan/new-rows.ts';
import {
  PLAN_RECORDS,
  PLAN_ROWS,
  RECORD_KINDS,
  ROW_KINDS,
  type RecordKind,
} from '../../../shared/domain/plan/shapes.ts';
import { PLAN_FORM } from '../../../shared/domain/plan/form/index.ts';
import { SECTION_IDS } from '../../../shared/domain/plan/form/section-ids.ts';
import type { FieldInput, FormField, FormRows } from '../../../shared/domain/plan/form/types.ts';

const items = PLAN_FORM.flatMap((section) => section.items);
const fields = items.filter((item): item is FormField => item.kind === 'field');
const rows = items.filter((item): item is FormRows => item.kind === 'rows');
/** What is asked on a page of its own. */
const elsewhere = items.flatMap((item) => (item.kind === 'elsewhere' ? item.links : []));
const rowsElsewhere = elsewhere.flatMap((link) => (link.startsWith('rows.') ? [link.slice(5)] : []));

/** Values a person could give with this kind of input: the emptiest and a full one. */
function valuesOf(input: FieldInput): readonly unknown[] {
  const ids = 'options' in input ? input.options.map((option) => option.id) : [];
  switch (input.kind) {
    case 'text':
    case 'longText':
      return ['', 'Words'];
    case 'textList':
      return [[], ['One', 'Two']];
    case 'date':
      return [null, '2026-06-03'];
    case 'time':
      return [null, '14:30'];
    case 'links':
      return [[], ['01890a5d-ac96-774b-bcce-b302099a8057']];
    case 'tri':
      return [null, 'YES', 'NO'];
    case 'check':
      return [true, false];
    case 'choice':
      return input.none === undefined ? ids : [...ids, null];
    case 'choices':
      return [[], ids];
    case 'person':
      return [null, '01890a5d-ac96-774b-bcce-b302099a8057'];
    case 'score':
      return [null, 1, 5];
    case 'money':
      return [null, 0, 123_456];
    case 'number':
      return [null, input.min, input.max];
  }
}

describe('the plan form', () => {
  it('has the eighteen sections of D01 in order, each with a stable id of its own', () => {
    expect(PLAN_FORM.map((section) => section.number)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    expect(new Set(PLAN_FORM.map((section) => section.id)).size).toBe(18);
    for (const { id } of PLAN_FORM) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('puts questions under each of its headings, never a list or nothing', () => {
    const followers = PLAN_FORM.flatMap(({ items: all }) =>
      all.flatMap((item, index) => (item.kind === 'heading' ? [all[index + 1]?.kind] : [])),
    );
    expect(
      followers.filter((kind) => !['field', 'dutyResult', 'dutyVersions', 'gunning'].includes(kind ?? '')),
    ).toEqual([]);
  });

  it('asks every field of every record exactly once', () => {
    const all = RECORD_KINDS.flatMap((record) =>
      Object.keys(PLAN_RECORDS[record].shape).map((name) => `${record}.${name}`),
    );
    const asked = [...fields.map((field) => field.key), ...elsewhere.filter((link) => all.includes(link))];
    expect(asked.toSorted()).toEqual(all.toSorted());
  });

  it('has every kind of row exactly once, with every field exactly once', () => {
    const inForm = rows.map((list) => list.row);
    const kept = items.some(({ kind }) => kind === 'dutyVersions') ? ['dutyVersion'] : [];
    expect([...inForm, ...rowsElsewhere, ...kept].toSorted()).toEqual([...ROW_KINDS].toSorted());
    const asked = rows.flatMap((list) => list.fields.map((field) => `${list.row}.${field.key}`));
    const all = inForm.flatMap((kind) => Object.keys(PLAN_ROWS[kind].shape).map((name) => `${kind}.${name}`));
    expect(asked.toSorted()).toEqual(all.toSorted());
  });

  it('gives each field an input whose answers the record can hold', () => {
    const refused = fields.flatMap(({ key, input, needed }) =>
      valuesOf(input)
        .filter((value) => !(value === '' && needed !== undefined) && !shapeOf(key).safeParse(value).success)
        .map((value) => ({ key, value })),
    );
    expect(refused).toEqual([]);
  });

  it('can leave open what the record can leave open, and nothing else', () => {
    const choices = fields.flatMap(({ key, input }) =>
      input.kind === 'choice' ? [{ key, none: input.none }] : [],
    );
    expect(
      choices.filter(({ key, none }) => shapeOf(key).safeParse(null).success !== (none !== undefined)),
    ).toEqual([]);
    const texts = fields.filter(({ input }) => input.kind === 'text' || input.kind === 'longText');
    expect(
      texts.filter(({ key, needed }) => shapeOf(key).safeParse('').success === (needed !== undefined)),
    ).toEqual([]);
  });

  it('gives each row field an input whose answers the row can hold', () => {
    const refused = rows.flatMap((list) =>
      list.fields.flatMap(({ key, input }) =>
        valuesOf(input)
          .filter((value) => !PLAN_ROWS[list.row].safeParse({ ...NEW_ROWS[list.row], [key]: value }).success)
          .map((value) => ({ row: list.row, key, value })),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('tells rows apart by what was typed', () => {
    const labels = rows.map((list) => {
      const labelOf = list.rowLabel as (fields: unknown) => string;
      const typed = list.fields.filter(
        (field) => field.input.kind === 'text' || field.input.kind === 'longText',
      );
      return labelOf({
        ...NEW_ROWS[list.row],
        ...Object.fromEntries(typed.map(({ key }) => [key, 'Some words'])),
      });
    });
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });
});

interface Shape {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** The shape of one field of a record. */
function shapeOf(key: string): Shape {
  const [record, name] = key.split('.') as [RecordKind, string];
  const shape = (PLAN_RECORDS[record].shape as Readonly<Record<string, Shape>>)[name];
  if (!shape) throw new Error(`There is no field ${key}`);
  return shape;
}

describe('help', () => {
  const helped = [...fields, ...rows];

  it('is there for every question that is printed, with its source', () => {
    const without = helped.filter((item) => item.printedAs !== undefined && item.help === undefined);
    // The note beside step 1 and the kind of urgency share the help of the question they belong to.
    expect(without.map((item) => (item.kind === 'field' ? item.key : item.row))).toEqual([
      'legalDuty.step1Note',
    ]);
    const sources = helped.flatMap(({ help }) => (help ? [help.source] : []));
    expect(sources.filter((source) => !/(guide|guidance|toolkit|template)/i.test(source))).toEqual([]);
  });

  it('is in short sentences', () => {
    const sentences = helped.flatMap(({ help }) => (help?.text ?? '').split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([]);
  });

  it('can be read by a twelve-year-old', () => {
    const text = helped.map((item) => item.help?.text ?? '').join(' ');
    expect(readingGrade(text)).toBeLessThan(7.5);
  });
});

/** Flesch–Kincaid school grade; grade plus five is about the age. */
function readingGrade(text: string): number {
  const sentences = text.split(/[.?!:;]+\s/).filter((part) => part.trim() !== '').length;
  const words = text.match(/[A-Za-z’]+/g) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

it('has its sections in the order in which keys go through them', () => {
  expect(PLAN_FORM.map(({ id }) => id)).toEqual(SECTION_IDS);
});
