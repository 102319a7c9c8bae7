import { Callout } from '../../../components/Callout/Callout.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { useClaim } from './claim-context.ts';
import { POLICIES_PATH } from './claim-paths.ts';

/** E02. Without a policy nothing can be checked: said once, with where to set one. */
export function NoPolicy() {
  const { page } = useClaim();
  if (page.facts.policies.length > 0) return null;
  return (
    <Callout
      actions={<Link href={POLICIES_PATH}>Go to the expenses policies</Link>}
      title="This area has no expenses policy yet."
      tone="warning"
    >
      You can enter the claim. Nothing of it can be accepted until somebody sets the policy.
    </Callout>
  );
}
