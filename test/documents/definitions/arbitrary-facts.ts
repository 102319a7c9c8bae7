import fc from 'fast-check';
import { z } from 'zod';
import type {
  ActivityFacts,
  EqualityFacts,
  Facts,
  InsightFacts,
  StakeholderFacts,
} from '../../../shared/documents/facts.ts';
import {
  PLAN_RECORDS,
  PLAN_ROWS,
  type PlanRecords,
  type PlanRows,
} from '../../../shared/domain/plan/shapes.ts';
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
const dateOrNull = fc.option(date);
const texts = fc.array(text, { maxLength: 3 });
const STAFF_IDS = [...Object.keys(fullFacts().plan.staff), '0197a000-0000-7000-8000-0000000009ff'];

function ofString(schema: z.ZodString): fc.Arbitrary<string> {
  if (schema.safeParse('2026-06-03').success && !schema.safeParse('words').success) return date;
  if (schema.safeParse(AREA.id).success && !schema.safeParse('words').success)
    return fc.constantFrom(...STAFF_IDS);
  return text;
}

export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 4 });
  if (schema instanceof z.ZodUUID) return fc.constantFrom(...STAFF_IDS);
  if (schema instanceof z.ZodString) return ofString(schema);
  if (schema instanceof z.ZodObject) return fc.record(mapped(schema.shape));
  throw new Error('A shape of a kind this walker does not know');
}

const mapped = (shapes: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(shapes).map(([key, schema]) => [key, arbitraryOf(schema)]));

const records = fc.record(mapped(PLAN_RECORDS)) as unknown as fc.Arbitrary<PlanRecords>;
const rows = fc.record(
  Object.fromEntries(
    Object.entries(PLAN_ROWS).map(([kind, schema]) => [
      kind,
      fc.array(arbitraryOf(schema), { maxLength: 3 }),
    ]),
  ),
) as unknown as fc.Arbitrary<PlanRows>;
const area = fc.record(mapped(AreaDetails.shape)).map((details) => ({ ...AREA, ...details })) as fc.Arbitrary<
  Facts['area']
>;

const insight: fc.Arbitrary<InsightFacts> = fc.record({
  sources: fc.array(
    fc.record({
      title: text,
      typeWords: text,
      dateGathered: dateOrNull,
      whatItSays: text,
      groupsHeard: texts,
      gaps: text,
      priorAnswers: fc.option(texts),
    }),
    { maxLength: 3 },
  ),
});

const equality: fc.Arbitrary<EqualityFacts> = fc.record(
  {
    header: fc.option(
      fc.record({
        eiaRef: text,
        psedEliminate: text,
        psedAdvance: text,
        psedFoster: text,
        healthInequalities: text,
        overallImpact: text,
        assessor: text,
        date: dateOrNull,
        reviewDate: dateOrNull,
      }),
    ),
    groups: fc.array(
      fc.record({
        name: fc.oneof(text, fc.constantFrom('Age', 'Sex')),
        band: fc.constantFrom('PROTECTED', 'CARERS', 'INCLUSION', 'CORE20PLUS5', 'LOCAL'),
        relevance: fc.option(fc.constantFrom('HIGH', 'MEDIUM', 'LOW', 'NONE', 'UNKNOWN')),
        whatWeKnow: text,
        noEvidenceReason: text,
        feedbackSummary: text,
        effect: fc.option(fc.constantFrom('POSITIVE', 'NEGATIVE', 'BOTH', 'NEUTRAL', 'UNKNOWN')),
        impactNote: text,
        mitigation: text,
        furtherEngagement: fc.option(fc.constantFrom('YES', 'NO')),
        furtherEngagementWhy: text,
        activities: fc.array(fc.record({ title: text, how: text, by: dateOrNull, owner: text }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 4 },
    ),
    actions: fc.array(
      fc.record({
        effectAndGroup: text,
        action: text,
        expectedOutcome: text,
        measure: text,
        due: dateOrNull,
        owner: text,
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['header', 'groups'] },
) as fc.Arbitrary<EqualityFacts>;

const grade = fc.option(fc.constantFrom('LOW' as const, 'HIGH' as const));
const stakeholders: fc.Arbitrary<StakeholderFacts> = fc.record({
  placed: fc.array(
    fc.record({
      name: text,
      groupType: text,
      interest: grade,
      influence: grade,
      howAndWhen: text,
      usedFor: texts,
    }),
    { maxLength: 3 },
  ),
  bodies: fc.array(fc.record({ body: fc.oneof(text, fc.constant('Healthwatch')), how: text }), {
    maxLength: 3,
  }),
});

const activity: fc.Arbitrary<ActivityFacts> = fc.record({
  title: text,
  method: text,
  groups: texts,
  place: text,
  date: dateOrNull,
  closingDate: dateOrNull,
  numberExpected: fc.option(fc.nat(300)),
  formats: texts,
  accessNote: text,
  offer: text,
  questions: texts,
  checklist: fc.option(
    fc.array(
      fc.record({
        item: text,
        state: fc.constantFrom(
          'YES' as const,
          'NO' as const,
          'NOT_APPLICABLE' as const,
          'UNANSWERED' as const,
        ),
        note: text,
      }),
      { maxLength: 3 },
    ),
  ),
});

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  area,
  plan: fc.record({
    head: fc.constant(fullFacts().plan.head),
    records,
    rows,
    staff: fc.constant(fullFacts().plan.staff),
  }),
  history: fc.array(
    fc.record({
      version: fc.integer({ min: 1, max: 3 }),
      date,
      by: text,
      status: fc.constantFrom('draft' as const, 'final' as const),
    }),
    { maxLength: 3 },
  ),
  insight,
  equality,
  stakeholders,
  activities: fc.array(activity, { maxLength: 3 }),
  consultation: fc.option(
    fc.record({
      opens: dateOrNull,
      closes: dateOrNull,
      gunning: fc.array(fc.record({ principle: text, answer: text, evidence: text }), { maxLength: 4 }),
    }),
  ),
});
