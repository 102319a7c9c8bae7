import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../shared/domain/policy/check.ts';
import { checkDraft, detailsOf, draftAfter, draftOf } from '../../../shared/domain/policy/draft.ts';
import {
  EXAMPLE_CONTENT,
  exampleDraft,
  missingReferenceRows,
} from '../../../shared/domain/policy/example.ts';
import { POLICY_PARTS, policyOfDraft, policySentences } from '../../../shared/domain/policy/sentences.ts';
import { PolicyContent, PolicyDraft, type PolicyDetails } from '../../../shared/domain/policy/shapes.ts';

const TODAY = '2026-06-03';
type Row = PolicyContent['mileageRates'][number];
const rate = (changes: Partial<Row> = {}): Row => ({
  mode: 'CAR',
  tierFromTenths: 0,
  rateHundredths: 5500,
  validFrom: '2026-04-06',
  validTo: null,
  source: 'HMRC, read in May 2026',
  ...changes,
});
const details = (
  content: Partial<PolicyContent> = {},
  changes: Partial<PolicyDetails> = {},
): PolicyDetails => ({
  title: 'Involvement expenses policy',
  effectiveFrom: '2026-04-06',
  effectiveTo: null,
  content: {
    ...EXAMPLE_CONTENT,
    approvedBy: 'Quality committee',
    benefitsContact: 'Citizens Advice',
    ...content,
  },
  ...changes,
});
const problems = (...args: Parameters<typeof details>) =>
  checkPolicy(details(...args), TODAY).map(({ level, place, rule }) => `${level} ${place} ${rule}`);
const check = (...rows: readonly Row[]) =>
  problems({ mileageRates: [...rows], unpaidModes: ['MOTORCYCLE', 'BICYCLE'] });

describe('the rates of a policy (E03)', () => {
  it('has nothing to say of the reference rows', () => {
    expect(problems()).toEqual([]);
    expect(check(rate(), rate({ tierFromTenths: 100_000, rateHundredths: 2500 }))).toEqual([]);
  });

  it('E03 wants the first tier of a mode at 0, on every day that has a rate', () => {
    expect(check(rate({ tierFromTenths: 10 }))).toEqual(['block mileageRates.0 E03']);
    const ended = rate({ validTo: '2026-12-31' });
    const upper = rate({ tierFromTenths: 100_000, rateHundredths: 2500 });
    expect(check(ended, upper)).toEqual(['block mileageRates.1 E03']);
  });

  it('E03 wants no two rates for the same miles on one day, and lets one follow the other', () => {
    expect(check(rate(), rate({ validFrom: '2027-04-06' }))).toEqual(['block mileageRates.1 E03']);
    expect(check(rate({ validTo: '2027-04-05' }), rate({ validFrom: '2027-04-06' }))).toEqual([]);
  });

  it('E03 wants a source, and dates in order', () => {
    expect(check(rate({ source: ' ' }))).toEqual(['block mileageRates.0 E03']);
    expect(check(rate({ validTo: '2026-04-05' }))).toContain('block mileageRates.0 E03');
    const passengerRate = { ...EXAMPLE_CONTENT.passengerRate!, source: '' };
    expect(problems({ passengerRate })).toEqual(['block passengerRate E03']);
  });

  it('E03 takes a rate from 0.00p to 200.00p and nothing else', () => {
    const takes = (rateHundredths: number) =>
      PolicyContent.safeParse({ ...EXAMPLE_CONTENT, mileageRates: [rate({ rateHundredths })] }).success;
    expect([-1, 0, 4500, 20_000, 20_001, 0.5].map(takes)).toEqual([false, true, true, true, false, false]);
  });

  it('R-098 warns of days on which a mode that is paid has no rate', () => {
    expect(check()).toEqual(['warn mileageRates R-098']);
    expect(check(rate({ validTo: '2027-04-05' }))).toEqual(['warn mileageRates R-098']);
    expect(problems({ mileageRates: [], unpaidModes: ['CAR', 'MOTORCYCLE', 'BICYCLE'] })).toEqual([]);
  });

  it('R-106 prompts at 59p, which is more than 55p, and not at 55p', () => {
    expect(check(rate({ rateHundredths: 5900 }))).toEqual(['prompt mileageRates.0 R-106']);
    expect(check(rate({ rateHundredths: 5500 }))).toEqual([]);
    // 50p is above the 45p of before 6 April 2026, the first day of the row.
    expect(check(rate({ rateHundredths: 5000, validFrom: '2026-01-01' }))).toEqual([
      'prompt mileageRates.0 R-106',
    ]);
  });
});

describe('the rest of a policy (E02)', () => {
  it('E02 warns when the review date has passed, not on the day', () => {
    expect(problems({ reviewOn: '2026-06-02' })).toEqual(['warn reviewOn E02']);
    expect(problems({ reviewOn: TODAY })).toEqual([]);
  });

  it('E02 wants the last day after the first', () => {
    expect(problems({}, { effectiveTo: '2026-04-05' })).toContain('block effectiveTo E02');
  });

  it('E02 warns when no kind of activity is covered, nobody approved it, or nobody advises on benefits', () => {
    expect(problems({ eligibleMethods: [], approvedBy: '', benefitsContact: '' })).toEqual([
      'warn eligibleMethods E02',
      'warn approvedBy E02',
      'warn benefitsContact E02',
    ]);
  });

  it('E03 wants minutes in order and warns when two amounts fit the same time', () => {
    const [half, full] = EXAMPLE_CONTENT.recognitionRates;
    expect(problems({ recognitionRates: [{ ...half!, minMinutes: 240, maxMinutes: 240 }] })).toEqual([
      'block recognitionRates.0 E03',
    ]);
    expect(problems({ recognitionRates: [half!, { ...full!, minMinutes: 200 }] })).toEqual([
      'warn recognitionRates.1 E03',
    ]);
  });
});

describe('a draft', () => {
  it('from the example waits until every figure is confirmed', () => {
    const draft = exampleDraft();
    expect(PolicyDraft.safeParse(draft).success).toBe(true);
    const places = checkDraft(draft, TODAY)
      .filter(({ level }) => level === 'block')
      .map(({ place }) => place);
    expect(places).toContain('title');
    expect(places).toContain('effectiveFrom');
    expect(places).toContain('returnReceiptDays');
    expect(places.filter((place) => place.startsWith('mileageRates.'))).toHaveLength(8);
    expect(places).toContain('passengerRate');
    expect(places.filter((place) => place.startsWith('recognitionRates.'))).toHaveLength(2);
  });

  it('says what is missing of a row, and is no policy until then', () => {
    const draft = draftAfter(details());
    const [first, ...rest] = draft.content.mileageRates;
    const open = {
      ...draft,
      effectiveFrom: '2026-07-01',
      content: { ...draft.content, mileageRates: [{ ...first!, rateHundredths: null }, ...rest] },
    };
    expect(detailsOf(open)).toBeUndefined();
    expect(checkDraft(open, TODAY)).toMatchObject([{ place: 'mileageRates.0', level: 'block' }]);
  });

  it('after a version says the same as the version', () => {
    const version = details();
    const draft = { ...draftAfter(version), effectiveFrom: version.effectiveFrom };
    const { recognitionRates, ...content } = detailsOf(draft)!.content;
    const { recognitionRates: old, ...rest } = version.content;
    expect(content).toEqual({ ...rest, approvedBy: '', reviewOn: null });
    expect(recognitionRates.map(({ id: _id, ...row }) => row)).toEqual(old.map(({ id: _id, ...row }) => row));
    expect(checkDraft(draft, TODAY)).toMatchObject([{ level: 'warn', place: 'approvedBy' }]);
  });

  it('takes HMRC’s rows that are not in it yet as examples to look up', () => {
    const [first, ...rest] = exampleDraft().content.mileageRates;
    expect(missingReferenceRows(exampleDraft().content.mileageRates)).toEqual([]);
    expect(missingReferenceRows(rest)).toEqual([{ ...first, key: rest.length + 1, toConfirm: true }]);
    expect(missingReferenceRows([]).map(({ key }) => key)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('of a version changes that version', () => {
    const stored = { ...details(), id: 'p', areaId: 'a', version: 3, archived: false, isUsed: false };
    expect(draftOf(stored)).toMatchObject({
      changesId: 'p',
      expectedVersion: 3,
      effectiveFrom: '2026-04-06',
    });
  });
});

describe('what a policy says in its own words', () => {
  it('has a sentence for each part, the same that claims quote', () => {
    const said = policySentences(
      { ...details().content, id: 'p', title: 'Policy', effectiveFrom: '2026-04-06', effectiveTo: null },
      TODAY,
    );
    expect(said.taxi[0]).toBe('This area pays a taxi with a reason and a receipt for each way.');
    expect(said.miles[0]).toBe(
      'This area pays a car by the mile: 55p, 25p above 10,000 miles in the tax year, and 5p for each passenger who takes part too.',
    );
    expect(said.other).toEqual(['This area pays no other costs.']);
    expect(POLICY_PARTS.filter((part) => said[part].length === 0)).toEqual([]);
  });

  it('follows a draft while it is written, rows without figures left out', () => {
    const draft = draftAfter(details({ otherCosts: [{ kind: 'SUBSISTENCE', capPence: 800 }] }));
    const [first, ...rest] = draft.content.mileageRates;
    const content = { ...draft.content, mileageRates: [{ ...first!, rateHundredths: null }, ...rest] };
    const policy = policyOfDraft({ ...draft, content }, TODAY);
    expect(policy.mileageRates).toHaveLength(rest.length);
    expect(policySentences(policy, TODAY).other[0]).toMatch(/£8\.00/);
  });
});
