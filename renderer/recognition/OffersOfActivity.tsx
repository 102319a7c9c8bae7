import { Panel } from '../components/Panel/Panel.tsx';
import { Answered } from '../data/Answered.tsx';
import { useAsk } from '../data/useAsk.ts';
import { OffersPart } from './OffersPart.tsx';

/** E46. What people were offered for their time at an activity, from the list of who came. Nothing while nobody is invited. */
export function OffersOfActivity({ activityId }: { readonly activityId: string }) {
  const people = useAsk('people.ofActivity', { activityId });
  const asked = useAsk('payments.recognitionOf', { participantId: null, activityId });
  const lines = people.value?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <Panel title="Recognition payments">
      <Answered asked={asked} waiting="Getting the recognition payments">
        {({ items }) => (
          <OffersPart
            candidates={lines
              .filter(({ entry, person }) => entry.came !== 'NO' && !person.archived)
              .map(({ person }) => ({
                label: person.name,
                who: { participantId: person.id, activityId },
              }))}
            items={items}
            names="person"
            none="Nothing offered yet"
          />
        )}
      </Answered>
    </Panel>
  );
}
