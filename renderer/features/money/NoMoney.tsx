import { useLocation } from 'wouter';
import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';

/** A project without a budget, activities or claims. */
export function NoMoney({ projectId }: { readonly projectId: string }) {
  const [, goTo] = useLocation();
  return (
    <Panel>
      <EmptyState
        icon="money"
        title="There is nothing to add up yet"
        action={
          <Button variant="primary" onPress={() => goTo(`/projects/${projectId}/plan/budget`)}>
            Write the budget
          </Button>
        }
      >
        Budget lines, planned activities and claims appear here. Start with the budget of the plan, or plan an
        activity.
      </EmptyState>
    </Panel>
  );
}
