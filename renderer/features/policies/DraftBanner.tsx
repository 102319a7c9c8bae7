import type { PolicyDraft } from '../../../shared/domain/policy/shapes.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';

interface DraftBannerProps {
  readonly draft: PolicyDraft;
  readonly mayChange: boolean;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

/** A version is being written: it counts for nothing until it is saved. */
export function DraftBanner({ draft, mayChange, onOpen, onDiscard }: DraftBannerProps) {
  const name = draft.title.trim() === '' ? 'A version' : `“${draft.title}”`;
  return (
    <Callout
      tone="info"
      title={`${name} is being written.`}
      actions={
        mayChange && (
          <>
            <Button variant="primary" icon="edit" onPress={onOpen}>
              Go on writing
            </Button>
            <Button variant="quiet" icon="delete" onPress={onDiscard}>
              Throw it away
            </Button>
          </>
        )
      }
    >
      It counts for no claim until it is saved. Finish it or throw it away before you start another.
    </Callout>
  );
}
