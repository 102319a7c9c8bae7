import { useState } from 'react';
import { useLocation } from 'wouter';
import { exampleDraft } from '../../../shared/domain/policy/example.ts';
import { draftAfter, draftOf } from '../../../shared/domain/policy/draft.ts';
import type { PolicyDraft, StoredPolicy } from '../../../shared/domain/policy/shapes.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { Answered } from '../../data/Answered.tsx';
import type { Area } from '../../data/setup.ts';
import { addToast } from '../../state/toasts.ts';
import { Archived } from './Archived.tsx';
import { DraftBanner } from './DraftBanner.tsx';
import { NoPolicy } from './NoPolicy.tsx';
import { editPath } from './paths.ts';
import { useAskDraft, useAskPolicies, useKeepDraft, type Policy } from './policies.queries.ts';
import { SchemesPanel } from './SchemesPanel.tsx';
import { VersionPanel } from './VersionPanel.tsx';
import { VersionsPanel } from './VersionsPanel.tsx';

interface AreaPoliciesProps {
  readonly area: Area;
  readonly mayChange: boolean;
}

/** The versions of one area, the one that is looked at, and how others do it. */
export function AreaPolicies({ area, mayChange }: AreaPoliciesProps) {
  const policies = useAskPolicies(area.id);
  return (
    <Answered asked={policies} waiting="Opening the policies">
      {({ versions }) => <Versions all={versions} area={area} mayChange={mayChange} />}
    </Answered>
  );
}

/** What may be done with versions; nothing where the person may only look. */
export interface VersionTools {
  readonly startExample: () => void;
  readonly startAfter: (policy: Policy) => void;
  readonly startChange: (policy: Policy) => void;
}

function Versions({ all, area, mayChange }: AreaPoliciesProps & { readonly all: readonly Policy[] }) {
  const today = londonDate(nowInstant());
  const versions = all.filter(({ archived }) => !archived);
  const inForce = versions.find(
    (it) => it.effectiveFrom <= today && (it.effectiveTo === null || today <= it.effectiveTo),
  );
  const [chosenId, setChosen] = useState<string | null>(null);
  const chosen = versions.find(({ id }) => id === chosenId) ?? inForce ?? versions.at(-1);
  const { draft, start, discard, open } = useDrafting(area.id);
  const tools: VersionTools | undefined =
    mayChange && draft === null
      ? {
          startExample: () => start(exampleDraft()),
          startAfter: (policy) => start(draftAfter(asStored(policy))),
          startChange: (policy) => start(draftOf(asStored(policy))),
        }
      : undefined;
  return (
    <>
      {draft && <DraftBanner draft={draft} mayChange={mayChange} onOpen={open} onDiscard={discard} />}
      {versions.length === 0 ? (
        <NoPolicy area={area.name} onStart={tools?.startExample} />
      ) : (
        <VersionsPanel
          chosenId={chosen?.id}
          mayChange={mayChange}
          today={today}
          tools={tools}
          versions={versions}
          onChoose={setChosen}
        />
      )}
      {chosen && <VersionPanel policy={chosen} today={today} />}
      <Archived versions={all.filter(({ archived }) => archived)} mayChange={mayChange} />
      <SchemesPanel />
    </>
  );
}

const asStored = (policy: Policy): StoredPolicy => structuredClone(policy) as StoredPolicy;

/** The version that is being written: starting one opens the editor, throwing it away can be undone. */
function useDrafting(areaId: string) {
  const asked = useAskDraft(areaId);
  const keep = useKeepDraft(areaId);
  const [, goTo] = useLocation();
  // Not known yet counts as there being one: nobody starts a second one over it.
  const kept = asked.state === 'ready' ? asked.value.draft : undefined;
  const draft = kept === undefined ? undefined : (kept as PolicyDraft | null);
  const open = (): void => goTo(editPath(areaId));
  return {
    draft,
    open,
    start: (next: PolicyDraft): void => void keep(next).then((isKept) => isKept && open()),
    discard: (): void => {
      if (!draft) return;
      const undo = (): void => void keep(draft);
      void keep(null).then((isGone) => isGone && addToast({ text: 'The draft is thrown away.', undo }));
    },
  };
}
