import { useState } from 'react';
import { canChangePlan } from '../../../shared/domain/plan/change.ts';
import type { Readiness } from '../../../shared/domain/readiness/readiness.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useAsk } from '../../data/useAsk.ts';
import type { Plan } from '../../data/plan.ts';
import { useMay } from '../../data/setup.ts';
import { AcceptedPanel } from './AcceptedPanel.tsx';
import { DocumentsPanel } from './DocumentsPanel.tsx';
import { Filters } from './Filters.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { counted, EVERYTHING, filtered, isClear, isEmpty, missingOf, type View } from './view.ts';
import styles from './readiness.module.css';

interface ReadinessListsProps {
  readonly plan: Plan;
  readonly readiness: Readiness;
}

/** The four lists, what the documents still miss, and the two filters above them. */
export function ReadinessLists({ plan, readiness }: ReadinessListsProps) {
  const [view, setView] = useState<View>(EVERYTHING);
  const isReadOnly = !useMay('projects:write') || !canChangePlan(plan.head).ok;
  const missing = useAsk('documents.missing', { projectId: plan.head.id });
  const documents = missingOf(missing.value ?? {}, view);
  const shown = filtered(readiness, view);
  const list = { projectId: plan.head.id, isReadOnly };
  return (
    <div className={styles.lists}>
      {isClear(readiness) && (
        <Callout
          tone="success"
          title="Nothing stands in the way."
          // The list below goes away while somebody works on it.
          isAnnounced
        >
          {readiness.worth.length > 0
            ? 'No rule stops the next step and no warning waits for a reason. What is left is worth a thought.'
            : 'No rule stops the next step and no warning waits for a reason.'}
        </Callout>
      )}
      <Filters view={view} readiness={readiness} onChange={setView} />
      {shown.stops.length > 0 && (
        <FindingsPanel
          {...list}
          title="Stops the next step"
          description="These have to be settled. No reason takes their place."
          items={shown.stops}
        />
      )}
      {shown.needsReason.length > 0 && (
        <FindingsPanel
          {...list}
          title="Needs a reason"
          description="Settle each of these, or say why you go on all the same."
          items={shown.needsReason}
        />
      )}
      {shown.worth.length > 0 && (
        <FindingsPanel
          {...list}
          title="Worth thinking about"
          description="Advice. Nothing has to be done about it."
          items={shown.worth}
        />
      )}
      {shown.accepted.length > 0 && <AcceptedPanel {...list} items={shown.accepted} />}
      {isEmpty(shown) && counted(readiness).all > 0 && <p className={styles.none}>Nothing of this kind.</p>}
      {documents.length > 0 && <DocumentsPanel projectId={plan.head.id} documents={documents} />}
    </div>
  );
}
