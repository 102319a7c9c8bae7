import { useQueryClient } from '@tanstack/react-query';
import type { Plan } from '../../../data/plan.ts';
import { NewSourceDialog } from './NewSourceDialog.tsx';
import { takeSource } from './take-source.ts';

interface NewSourceProps {
  readonly plan: Plan;
  /** The source is in the project; its row is opened so that the rest can be filled in. */
  readonly onAdded: (useId: string) => void;
  readonly onClose: () => void;
}

/** A source typed once: it lands in the library and in this project. */
export function NewSource({ plan, onAdded, onClose }: NewSourceProps) {
  const client = useQueryClient();
  const used = new Map(plan.rows.insightUse.map(({ id, sourceId }) => [sourceId, id]));
  return (
    <NewSourceDialog
      addLabel="Add to the library and this project"
      takeLabel="Use this one"
      onClose={onClose}
      onReady={async (source) => {
        const useId = used.get(source.id) ?? (await takeSource(client, plan.head.id, source));
        if (useId !== undefined) onAdded(useId);
      }}
    />
  );
}
