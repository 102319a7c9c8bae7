import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { Answered } from '../../data/Answered.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { useClaimPage } from './entry/claim.queries.ts';
import { ClaimView } from './entry/ClaimView.tsx';

/** One claim: its lines, what the policy says of each, and handing it in. Everything saves itself. */
export function ClaimPage({ claimId }: { readonly claimId: string }) {
  const asked = useClaimPage(claimId);
  useFlushWithWindow();
  usePageTitle(asked.value ? `${asked.value.claimNo} ${asked.value.person.name}` : 'Claim');
  return (
    <Answered asked={asked} waiting="Opening the claim">
      {(page) => <ClaimView page={page} />}
    </Answered>
  );
}
