import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { checkFile } from '../../shared/domain/claims/check-file/answer.ts';
import { desk, deskProcess, newFolder } from './run-desk.ts';

type Answer = ReturnType<typeof checkFile>;
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/claims/${name}.json`, import.meta.url));
const README = fileURLToPath(new URL('../../shared/domain/claims/README.md', import.meta.url));

const fileWith = (content: unknown): string => {
  const file = join(newFolder(), 'file.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

async function check(claim: string, ...more: readonly string[]): Promise<Answer> {
  const ended = await desk('claims', 'check', claim, '--today', '2026-06-18', ...more);
  expect(ended).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ended.out) as Answer;
}

async function refusal(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await desk('claims', 'check', ...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/^\s+at /m);
  return err;
}

describe('claims check', () => {
  it.each([
    ['a', 2480],
    ['b', 1287],
    ['c', 3875],
    ['d', 0],
    ['d-with-reason', 3720],
  ])('§4.15 person %s is paid %i pence', async (person, pence) => {
    expect((await check(fixture(person))).acceptedPence).toBe(pence);
  });

  it('says for each line how it came about, what is the matter, and the policy’s sentence', async () => {
    const { lines } = await check(fixture('c'));
    expect(lines[1]).toMatchObject({
      id: 'bus-back',
      acceptedPence: 275,
      basis: 'OUTWARD_RECEIPT_DOUBLED',
      receiptDueOn: '2026-06-17',
      returnReceipt: 'OVERDUE',
      findings: [{ rule: 'R-089', level: 'prompt' }],
    });
    expect(lines[2]?.workings).toBe('3 hours 30 minutes × £9.50 = £33.25');
    const held = await check(fixture('d'));
    expect(held.lines[0]?.findings).toMatchObject([
      {
        rule: 'R-095',
        level: 'block',
        todo: 'Write down the reason.',
        policySays:
          'This area pays a taxi with a reason and a receipt for each way. (Starting values, not a policy of any area, in force from 1 January 2000)',
      },
    ]);
  });

  it('E02 says whose policy it was, and tries another one, each line under the version of its day', async () => {
    expect((await check(fixture('c'))).policy).toMatchObject({
      source: 'defaults',
      words: expect.stringContaining('No policy was given') as string,
    });
    const tried = await check(fixture('c'), '--policy', fixture('policy'));
    expect(tried.policy.source).toBe('file');
    expect(tried.lines.map(({ acceptedPence }) => acceptedPence)).toEqual([275, 0, 2800]);
    const early = JSON.parse(
      readFileSync(fixture('b'), 'utf8').replaceAll('2026-06-03', '2025-03-31'),
    ) as object;
    const { acceptedPence, lines } = await check(fileWith(early), '--policy', fixture('policy'));
    expect(acceptedPence).toBe(0);
    expect(lines[0]?.findings[0]).toMatchObject({
      rule: 'E02',
      words: 'No expenses policy of this area is in force on 31 March 2025.',
    });
  });

  it('runs as a program of its own', async () => {
    const { code, out } = await deskProcess('claims', 'check', fixture('a'));
    expect(code).toBe(0);
    expect((JSON.parse(out) as Answer).acceptedPence).toBe(2480);
  }, 60_000);

  it('the examples in the README are files it takes', async () => {
    const [claim = '', policy = ''] = [...readFileSync(README, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
      ([, json]) => json,
    );
    expect((await check(fileWith(claim))).acceptedPence).toBe(550);
    expect((await check(fileWith(claim), '--policy', fileWith(policy))).acceptedPence).toBe(275);
  });

  it('ends with 1 and words where a file is not as it should be', async () => {
    const claim = JSON.parse(readFileSync(fixture('a'), 'utf8')) as { lines: Record<string, unknown>[] };
    const changed = (field: string, value: unknown) =>
      fileWith({ ...claim, lines: [{ ...claim.lines[0], [field]: value }] });
    expect(await refusal(join(newFolder(), 'lost.json'))).toMatch(/could not be read/);
    expect(await refusal(fileWith('{ "claim": '))).toMatch(/It is not JSON/);
    expect(await refusal(fileWith([]))).toMatch(/The file: it must be a group of entries/);
    expect(await refusal(changed('mode', 'ROCKET'))).toMatch(
      /lines\[0\]\.mode: “ROCKET” is not one of the answers/,
    );
    expect(await refusal(changed('claimedPence', -275))).toMatch(
      /lines\[0\]\.claimedPence: it must be at least 0/,
    );
    expect(await refusal(changed('claimedPence', 2.75))).toMatch(
      /lines\[0\]\.claimedPence: it must be a whole number/,
    );
    expect(await refusal(changed('travelledOn', '2026-02-30'))).toMatch(
      /lines\[0\]\.travelledOn: “2026-02-30” is not a date/,
    );
    expect(await refusal(changed('receiptId', 'lost'))).toMatch(/no receipt called “lost”/);
    expect(await refusal(fileWith({ ...claim, lines: [claim.lines[0], claim.lines[0]] }))).toMatch(
      /Two lines are called/,
    );
    expect(await refusal(fixture('a'), '--policy', fixture('a'))).toMatch(/not a policy this app can check/);
    const versions = [1, 2].map((title) => ({ title: `Version ${title}`, effectiveFrom: '2026-04-01' }));
    expect(await refusal(fixture('a'), '--policy', fileWith({ versions }))).toMatch(
      /Two versions are in force on 1 April 2026/,
    );
    expect(await refusal(fixture('a'), '--today', 'tomorrow')).toMatch(/yyyy-mm-dd/);
    expect(await refusal(fileWith(' '.repeat(5_000_001)))).toMatch(/far larger than a claim can be/);
  });
});
