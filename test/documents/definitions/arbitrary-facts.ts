import fc from 'fast-check';
import { z } from 'zod';
import type { Facts } from '../../../shared/documents/facts.ts';
import { activitiesOf } from '../../../shared/documents/from-plan/activities.ts';
import { consultationOf } from '../../../shared/documents/from-plan/consultation.ts';
import { equalityOf } from '../../../shared/documents/from-plan/equality.ts';
import { insightOf } from '../../../shared/documents/from-plan/insight.ts';
import { planOf } from '../../../shared/documents/from-plan/plan.ts';
import type { PlanSource } from '../../../shared/documents/from-plan/source.ts';
import { stakeholdersOf } from '../../../shared/documents/from-plan/stakeholders.ts';
import { themesOf } from '../../../shared/documents/from-plan/themes.ts';
import { DIRECTORY, type DirectoryUsed } from '../../../shared/domain/directory/shapes.ts';
import {
  PLAN_RECORDS,
  PLAN_ROWS,
  type PlanRecords,
  type PlanRows,
} from '../../../shared/domain/plan/shapes.ts';
import type { ProjectHead } from '../../../shared/domain/projects/shapes.ts';
import { AreaDetails } from '../../../shared/domain/setup/shapes.ts';
import { AREA, fullFacts } from '../../support/facts.ts';

/** Any facts the store could hold: shapes are walked, so a new field is tried without being named here. */

const SPICE = [
  '',
  ' ',
  '\n',
  '- ',
  '• \n- ',
  '\u00a0',
  '\u200b',
  '\t',
  'Words.',
  'One.\n\n- two\n- three',
  '<b>&"\'',
  '[To be completed]',
  '£0.00',
  '文字',
  '🙂',
];
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...SPICE),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const date = fc.constantFrom('2026-01-31', '2026-06-03', '2027-02-28');
/** Staff and rows share ids, and one stands for nothing. */
const IDS = [...Object.keys(fullFacts().plan.staff), '0197a000-0000-7000-8000-0000000009ff'];

function ofString(schema: z.ZodString): fc.Arbitrary<string> {
  if (schema.safeParse('2026-06-03').success && !schema.safeParse('words').success) return date;
  if (schema.safeParse(AREA.id).success && !schema.safeParse('words').success) return fc.constantFrom(...IDS);
  if (schema.safeParse('10:30').success && !schema.safeParse('words').success)
    return fc.constantFrom('09:00', '10:30');
  return text;
}

export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 4 });
  if (schema instanceof z.ZodUUID) return fc.constantFrom(...IDS);
  if (schema instanceof z.ZodString) return ofString(schema);
  if (schema instanceof z.ZodObject) return fc.record(mapped(schema.shape));
  throw new Error('A shape of a kind this walker does not know');
}

const mapped = (shapes: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(shapes).map(([key, schema]) => [key, arbitraryOf(schema)]));

const records = fc.record(mapped(PLAN_RECORDS)) as unknown as fc.Arbitrary<PlanRecords>;

/** Rows as stored: ids come from the same small pool that links are drawn from, so that many links find their row. */
const stored = (schema: unknown, most = 3): fc.Arbitrary<readonly object[]> =>
  fc
    .array(arbitraryOf(schema) as fc.Arbitrary<object>, { maxLength: most })
    .map((found) => found.map((fields, index) => ({ ...fields, id: IDS[index], version: 1 })));

const rows = fc.record(
  Object.fromEntries(Object.entries(PLAN_ROWS).map(([kind, schema]) => [kind, stored(schema)])),
) as unknown as fc.Arbitrary<PlanRows>;
const directory = fc.record(
  Object.fromEntries(Object.entries(DIRECTORY).map(([kind, schema]) => [kind, stored(schema)])),
) as unknown as fc.Arbitrary<DirectoryUsed>;
const area = fc.record(mapped(AreaDetails.shape)).map((details) => ({ ...AREA, ...details })) as fc.Arbitrary<
  Facts['area']
>;

const { head } = fullFacts().plan;
const HEAD: ProjectHead = {
  ...head,
  areaId: AREA.id,
  pausedFrom: null,
  archived: false,
  createdAt: '2026-04-01T09:00:00.000Z',
  updatedAt: '2026-04-01T09:00:00.000Z',
  version: 1,
};

/** A whole project as it could be stored. */
export const anySource: fc.Arbitrary<PlanSource> = fc.record({
  head: fc.constant(HEAD),
  records,
  rows,
  directory,
  staff: fc.constant(Object.values(fullFacts().plan.staff)),
  today: date,
});

/** What the documents make of a stored project. */
export const factsOf = (source: PlanSource): Omit<Facts, 'area' | 'history' | 'findings' | 'companions'> => ({
  plan: planOf(source),
  insight: insightOf(source),
  equality: equalityOf(source),
  stakeholders: stakeholdersOf(source),
  activities: activitiesOf(source),
  themes: themesOf(source),
  consultation: consultationOf(source),
});

const history = fc.array(
  fc.record({
    version: fc.integer({ min: 1, max: 3 }),
    date,
    by: text,
    status: fc.constantFrom('draft' as const, 'final' as const),
  }),
  { maxLength: 3 },
);

export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({ source: anySource, area, history, hasCommunicationsPlan: fc.boolean() })
  .map(({ source, hasCommunicationsPlan, ...rest }) => ({
    ...factsOf(source),
    ...rest,
    findings: [],
    companions: { hasCommunicationsPlan },
  }));
