import { isAllowed, type Permission } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import { whyNotInFile } from '../../../../shared/domain/claim-file/people.ts';
import type { ClaimFile, FileDecision } from '../../../../shared/domain/claim-file/shapes.ts';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';

export const stepPermission = (step: ApprovalStep): Permission =>
  step === 'CERTIFY' ? 'claims:certify' : 'claims:approve';
export const stepRole = (step: ApprovalStep): string =>
  step === 'CERTIFY' ? ROLE_WORDS.CERTIFIER : ROLE_WORDS.APPROVER;

type Asked = Pick<FileDecision, 'answer' | 'confirmCame' | 'budgetCode' | 'comment'>;

/** on the laptop of whoever decides: who they are, when they may; the laptop it came from asks again. */
export function checkFileDecision({ content, decision }: ClaimFile, me: Staff | null, asked: Asked) {
  if (decision !== null) return fail('claim-file-decided');
  const { step } = content;
  if (!me || !isAllowed(me.roles, stepPermission(step)))
    return fail('decider-not-allowed', { name: me?.name ?? 'Nobody', role: stepRole(step) });
  const words = whyNotInFile(content, me);
  if (words !== '') return fail('claim-hands', { words });
  if (asked.answer !== 'YES') return hasText(asked.comment) ? ok(me) : fail('reason-missing');
  return checkYes(content, asked, me);
}

function checkYes(
  { step, checked, came, claim }: ClaimFile['content'],
  { confirmCame, budgetCode }: Asked,
  me: Staff,
): Result<
  Staff,
  'claim-findings-open' | 'attendance-not-confirmed' | 'claim-nothing-to-pay' | 'budget-code-missing'
> {
  const open = checked.findings.filter(
    ({ level, accepted, holds }) => level !== 'prompt' && accepted === null && (step !== 'CERTIFY' || !holds),
  );
  const [first] = open;
  if (first)
    return fail('claim-findings-open', { count: open.length, first: `${first.words} ${first.todo}` });
  if (step === 'CERTIFY') return came === 'YES' || confirmCame ? ok(me) : fail('attendance-not-confirmed');
  if (checked.totalPence === 0) return fail('claim-nothing-to-pay');
  return hasText(budgetCode) || hasText(claim.budgetCode) ? ok(me) : fail('budget-code-missing');
}
