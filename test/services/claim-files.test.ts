import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonical } from '../../shared/domain/claim-file/canonical.ts';
import { contentHashOf, decisionHashOf } from '../../shared/domain/claim-file/read.ts';
import type { ClaimFile } from '../../shared/domain/claim-file/shapes.ts';
import { sha256 } from '../../electron/backend/files/seal.ts';
import { createBackend, AREA, ME, type TestBackend } from '../support/create-backend.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';
import { fakePorts } from '../support/fake-ports.ts';

type Changing<Value> = {
  -readonly [K in keyof Value]: Value[K] extends object | null ? Changing<Value[K]> : Value[K];
};

const code = (result: unknown): unknown => (result as { error?: { code?: string } }).error?.code;
const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : canonical(value));
/** The file with something changed in it; `isRehashed`: by somebody who made the hashes fit again. */
function changed(file: ClaimFile, change: (file: Changing<ClaimFile>) => void, isRehashed = true): ClaimFile {
  const copy = structuredClone(file) as Changing<ClaimFile>;
  change(copy);
  if (!isRehashed) return copy as ClaimFile;
  copy.contentHash = contentHashOf(copy as ClaimFile, sha256);
  copy.decisionHash = decisionHashOf(copy as ClaimFile, sha256);
  return copy as ClaimFile;
}

describe('a claim that leaves as a file and comes back decided', () => {
  let here: DecisionDesk;
  let there: TestBackend;
  let claimId: string;

  beforeEach(async () => {
    here = await createDecisionDesk();
    const fileId = await here.keepEvidence('Bus ticket 2.75');
    claimId = await here.startClaim('Carys Bowen');
    const { receiptIds } = await here.addBus(claimId);
    await here.get('claims.change', {
      kind: 'receipt',
      id: receiptIds[0] ?? '',
      fields: { fileId },
      expectedVersion: 1,
    });
    await here.handIn(claimId, '2026-06-03');
    there = await laptopOf('Bela Certifier', ['CERTIFIER']);
  });
  afterEach(() => {
    here.dispose();
    there.dispose();
  });

  /** Another laptop, whose owner has this name and these roles; the e-mail is as on the first one. */
  async function laptopOf(name: string, roles: readonly string[]): Promise<TestBackend> {
    const ports = fakePorts();
    ports.setNow('2026-06-12T09:00:00.000Z');
    const desk = await createBackend({ ports });
    const me = { ...ME, name, email: `${name}@nw.invalid`, roles: [...roles] as never };
    await desk.get('setup.begin', { area: AREA, me });
    return desk;
  }
  /** What was saved last on a laptop. */
  const saved = (desk: TestBackend): ClaimFile => {
    const last = [...desk.ports.saved.values()].at(-1);
    return JSON.parse(new TextDecoder().decode(last)) as ClaimFile;
  };
  const open = async (desk: TestBackend, file: unknown) => {
    desk.ports.offer({ bytes: bytesOf(file), fileName: 'claim.edclaim' });
    return desk.call('claims.openFile', {});
  };
  const tokenOf = async (desk: TestBackend, file: unknown): Promise<string> => {
    const opened = await open(desk, file);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.token;
  };
  const leave = async (): Promise<ClaimFile> => {
    await here.get('claims.saveFile', { claimId });
    return saved(here);
  };
  const YES = { answer: 'YES', confirmCame: true, budgetCode: '', comment: 'They were there.' } as const;
  const decided = async (answer: object = YES): Promise<ClaimFile> => {
    const token = await tokenOf(there, await leave());
    await there.get('claims.decideInFile', { token, ...YES, ...answer });
    return saved(there);
  };
  const take = async (file: unknown) =>
    here.call('claims.takeFileDecision', { token: await tokenOf(here, file) });
  const nothingDecided = (): void => {
    expect(here.rows('select count(*) as n from approval')).toEqual([{ n: 0 }]);
    expect(here.rows('select status from claim')).toEqual([{ status: 'SUBMITTED' }]);
  };

  it('R-131 is certified on another laptop and taken in here, with who, when and how', async () => {
    const file = await decided();
    const token = await tokenOf(here, file);
    expect((await here.get('claims.openedFile', { token })).own).toMatchObject({ claimId, differences: [] });
    expect(await here.call('claims.takeFileDecision', { token })).toMatchObject({
      value: { status: 'CERTIFIED' },
    });
    expect((await here.page(claimId)).decisions).toMatchObject([
      {
        step: 'CERTIFY',
        who: 'Bela Certifier',
        given: 'CLAIM_FILE',
        decidedOn: '2026-06-12',
        comment: YES.comment,
      },
    ]);
  });

  it('shows the whole claim there, with its receipt and the policy’s sentences, and stores nothing', async () => {
    const token = await tokenOf(there, await leave());
    const { content, own, decision, whyNotMe } = await there.get('claims.openedFile', { token });
    expect({ own, decision, whyNotMe }).toEqual({ own: null, decision: null, whyNotMe: '' });
    expect(content.person.name).toBe('Carys Bowen');
    expect(content.checked).toMatchObject({ totalPence: 550 });
    const receiptId = content.receipts[0]?.id ?? '';
    const picture = await there.get('claims.fileReceipt', { token, receiptId, page: 1 });
    expect(Buffer.from(picture.base64, 'base64').toString('latin1')).toContain('Bus ticket 2.75');
    const { queues } = await there.get('claims.queues', {});
    expect(queues.every(({ count }) => count === 0)).toBe(true);
  });

  it('goes on to an approver on a third laptop', async () => {
    await take(await decided());
    const approver = await laptopOf('Cole Approver', ['APPROVER']);
    const token = await tokenOf(approver, await leave());
    expect(code(await approver.call('claims.decideInFile', { token, ...YES }))).toBe('budget-code-missing');
    await approver.get('claims.decideInFile', { token, ...YES, budgetCode: 'ENG-07' });
    expect(await take(saved(approver))).toMatchObject({ value: { status: 'APPROVED' } });
    expect((await here.page(claimId)).claim.fields.budgetCode).toBe('ENG-07');
    approver.dispose();
  });

  it.each([
    ['QUERY', 'QUERIED'],
    ['REJECT', 'REJECTED'],
  ] as const)('brings a %s back with its reason', async (answer, status) => {
    const file = await decided({ answer, comment: 'Which bus was it?' });
    expect(await take(file)).toMatchObject({ value: { status } });
    expect((await here.page(claimId)).events.at(-1)).toMatchObject({ reason: 'Which bus was it?' });
  });

  it('refuses a file of a newer version, of another kind, and what is no file of claims at all', async () => {
    const file = await leave();
    for (const [given, wanted] of [
      [{ ...file, formatVersion: 2 }, 'claim-file-future'],
      [{ ...file, format: 'engagement-desk-project' }, 'claim-file-wrong-kind'],
      ['{ "format": "engagement-', 'claim-file-not-json'],
      [[1, 2], 'claim-file-wrong-kind'],
      [{ ...file, more: 1 }, 'claim-file-bad'],
    ] as const)
      expect(code(await open(there, given)), wanted).toBe(wanted);
    there.ports.offer({ bytes: Uint8Array.of(0xff, 0xfe, 0x00), fileName: 'x.edclaim' });
    expect(code(await there.call('claims.openFile', {}))).toBe('claim-file-not-json');
    there.ports.offer(null);
    expect(code(await there.call('claims.openFile', {}))).toBe('open-cancelled');
  });

  it('refuses a file that was changed on its way, in the claim, the receipt or the decision', async () => {
    const file = await decided();
    const ways: readonly ((file: Changing<ClaimFile>) => void)[] = [
      (copy) => (copy.content.claimNo = 'C-2026-99999'),
      (copy) => (copy.contentHash = 'a'.repeat(64)),
      (copy) => copy.decision && (copy.decision.amountPence = 9_999),
      (copy) => (copy.decision = null),
      (copy) => copy.files.splice(0),
      (copy) => copy.files[0] && (copy.files[0].base64 = Buffer.from('another').toString('base64')),
    ];
    for (const way of ways)
      expect(code(await open(here, changed(file, way, false)))).toBe('claim-file-damaged');
    nothingDecided();
  });

  it('shows what changed besides the decision, and refuses it, even with hashes that fit', async () => {
    const file = await decided();
    const raised = changed(file, ({ content }) => {
      const line = content.lines[0];
      if (line) line.fields.claimedPence = 975;
      content.checked.totalPence = 1_250;
    });
    const token = await tokenOf(here, raised);
    const { own } = await here.get('claims.openedFile', { token });
    expect(own?.differences).toEqual([
      { where: 'lines 1, claimed pence', here: '275', there: '975' },
      { where: 'checked, total pence', here: '550', there: '1250' },
    ]);
    expect(await here.call('claims.takeFileDecision', { token })).toMatchObject({
      error: { code: 'claim-file-differs', details: { count: 2 } },
    });
    nothingDecided();
  });

  it('refuses a decision of the round before, of another claim, and a file nobody decided in', async () => {
    const undecided = await leave();
    expect(code(await take(undecided))).toBe('claim-file-undecided');
    const file = await decided();
    const other = changed(file, ({ content }) => (content.claimId = '01890000-0000-7000-8000-000000000000'));
    expect(code(await take(other))).toBe('claim-file-not-ours');
    await here.move('query', claimId, 'One more thing');
    await here.handIn(claimId, '2026-06-04');
    expect(code(await take(file))).toBe('claim-file-old-round');
    expect(here.rows('select count(*) as n from approval')).toEqual([{ n: 0 }]);
  });

  it('R-128 asks there and here who decided: not twice the same, not a stranger, not without the role', async () => {
    const token = await tokenOf(there, await leave());
    const approver = await laptopOf('Cole Approver', ['APPROVER']);
    expect(
      code(
        await approver.call('claims.decideInFile', { token: await tokenOf(approver, await leave()), ...YES }),
      ),
    ).toBe('decider-not-allowed');
    await there.get('claims.decideInFile', { token, ...YES });
    const file = saved(there);
    const stranger = changed(file, ({ decision }) => {
      if (decision) decision.by = { name: 'Nobody Known', email: 'nobody@nw.invalid' };
    });
    expect(code(await take(stranger))).toBe('claim-file-stranger');
    const byApprover = changed(file, ({ decision }) => {
      if (decision) decision.by = { name: 'Cole Approver', email: 'Cole Approver@nw.invalid' };
    });
    expect(code(await take(byApprover))).toBe('decider-not-allowed');
    nothingDecided();
    approver.dispose();
  });

  it('is decided once, and is taken in once', async () => {
    const file = await decided();
    const again = await tokenOf(there, file);
    expect(code(await there.call('claims.decideInFile', { token: again, ...YES }))).toBe(
      'claim-file-decided',
    );
    expect(await take(file)).toMatchObject({ ok: true });
    expect(code(await take(file))).toBe('claim-file-differs');
    expect(here.rows('select count(*) as n from approval')).toEqual([{ n: 1 }]);
  });

  it('saves nothing for a claim that waits for nobody, and nothing half when saving fails', async () => {
    const draft = await here.startClaim('Dai Rees');
    expect(code(await here.call('claims.saveFile', { claimId: draft }))).toBe('claim-file-nothing-due');
    const token = await tokenOf(there, await leave());
    there.ports.answerSave('fail');
    expect(code(await there.call('claims.decideInFile', { token, ...YES }))).toBe('file-not-written');
    there.ports.answerSave('save');
    expect(await there.call('claims.decideInFile', { token, ...YES })).toMatchObject({ ok: true });
    expect(here.audit()).not.toContain('Carys');
  });
});
