import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openFile, save, startReady } from '../fixtures/project-files/backends.ts';

/** The sample as the first release wrote it. */
const OLD = readFileSync(
  new URL('../fixtures/project-files/stroke-rehabilitation-v1.edproj.json', import.meta.url),
  'utf8',
);
type Answers = Readonly<Record<string, unknown>>;
const old = JSON.parse(OLD) as {
  readonly records: Readonly<Record<string, Answers>>;
  readonly rows: Readonly<Record<string, readonly Answers[]>>;
};

/** What D01 has printed since the first release. */
const PRINTED = {
  records: {
    project: [
      'title',
      'location',
      'description',
      'keyObjectives',
      'background',
      'expectedReaction',
      'decisionMaker',
    ],
    level: ['whyLevel', 'whyNotMore', 'whyFair', 'whyProportionate'],
    legalDuty: ['step1Note', 'impactDeliveryNote', 'impactRangeNote', 'impactOther', 'conclusionReason'],
    evaluation: ['howPeopleHelp'],
    money: ['coverNote'],
  },
  rows: {
    risk: ['description', 'mitigatingAction', 'owner'],
    milestone: ['title'],
    budgetLine: ['item'],
    keyMessage: ['text'],
    partner: ['organisation', 'role'],
    measure: ['what', 'target'],
    advice: ['soughtFrom', 'advice', 'response'],
  },
} as const;

const linesOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((each) =>
    typeof each === 'string' ? each.split('\n') : [],
  );

it('a file of the first release opens, and its D01 has the same answers', async () => {
  const backend = await startReady();
  const opened = await openFile(backend, OLD);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { projectId } = opened.value;
  const choice = { projectId, code: 'D01', short: false, largePrint: false } as const;
  const printed = JSON.stringify((await backend.get('documents.preview', choice)).model);
  const answers = [
    ...Object.entries(PRINTED.records).flatMap(([record, fields]) =>
      fields.flatMap((field) => linesOf(old.records[record]?.[field])),
    ),
    ...Object.entries(PRINTED.rows).flatMap(([kind, fields]) =>
      (old.rows[kind] ?? []).flatMap((row) => fields.flatMap((field) => linesOf(row[field]))),
    ),
  ];
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter((answer) => !printed.includes(JSON.stringify(answer).slice(1, -1)))).toEqual([]);
});

it('R-019 a file of the first release gains the standard groups, and is saved in today’s version', async () => {
  const backend = await startReady();
  const opened = await openFile(backend, OLD);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { rows } = await backend.get('projects.getPlan', { projectId: opened.value.projectId });
  expect(rows.eiaGroup).toHaveLength(30);
  const saved = JSON.parse(await save(backend, opened.value.projectId)) as {
    formatVersion: number;
    rows: Readonly<Record<string, readonly unknown[]>>;
  };
  expect(saved.formatVersion).toBe(2);
  expect(saved.rows).toMatchObject(old.rows);
});
