import { beforeAll, describe, expect, it } from 'vitest';
import { desk, deskJson, REFERENCE, storeWithSample } from './run-desk.ts';

interface Item {
  readonly rule: string;
  readonly level: string;
  readonly words: string;
  readonly link: string;
  readonly part: string;
  readonly source: string;
  readonly step?: string;
}
interface Answer {
  readonly stops: readonly Item[];
  readonly needsReason: readonly Item[];
  readonly worth: readonly Item[];
  readonly accepted: readonly (Item & { readonly reason: string })[];
}

let store = '';
beforeAll(async () => {
  store = await storeWithSample();
}, 120_000);

const ask = (...rest: readonly string[]) =>
  ['readiness', '--store', store, '--project', REFERENCE, '--today', '2026-05-01', ...rest] as const;

describe('desk readiness', () => {
  it('gives every finding with its rule, its place and its source', async () => {
    const answer = await deskJson<Answer>(...ask());
    expect(Object.keys(answer)).toEqual(['stops', 'needsReason', 'worth', 'accepted']);
    const all = [...answer.stops, ...answer.needsReason, ...answer.worth, ...answer.accepted];
    expect(all.length).toBeGreaterThan(0);
    for (const { rule, words, link, source } of all) {
      expect(rule).toMatch(/^(R-\d{3}|E\d{2})$/);
      expect([words, link, source]).not.toContain('');
    }
    const levels = (items: readonly Item[]) => [...new Set(items.map(({ level }) => level))];
    expect(levels(answer.needsReason).filter((level) => level !== 'warn')).toEqual([]);
    expect(levels(answer.worth).filter((level) => level !== 'prompt')).toEqual([]);
    expect(answer.stops.filter(({ step }) => step === undefined)).toEqual([]);
  });

  it('says the same to people, and ends with 0 whatever it finds', async () => {
    const { stops, needsReason } = await deskJson<Answer>(...ask());
    const { code, out, err } = await desk(...ask());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { rule, words } of [...stops, ...needsReason]) expect(out).toContain(`  ${rule}  ${words}`);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ findings? stops? the next step, \d+ needs? a reason\.$/,
    );
  });

  it('has no answer for a reference that is not there, or for a wrong date', async () => {
    expect(await desk('readiness', '--store', store, '--project', 'XX-1')).toMatchObject({
      code: 1,
      out: '',
    });
    const wrong = await desk('readiness', '--store', store, '--project', REFERENCE, '--today', '2026-02-30');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('yyyy-mm-dd');
  });
});
