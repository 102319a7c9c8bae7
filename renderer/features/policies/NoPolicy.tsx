import { EXAMPLE_NAME } from '../../../shared/domain/policy/example.ts';
import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';

interface NoPolicyProps {
  /** The area’s name. */
  readonly area: string;
  /** Absent: the person may only look, or a version is being written. */
  readonly onStart: (() => void) | undefined;
}

/** An area without a policy: claims cannot be checked, and nothing is assumed. */
export function NoPolicy({ area, onStart }: NoPolicyProps) {
  return (
    <Panel>
      <EmptyState
        icon="document"
        title={`${area} has no expenses policy yet`}
        action={
          onStart && (
            <Button variant="primary" icon="add" onPress={onStart}>
              Start from the {EXAMPLE_NAME}
            </Button>
          )
        }
      >
        Claims cannot be checked until somebody sets one. The example is a place to start from: you go through
        its figures, look up where each comes from, and change what is different here. Nothing counts before
        you save it.
      </EmptyState>
    </Panel>
  );
}
