import { useLocation } from 'wouter';
import type { PolicyDraft } from '../../../../shared/domain/policy/shapes.ts';
import { Answered } from '../../../data/Answered.tsx';
import type { Area } from '../../../data/setup.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { policiesPath } from '../paths.ts';
import { useAskDraft, useAskPolicies } from '../policies.queries.ts';
import { PolicyForm } from './PolicyForm.tsx';

/** The version that is being written for an area. */
export function EditorPage({ area }: { readonly area: Area }) {
  const draft = useAskDraft(area.id);
  const policies = useAskPolicies(area.id);
  const [, goTo] = useLocation();
  return (
    <Answered asked={draft} waiting="Opening the draft">
      {(kept) => (
        <Answered asked={policies} waiting="Opening the policies">
          {({ versions }) =>
            kept.draft === null ? (
              <EmptyState
                title="Nothing is being written for this area"
                action={<Button onPress={() => goTo(policiesPath(area.id))}>Back to the versions</Button>}
              >
                Start a new version from the list of versions.
              </EmptyState>
            ) : (
              <PolicyForm area={area} start={kept.draft as PolicyDraft} versions={versions} />
            )
          }
        </Answered>
      )}
    </Answered>
  );
}
