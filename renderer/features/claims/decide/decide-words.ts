import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import type { Permission } from '../../../../shared/access/permissions.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { Staff } from '../../../data/setup.ts';

export type Standing = Output<'claims.standing'>;

/** What each decision is called, asks for and says. */
export const STEPS: Readonly<
  Record<
    ApprovalStep,
    {
      readonly button: string;
      readonly title: string;
      readonly meaning: string;
      readonly done: string;
      readonly needs: Permission;
    }
  >
> = {
  CERTIFY: {
    button: 'Certify',
    title: 'Certify this claim',
    meaning: 'You confirm that the person took part, and that these costs belong to it.',
    done: 'certified',
    needs: 'claims:certify',
  },
  APPROVE: {
    button: 'Approve',
    title: 'Approve this claim',
    meaning: 'You agree that the budget pays this sum.',
    done: 'approved',
    needs: 'claims:approve',
  },
  SECOND_APPROVE: {
    button: 'Approve as second person',
    title: 'Approve this claim as the second person',
    meaning: 'The sum is above what one approver may decide. You agree to the same sum.',
    done: 'approved by a second person',
    needs: 'claims:approve',
  },
};

/** Why this person cannot be the one who decides; empty when they can. */
export function whyNot(standing: Standing, person: Pick<Staff, 'id' | 'name'>, isMe: boolean): string {
  const { id, name } = person;
  const who = isMe ? 'You' : name;
  if (id === standing.claimantStaffId) return `${who} made this claim. Somebody else decides.`;
  if (standing.relativeIds.includes(id))
    return `${who} declared that this person is a relative. Somebody else decides.`;
  if (standing.due !== 'CERTIFY' && id === standing.certifierId)
    return `${who} certified this claim. Somebody else approves it.`;
  if (standing.due === 'SECOND_APPROVE' && id === standing.approverId)
    return `${who} approved this claim. Somebody else is the second person.`;
  return '';
}

/** What sends a claim another way, with the reason. */
export const MOVES = {
  query: {
    button: 'Query',
    title: 'Send this claim back with a question',
    text: 'Whoever entered it can change it again and hand it in anew. Decisions made so far no longer count.',
    label: 'What is the question?',
    missing: 'Write the question.',
    done: 'is sent back',
    isDanger: false,
  },
  reject: {
    button: 'Reject',
    title: 'Reject this claim',
    text: 'Nothing of it is paid, and it cannot be opened again. The person is told why.',
    label: 'Why is it rejected?',
    missing: 'Say why, in words that the person can be told.',
    done: 'is rejected',
    isDanger: true,
  },
} as const;
export type Move = keyof typeof MOVES;
