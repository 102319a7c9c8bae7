import { QUADRANTS, QUADRANT_WORDS, STRATEGY_WORDS } from '../../../shared/domain/stakeholders/quadrant.ts';
import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import styles from './stakeholders.module.css';

/** Says what the map is for while there is nobody on it. */
export function NoStakeholders({ onAdd }: { readonly onAdd: (() => void) | undefined }) {
  return (
    <Panel>
      <EmptyState
        icon="people"
        title="Who has an interest in this, or power over it?"
        action={
          onAdd && (
            <Button variant="primary" icon="add" onPress={onAdd}>
              Add stakeholders
            </Button>
          )
        }
      >
        List the people and bodies, then place each on the map: how much influence it has, and how much
        interest. Where it stands tells you what to do.
      </EmptyState>
      <dl className={styles.lesson}>
        {QUADRANTS.map((quadrant) => (
          <div key={quadrant} data-corner={quadrant}>
            <dt>{QUADRANT_WORDS[quadrant]}</dt>
            <dd>{STRATEGY_WORDS[quadrant]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        Start with Healthwatch, the umbrella body for voluntary groups, patient groups, carers, the council
        and your staff. Ask someone else to look at the map with you.
      </p>
    </Panel>
  );
}
