import { canChangePlan } from '../../../shared/domain/plan/change.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import type { Failure } from '../../../shared/values/result.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import type { Plan } from '../../data/plan.ts';
import { useMay, useSetup } from '../../data/setup.ts';

/** Says above the form why nothing can be changed, in the words the back end would use. */
export function CannotChange({ plan }: { readonly plan: Plan }) {
  const { readOnly, me } = useSetup();
  const mayWrite = useMay('projects:write');
  const failure = reason(plan, { readOnly, mayWrite: mayWrite || me === null });
  if (failure === undefined) return null;
  const { what, todo } = wordsFor(failure);
  return (
    <Callout tone="info" title={what}>
      {todo}
    </Callout>
  );
}

function reason(
  { head }: Plan,
  { readOnly, mayWrite }: { readonly readOnly: boolean; readonly mayWrite: boolean },
): Failure | undefined {
  if (readOnly) return { code: 'store-read-only' };
  if (!mayWrite) return { code: 'not-allowed' };
  const allowed = canChangePlan(head);
  return allowed.ok ? undefined : allowed.error;
}
