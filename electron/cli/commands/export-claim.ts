import type { Output as Made } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/values/result.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { projectIdOf } from './project-id.ts';

/** Documents about one claim, or (D07 with a project) the blank form. */
export const CLAIM_DOCUMENTS = ['D07', 'letter'] as const;
export type ClaimDocument = (typeof CLAIM_DOCUMENTS)[number];

interface What {
  readonly document: ClaimDocument;
  readonly claim: string | undefined;
  readonly project: string | undefined;
  readonly largePrint: boolean;
}

/** Makes the claim form or the letter of a claim, or the blank form of a project. */
export async function makeClaimDocument(
  session: Session,
  { document, claim, project, largePrint }: What,
): Promise<Result<Made<'documents.exportClaimForm'>>> {
  if (claim !== undefined) {
    const choice = { claimId: await claimIdOf(session, claim), largePrint };
    return document === 'D07'
      ? session.call('documents.exportClaimForm', choice)
      : session.call('documents.exportDecisionLetter', choice);
  }
  if (document === 'letter' || project === undefined)
    throw new Stop('This document is about a claim.\nName it after --claim, for instance C-2026-00001.');
  const id = await projectIdOf(session, project);
  return session.call('documents.exportBlankClaimForm', { of: 'PROJECT', id, largePrint });
}

async function claimIdOf({ get }: Session, number: string): Promise<string> {
  const wanted = number.trim().toUpperCase();
  const ask = { queue: 'ALL', search: wanted, projectId: null, from: null, to: null } as const;
  const { rows } = await get('claims.queue', { ...ask, offset: 0, limit: 50 });
  const found = rows.find(({ claimNo }) => claimNo === wanted);
  if (!found) throw new Stop(`There is no claim with the number ${number}.`);
  return found.id;
}
