import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT_CODES } from '../../shared/domain/documents/codes.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';
import { wordPart, wordText } from '../support/word.ts';

let desk: DecisionDesk;
beforeEach(async () => {
  desk = await createDecisionDesk();
});
afterEach(() => desk.dispose());

const NAME = 'Carys Whitlock';
const textOf = (fileName: string): string =>
  wordText(wordPart(desk.ports.saved.get(fileName) ?? new Uint8Array(), 'word/document.xml'));
const form = (claimId: string, largePrint = false) =>
  desk.get('documents.exportClaimForm', { claimId, largePrint });
const records = () =>
  desk.rows(
    'select code, claim_id as claimId, version, status, sha256, file_name from claim_document order by id',
  );

/** C of §4.15 with the child carer, handed in at the meeting. */
async function claimOfC(): Promise<string> {
  const claimId = await desk.startClaim(NAME);
  await desk.addBus(claimId);
  await desk.addCare(claimId, '2026-05-12');
  await desk.handIn(claimId, '2026-06-03');
  return claimId;
}

/** A train for £13.00 whose ticket says £12.40, handed in. */
async function claimAbove(): Promise<string> {
  const claimId = await desk.startClaim(NAME);
  await desk.get('claims.addLines', {
    claimId,
    receipts: [{ fields: { supplier: 'North Rail', datedOn: '2026-06-03', amountPence: 1240 } }],
    lines: [{ fields: { ...desk.leg('TRAIN', 'OUTWARD'), claimedPence: 1300 }, receipt: 0 }],
  });
  await desk.handIn(claimId, '2026-06-03');
  return claimId;
}

async function approve(claimId: string): Promise<void> {
  await desk.as(desk.certifierId);
  await desk.certify(claimId);
  await desk.as(desk.approverId);
  expect((await desk.approve(claimId)).ok).toBe(true);
  await desk.as(desk.meId);
}

describe('the claim form (D07)', () => {
  it('§4.15 C is saved with its totals, and recorded with version and hash (R-163)', async () => {
    const claimId = await claimOfC();
    const made = await form(claimId);
    expect(made).toMatchObject({
      fileName: 'C-2026-00001_D07_1_2026-06-12.docx',
      version: 1,
      status: 'draft',
    });
    const bytes = desk.ports.saved.get(made.fileName) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256);
    const text = textOf(made.fileName);
    for (const words of ['£5.50', '£33.25', '£38.75', '£2.75', 'please send it by 17 June 2026'])
      expect(text).toContain(words);
    expect(wordText(wordPart(bytes, 'word/header1.xml'))).toContain('Official-sensitive: personal');
    expect(records()).toEqual([
      { code: 'D07', claimId, version: 1, status: 'draft', sha256: made.sha256, file_name: made.fileName },
    ]);
  });

  it('R-163 keeps its version while nothing changed, large print too, and takes the next after a change', async () => {
    const claimId = await claimOfC();
    expect((await form(claimId)).version).toBe(1);
    expect((await form(claimId, true)).version).toBe(1);
    await approve(claimId);
    expect((await form(claimId)).version).toBe(2);
    const text = textOf('C-2026-00001_D07_2_2026-06-12.docx');
    for (const words of ['Bela Certifier', 'Cole Approver', 'ENG-01']) expect(text).toContain(words);
  });

  it('says what is still to complete, as the preview does', async () => {
    const claimId = await claimOfC();
    const { missing, letter } = await desk.get('documents.previewClaimForm', { claimId, largePrint: false });
    expect((await form(claimId)).missing).toEqual(missing.map(({ label }) => label));
    expect(missing.map(({ label }) => label)).toContain('G Sort code');
    expect(letter).toBe('NOT_DECIDED');
  });

  it('R-101 decided amounts stay as they were decided, whatever is known later', async () => {
    const claimId = await desk.startClaim(NAME);
    const car = { ...desk.leg('CAR', 'BOTH_LEGS'), tenths: 234 };
    await desk.get('claims.addLines', { claimId, receipts: [], lines: [{ fields: car, receipt: null }] });
    await desk.handIn(claimId, '2026-06-03');
    await approve(claimId);
    const [person] = desk.rows('select id, version from participant') as { id: string; version: number }[];
    await desk.get('people.change', {
      kind: 'participant',
      id: person!.id,
      fields: { declaredTenths: 100_000, declaredTaxYear: 2026 },
      expectedVersion: person!.version,
    });
    expect(desk.check(await desk.page(claimId)).totalPence).toBe(585);
    const text = textOf((await form(claimId)).fileName);
    expect(text).toContain('£12.87');
    expect(text).not.toContain('£5.85');
  });

  it('nothing is recorded when saving is cancelled, and the audit holds no name', async () => {
    const claimId = await claimOfC();
    desk.ports.answerSave('cancel');
    const refused = await desk.call('documents.exportClaimForm', { claimId, largePrint: false });
    expect(refused).toMatchObject({ ok: false, error: { code: 'save-cancelled' } });
    expect(records()).toEqual([]);
    desk.ports.answerSave('save');
    await form(claimId);
    expect(desk.audit()).toContain('claim_document');
    expect(desk.audit()).not.toContain(NAME);
  });

  it('a claim that is not there says so', async () => {
    const input = { claimId: desk.projectId, largePrint: false };
    for (const name of ['documents.exportClaimForm', 'documents.exportDecisionLetter'] as const)
      expect(await desk.call(name, input)).toMatchObject({ ok: false, error: { code: 'claim-not-found' } });
  });
});

describe('the blank form', () => {
  it.each(['ACTIVITY', 'PROJECT', 'AREA'] as const)(
    'for %s prints what is known and no person',
    async (of) => {
      await claimOfC();
      const id = { ACTIVITY: desk.activityId, PROJECT: desk.projectId, AREA: desk.areaId }[of];
      const made = await desk.get('documents.exportBlankClaimForm', { of, id, largePrint: false });
      const text = textOf(made.fileName);
      expect(text).not.toContain(NAME);
      expect(text.includes('Focus group at the library')).toBe(of === 'ACTIVITY');
      expect(text).toContain('within 14 days');
      expect(made.fileName).toBe(
        of === 'AREA' ? 'NW-claim-form_D07_1_2026-06-12.docx' : `${desk.reference}_D07_1_2026-06-12.docx`,
      );
    },
  );

  it('for what is not there says so', async () => {
    const input = { of: 'ACTIVITY', id: desk.projectId, largePrint: false } as const;
    const refused = await desk.call('documents.exportBlankClaimForm', input);
    expect(refused).toMatchObject({ ok: false, error: { code: 'form-source-gone' } });
  });
});

describe('R-132 the decision letter', () => {
  it('R-096 line £13.00, receipt £12.40: what is paid, why, what the policy says and what to do', async () => {
    const claimId = await claimAbove();
    await approve(claimId);
    const made = await desk.get('documents.exportDecisionLetter', { claimId, largePrint: false });
    expect(made.fileName).toBe('C-2026-00001_decision-letter_1_2026-06-12.docx');
    const text = textOf(made.fileName);
    for (const words of [
      `Dear ${NAME},`,
      'You asked us for £13.00 for “Focus group at the library” on 3 June 2026. We will pay £12.40.',
      'The receipt is for £12.40',
      'This area pays what the receipt says, and no more. (Involvement expenses policy 2026, in force from 6 April 2026)',
      'by 26 June 2026',
      '01632 960 100',
      'another format',
    ])
      expect(text).toContain(words);
  });

  it('a claim that was rejected: nothing is paid, with the reason', async () => {
    const claimId = await claimAbove();
    await desk.as(desk.certifierId);
    await desk.move('reject', claimId, 'You told us that your employer paid.');
    const made = await desk.get('documents.exportDecisionLetter', { claimId, largePrint: false });
    const text = textOf(made.fileName);
    expect(text).toContain('we cannot pay this claim');
    expect(text).toContain('You told us that your employer paid.');
    expect(text).not.toContain('£12.40');
  });

  it('is refused before there is a decision, and where everything is paid', async () => {
    const claimId = await claimOfC();
    const ask = () => desk.call('documents.exportDecisionLetter', { claimId, largePrint: false });
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'letter-not-due' } });
    await approve(claimId);
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'letter-not-needed' } });
  });
});

describe('§3.0 Personal data', () => {
  it('no public document prints a person who takes part, or anything of their claim', async () => {
    const claimId = await claimOfC();
    const { claimNo } = await desk.page(claimId);
    for (const code of DOCUMENT_CODES) {
      const choice = { projectId: desk.projectId, code, short: false, largePrint: false };
      const page = JSON.stringify((await desk.get('documents.preview', choice)).model);
      for (const private_ of [NAME, claimNo, 'Mill Lane', 'Jo Marsh', 'EY123456'])
        expect(page).not.toContain(private_);
    }
  });
});
