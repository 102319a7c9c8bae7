import type { ClaimFinding } from './claim.ts';

type Told = Pick<ClaimFinding, 'words' | 'todo'> & { readonly field?: string };

const BARE = {
  field: null,
  otherLineId: null,
  holds: false,
  lowers: false,
  mayAccept: null,
  accepted: null,
  policySays: null,
} as const;

/** Stops the claim until it is put right. */
export const block = (rule: string, lineId: string | null, told: Told): ClaimFinding => ({
  ...BARE,
  rule,
  level: 'block',
  lineId,
  ...told,
});

/** Keeps one line at nothing until it is proved, put right or refused; the other lines go on. */
export const hold = (rule: string, lineId: string, told: Told): ClaimFinding => ({
  ...block(rule, lineId, told),
  holds: true,
});

/** Needs a reason. */
export const warn = (rule: string, lineId: string | null, told: Told): ClaimFinding => ({
  ...BARE,
  rule,
  level: 'warn',
  lineId,
  mayAccept: 'ANYONE',
  ...told,
});

/** Only informs. */
export const prompt = (rule: string, lineId: string | null, told: Told): ClaimFinding => ({
  ...BARE,
  rule,
  level: 'prompt',
  lineId,
  ...told,
});

/** Says why less is paid than was claimed. */
export const lowered = (rule: string, lineId: string, words: string): ClaimFinding => ({
  ...prompt(rule, lineId, { words, todo: 'Tell the person why it is less.' }),
  lowers: true,
});

/** The same stop, which an approver may let pass with a reason. */
export const byApprover = (finding: ClaimFinding): ClaimFinding => ({ ...finding, mayAccept: 'APPROVER' });

/** A finding that still wants something: not a mere prompt, and not settled by a reason. */
export const isOpen = ({ level, accepted }: ClaimFinding): boolean => level !== 'prompt' && accepted === null;

/** A finding that keeps what it is about from being paid. */
export const stops = (finding: ClaimFinding): boolean => finding.level === 'block' && isOpen(finding);
